import { type Cue, cueFinder } from '../CueRow'
import { type Answer, type Context, type FinderLanguage, modeOf } from '../FinderLanguage'
import type { Known } from '../Known'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence, Speaker } from '../types'
import { acceptsEnglish } from './accepts'
import { accordingTo, citedBy } from './accordingTo'
import { ENGLISH_CUES } from './cues'
import { knownIn } from './known'
import { isTitle } from './nouns'
import { phraseEndingAt } from './phrases'
import { hearingOf } from './tells'
import { spoken } from './words'
import {
  isPronoun,
  subjectBefore,
  subjectAfterComma,
  subjectBehind,
  subjectFirst,
  subjectOf,
  viaOf,
} from './speakers'
import { spokenTo } from './spokenTo'

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

/** “Oakhollow, the country's third-largest brewer, will close, it announced”: what a sentence is about is its “it”. */
function bodyOf(sentence: FinderSentence, known: Known): Speaker | null {
  const first = sentence.tokens[0]
  const found = subjectOf(sentence, known)
  if (found) return { ...found, kind: 'body' }
  return first?.isCapital && sentence.view[first.end] === ','
    ? spoken(sentence, 0, 0, 'body')
    : null
}

/** Whom a pronoun stands for. */
const meant = (
  speaker: Speaker,
  { heard, known }: Context,
  sentence: FinderSentence,
): Speaker | null => {
  if (/^it$/i.test(speaker.text)) return heard.lastBody ?? bodyOf(sentence, known)
  if (/^they$/i.test(speaker.text)) return heard.last
  return heard.lastPerson ?? heard.last
}

/** “It is believed that the manager had warned the board”: what a hedge holds nobody has said here. */
const HELD =
  /^(?:it|there) (?:is|was|has been|are|were) (?:\p{L}+ )?\p{L}+ that [^,;:“]{1,80} had (?:\p{L}+ )?$/u

function subject(sentence: FinderSentence, cue: Cue, context: Context): Answer | null {
  if (HELD.test(sentence.view.slice(0, cue.start))) return null
  const { known, before } = context
  const front = subjectBefore(sentence, cue, known)
  const behind = front ? null : subjectBehind(sentence, cue, known)
  const words = sentence.view.slice(cue.start, cue.end)
  // “Nair rejected the accusation and argued …”, “…, adding that …”: the same speaker goes on.
  const goesOn =
    !front &&
    !behind &&
    before.speaker !== null &&
    /(?:,|\band|\bbut)\s(?:also |then |later |has |\p{L}{3,12}ly )?$/u.test(
      sentence.view.slice(0, cue.start),
    )
  const given =
    front ??
    (goesOn ? before.speaker : null) ??
    (behind ? null : subjectFirst(sentence, cue, known))
  const isIng = /^(?:\p{L}+ing)/u.test(words)
  const aboutOf = cue.start === 0 ? subjectAfterComma : subjectOf
  const goesBy = isIng ? (before.speaker ?? aboutOf(sentence, known)) : null
  if (!acceptsEnglish(sentence, cue, isIng ? goesBy : given, behind)) return null
  const found = isIng ? goesBy : (given ?? behind)
  if (isIng && !found) return null
  const speaker = found && isPronoun(found) ? meant(found, context, sentence) : found
  return plain(cue, speaker, [...viaOf(sentence, known), ...spokenTo(sentence, cue)])
}

/** “Osei: results are a breakthrough” */
function inHeadline(sentence: FinderSentence, known: Known): Answer[] {
  const colon = sentence.view.indexOf(':')
  const last = tokenBefore(sentence, colon)
  const phrase = colon > 0 && last >= 0 && last < 7 ? phraseEndingAt(sentence, last, known) : null
  const isName =
    phrase !== null &&
    (known.kinds.has(sentence.tokens[last]?.base ?? '') ||
      phrase.kind !== 'person' ||
      isTitle(phrase.text.toLowerCase()))
  if (!phrase || !isName || phrase.start !== sentence.start || phrase.kind === 'document') return []
  const at = { start: colon, end: colon + 1, class: 'reportingActive' as const }
  return [{ ...at, speaker: phrase, mode: modeOf(phrase), stance: 'asserts', via: [] }]
}

/** English, as news agencies and papers write it. */
export const ENGLISH: FinderLanguage = {
  locale: 'en',
  cuesIn: cueFinder(ENGLISH_CUES),
  knownIn,
  answer(sentence, cue, context) {
    if (cue.answers === 'phrase') {
      const words = sentence.view.slice(cue.start, cue.end)
      const speaker = /^hear/.test(words)
        ? hearingOf(sentence, cue)
        : words === 'citing'
          ? citedBy(sentence, cue, context.known)
          : accordingTo(sentence, cue, context.known)
      return speaker && plain(cue, speaker)
    }
    if (cue.answers === 'subject') return subject(sentence, cue, context)
    if (!acceptsEnglish(sentence, cue, null, null)) {
      // “prosecutors alleged that …” is no “alleged attacker”.
      const verb = ENGLISH_CUES.at(-1)
      return verb && sentence.view.slice(cue.start, cue.end) === 'alleged'
        ? subject(sentence, { ...verb, start: cue.start, end: cue.end }, context)
        : null
    }
    return cue.answers === 'house' ? { ...plain(cue, null), mode: 'houseVoice' } : plain(cue, null)
  },
  about: subjectOf,
  implicit: () => null,
  inHeadline,
}
