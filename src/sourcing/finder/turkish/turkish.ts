import { type Cue, cueFinder } from '../CueRow'
import { type Answer, type Context, type FinderLanguage, modeOf } from '../FinderLanguage'
import type { FinderSentence, Speaker } from '../types'
import { acceptsTurkish } from './accepts'
import { accordingTo, isGoneBy } from './accordingTo'
import { TURKISH_CUES } from './cues'
import { headlineCues } from './headlines'
import { closingSpeaker, subjectAtEnd } from './inverted'
import { knownIn } from './known'
import { tokenBefore } from '../tokenBefore'
import { manyBefore, ownerOf } from './owners'
import {
  agentOf,
  documentSubject,
  nounBehind,
  subjectBefore,
  subjectBehind,
  subjectOf,
  viaOf,
} from './speakers'
import { spokenTo } from './spokenTo'

/** Verbs that say something of whom they name only: “başarı ortaya koydu” does not. */
const NEEDS_SPEAKER =
  /^(?:göster|ortaya koy|öngör|tahmin|işaret|dikkat|değin|vurgu yap|teyit|doğrula|suçla|itham|uyar|talep|çağrı|reddet|garanti|paylaş|olarak nitele|yanıtsız|cevapsız|karşılıksız|dönüş|geri dönüş|konuşmak iste)/u

/** What is told to be untrue is denied, whatever verb tells it. */
const UNTRUE =
  /(?:gerçeği yansıtma|asılsız ol|söz konusu olma|doğru olma|gerçek dışı ol|gerçekle (?:bir )?(?:ilgisi|alakası)|kabul etmedi[kğ])/u

const stanceOf = (sentence: FinderSentence, cue: Cue): Cue =>
  cue.stance === 'asserts' &&
  UNTRUE.test(sentence.view.slice(Math.max(0, cue.start - 60), cue.start))
    ? { ...cue, stance: 'denies' }
    : cue

const plain = (cue: Cue, speaker: Speaker | null, via: string[] = []): Answer => ({
  ...{
    start: cue.start,
    end: cue.end,
    speaker,
    mode: modeOf(speaker),
    class: cue.class,
    stance: cue.stance,
  },
  ...{ via, form: cue.form },
})

/** “…; ona göre …”, “Onlara göre …”: at the head of a clause, who spoke last. */
function pronoun(sentence: FinderSentence, cue: Cue, { heard, before }: Context): Answer | null {
  const found = /(?:^|[;,.] )(?:kendisine|onlara|ona) $/u.exec(
    sentence.view.slice(Math.max(0, cue.start - 14), cue.start),
  )
  if (!found || isGoneBy(sentence.view.slice(cue.end))) return null
  const words = found[0].replace(/^[;,.] /u, '')
  const speaker = before.speaker ?? (words === 'onlara ' ? heard.last : heard.lastPerson)
  return speaker && plain({ ...cue, start: cue.start - words.length }, speaker)
}

/** Those that an outlet says it had it from, and the one that it was said to. */
const hopsOf = (sentence: FinderSentence, before: number): string[] => [
  ...new Set([...viaOf(sentence, before), ...spokenTo(sentence)]),
]

function phrase(sentence: FinderSentence, cue: Cue, context: Context): Answer | null {
  const { known, heard } = context
  const meant = pronoun(sentence, cue, context)
  if (meant) return meant
  const found = accordingTo(sentence, cue.start, known)
  if (!found) return null
  const speaker = found.isInherited ? (heard.lastBody ?? heard.last) : found.speaker
  const words = { ...cue, start: found.start }
  if (found.isHedge || (found.isInherited && !speaker)) {
    return { ...plain(words, null), class: 'hedgePhrase' }
  }
  return plain(words, speaker, hopsOf(sentence, cue.start))
}

function agent(
  sentence: FinderSentence,
  cue: Cue,
  { known, heard, before }: Context,
): Answer | null {
  const found = agentOf(sentence, cue, known)
  if (cue.form === 'presupposed' && found?.speaker === null) return plain(cue, null)
  if (!found) {
    // “… ifade edilerek, “…” denildi”: both stand in the same text.
    return plain(cue, cue.needs === 'quotation' ? (before.speaker ?? heard.lastBody) : null)
  }
  if (
    cue.form === 'presupposed' &&
    found.speaker?.kind !== 'body' &&
    found.speaker?.kind !== 'person'
  )
    return plain(cue, null)
  return plain(cue, found.isInherited ? (heard.lastBody ?? heard.last) : found.speaker, found.via)
}

function subject(
  sentence: FinderSentence,
  cue: Cue,
  { known, heard, before }: Context,
): Answer | null {
  if (cue.isBefore) {
    const speaker = subjectBehind(sentence, cue, known)
    const said = speaker ?? (cue.needs === 'quotation' ? nounBehind(sentence, cue) : null)
    return said && plain(cue, said)
  }
  const ending = subjectAtEnd(sentence, cue, known)
  const words = sentence.view.slice(cue.start, cue.end)
  const found =
    (/^(?:göster|ortaya koy)/.test(words) ? documentSubject(sentence, cue, known) : null) ??
    (ending?.isNext ? ending.speaker : null) ??
    subjectBefore(sentence, before.end, cue, known) ??
    ending?.speaker ??
    subjectBehind(sentence, cue, known) ??
    closingSpeaker(sentence, cue, known) ??
    documentSubject(sentence, cue, known) ??
    before.speaker ??
    (before.end > 0 ? subjectBefore(sentence, 0, cue, known) : null)
  const speaker = found ?? (NEEDS_SPEAKER.test(words) ? null : heard.last)
  if (!speaker && NEEDS_SPEAKER.test(words) && !heard.last) return null
  const said = speaker ?? heard.last
  if (/^(?:göster|ortaya koy)/.test(words) && said?.kind !== 'document') return null
  // Papers write that something is so; people write words, or books.
  const isOutlet =
    /^yaz/.test(words) &&
    said?.kind === 'person' &&
    said === found &&
    !/hesa[bp]|paylaş|mekt|köşe|kita|twitter|”/u.test(sentence.view) &&
    /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(said.text) &&
    !known.titled.has(said.text.toLocaleLowerCase('tr').split(' ').at(-1) ?? '')
  return plain(cue, isOutlet ? { ...said, kind: 'body' } : said, hopsOf(sentence, cue.start))
}

const TOLD = /(?<!\p{L})(?<verb>[\p{L}]{2,25}m[ıiuü]ş(?:l[ae]r)?)\s*[.!…]*$/u
const NO_VERB =
  /^(?:geçmiş|gümüş|dolmuş|yemiş|altmış|yetmiş|kamış|ermiş|gelişmiş|değilmiş|iyileşmiş|bakmış|yarımış|memiş|durmuş|karamış)$/

/** A verb in -mIş closes a sentence that nobody witnessed; the cue is implicit. */
function implicit({ view }: FinderSentence): Answer | null {
  const found = TOLD.exec(view.slice(-60))
  const verb = found?.groups?.verb
  if (!verb || NO_VERB.test(verb)) return null
  const start = Math.max(0, view.length - 60) + found.index
  const cue = {
    start,
    end: start + verb.length,
    class: 'none' as const,
    stance: 'asserts' as const,
  }
  return { ...cue, speaker: null, mode: 'agentlessHedge', via: [], form: 'indirect' }
}

/** Turkish, as its news are written. */
export const TURKISH: FinderLanguage = {
  locale: 'tr',
  cuesIn: cueFinder(TURKISH_CUES),
  knownIn,
  answer(sentence, given, context) {
    const cue = stanceOf(sentence, given)
    if (cue.answers === 'phrase') return phrase(sentence, cue, context)
    if (!acceptsTurkish(sentence, cue)) return null
    if (cue.answers === 'house') return { ...plain(cue, null), mode: 'houseVoice' }
    if (cue.answers === 'nobody') return plain(cue, null)
    if (cue.answers === 'owner') {
      const at = tokenBefore(sentence, cue.start) + 1
      const teller = ownerOf(sentence, at, context.known) ?? manyBefore(sentence, at)
      return teller && plain(cue, teller)
    }
    return cue.answers === 'agent' ? agent(sentence, cue, context) : subject(sentence, cue, context)
  },
  about: subjectOf,
  implicit,
  inHeadline: headlineCues,
}
