import { type Answer, modeOf } from '../FinderLanguage'
import type { Known } from '../Known'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence, Speaker } from '../types'
import { documentKind, isTitle, kindOfNoun } from './nouns'
import { documentAt, ownerOf } from './owners'
import { phraseEndingAt } from './phrases'

const NOUNS =
  /^(?:açıklama|uyarı|tepki|çağrı|yanıt|iddia|yalanlama|itiraf|mesaj|suçlama|eleştiri|vurgu|müjde|cevap|cevab|savunma|yorum|itham)(?:s[ıi]|l[ae]r[ıi]?|[ıiuü]|s[uü])?$/u

/**
 * The cues that only headlines have: a colon behind who speaks (“Merkez Bankası: …”; “Karagöl’de sel: 12 ölü” has none), a noun of
 * speech and whose it is (“Bakan Yılmaz’dan kuraklık uyarısı”), and “iddiası”, “iddia” without anybody.
 */
export function headlineCues(sentence: FinderSentence, known: Known): Answer[] {
  const colon = sentence.view.indexOf(':')
  const speaker = colon > 0 ? colonSpeaker(sentence, colon, known) : null
  if (speaker) {
    const at = { start: colon, end: colon + 1, class: 'reportingActive' as const }
    return [{ ...at, speaker, mode: modeOf(speaker), stance: 'asserts', via: [] }]
  }
  for (let at = sentence.tokens.length - 1; at > 0; at -= 1) {
    const token = sentence.tokens[at]
    if (!token || !NOUNS.test(token.low)) continue
    const isLast = at === sentence.tokens.length - 1
    const isClosed = isLast || /^\s*[:,“]/u.test(sentence.view.slice(token.end))
    if (!isClosed) continue
    const owner = ownerOf({ ...sentence, view: sentence.view.replace(/[“”]/g, ' ') }, at, known)
    if (!owner && !token.low.startsWith('iddia')) continue
    const words = {
      start: token.start,
      end: token.end,
      speaker: owner,
      mode: modeOf(owner),
      via: [],
    }
    const stance = token.low.startsWith('yalanlama') ? 'denies' : 'asserts'
    return [{ ...words, class: owner ? 'reportingActive' : 'hedgePhrase', stance }]
  }
  return []
}

function colonSpeaker(sentence: FinderSentence, colon: number, known: Known): Speaker | null {
  const last = tokenBefore(sentence, colon)
  const token = sentence.tokens[last]
  if (!token || token.suffix !== '' || last > 6) return null
  if (documentKind(token.low) === 'document' && last < 3)
    return documentAt(sentence, last, token.low, known, 'document')
  const phrase = phraseEndingAt(sentence, last, known)
  const isWhole =
    phrase !== null && sentence.view.slice(0, phrase.start - sentence.start).trim() === ''
  // In a headline of capitals a capital makes no name: the text has to know it.
  const isKnown =
    kindOfNoun(token.low) !== null ||
    known.names.has(token.base) ||
    isTitle(sentence.tokens[0]?.low ?? '')
  return isWhole && isKnown && phrase.end - sentence.start === token.end ? phrase : null
}
