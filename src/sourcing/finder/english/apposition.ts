import type { FinderSentence, Speaker } from '../types'
import type { Known } from '../Known'
import { phraseEndingAt } from './phrases'
import { phraseStartingAt } from './phraseStartingAt'
import { tokenBefore } from '../tokenBefore'
import { between, MASKS } from './words'

const FAR = 40

/** “The interior minister, Tomas Ridley, …”, “a woman who spoke on condition of anonymity, …”: what the commas set apart, and before it. */
export function beforeCommas(sentence: FinderSentence, end: number, known: Known): Speaker | null {
  const ends = [end]
  for (let at = end; at > Math.max(0, end - FAR) && ends.length < 5; at -= 1) {
    const gap = between(sentence, at)
    if (/[.;:!?”“]/u.test(gap.replace(/^\.\s$/, ''))) break
    if (gap.includes(',')) ends.push(at - 1)
  }
  const aside = sentence.view.slice(
    sentence.tokens[(ends[1] ?? end) + 1]?.start ?? 0,
    sentence.tokens[end]?.end,
  )
  const isMasked = MASKS.test(aside)
  const name = phraseEndingAt(sentence, end, known)
  const isWhole = (speaker: Speaker, from: number): boolean =>
    speaker.start - sentence.start <= (sentence.tokens[from]?.start ?? 0)
  const first =
    name &&
    isWhole(name, (ends[1] ?? -1) + 1) &&
    !/^(?:who|which|in|at|after)$/.test(sentence.tokens[(ends[1] ?? -1) + 1]?.low ?? '')
      ? name
      : null
  for (const at of ends.slice(1)) {
    const found = phraseEndingAt(sentence, at, known)
    // “…, while her predecessor, Gwyn Orme, …”: an office that the lists lack is still hers.
    if (!found && first?.kind === 'person' && at === ends[1] && isOwnOffice(sentence, at))
      return first
    if (!found && first?.kind === 'person' && isThing(sentence, at, (ends[1] ?? at) === at))
      return { ...first, kind: 'body' }
    if (!found || (found.kind === 'person' && /^(?:he|she|they|it)$/i.test(found.text))) continue
    if (
      first?.kind === 'person' &&
      first.text !== found.text &&
      !/^(?:the|a|an) /.test(first.text.toLowerCase())
    ) {
      return found.kind === 'body' && /^(?:the|an?) /i.test(found.text)
        ? { ...first, kind: 'body' }
        : pick(first, found)
    }
    if (first && isOffice(found) && /^\p{Lu}/u.test(first.text) && !isOffice(first)) return first
    if (!isMasked || found.kind === 'document') return found
    const to = sentence.start + (sentence.tokens[end]?.end ?? 0)
    return {
      text: sentence.raw.slice(found.start - sentence.start, to - sentence.start),
      start: found.start,
      end: to,
      kind: 'masked',
    }
  }
  return first
}

const PERSON =
  /(?:er|or|ist|ian|ant|eur|man|woman|ess)$|^(?:cook|monk|nun|bride|groom|suspect|hostage|hero|heir|clerk|guard|chef|guide|student|accused|nephew|niece|uncle|aunt|cousin|boy|girl|victim|guest|host|champion|rookie|veteran)$/
/** “The yard, Tarn Marine, …”: what a noun that is nobody’s calling stands for is a body. `isNext`: it stands right before the name. */
function isThing(sentence: FinderSentence, at: number, isNext: boolean): boolean {
  const noun = sentence.tokens[at]
  if (!isNext || !noun || noun.isCapital || PERSON.test(noun.low) || noun.suffix !== '')
    return false
  return [1, 2, 3].some((back) => /^(?:the|an?)$/.test(sentence.tokens[at - back]?.low ?? ''))
}

/** “her predecessor”: what a person is to somebody. */
function isOwnOffice(sentence: FinderSentence, at: number): boolean {
  const noun = sentence.tokens[at]
  const owner = [1, 2].map((back) => sentence.tokens[at - back]?.low ?? '')
  return (
    noun !== undefined &&
    PERSON.test(noun.low) &&
    owner.some((one) => /^(?:his|her|its|their|the)$/.test(one))
  )
}

/** “The team”, “Its leader”: an office, and no name. */
const isOffice = ({ text }: Speaker): boolean => /^(?:the|an?|its|his|her|their) /i.test(text)

/** “… said its leader, Nora Feld.”: the name behind an office that a comma joins to it; null where none is. */
export function namedBehind(
  sentence: FinderSentence,
  office: Speaker,
  known: Known,
): Speaker | null {
  if (!isOffice(office)) return null
  const end = office.end - sentence.start
  const at = tokenBefore(sentence, end) + 1
  const token = sentence.tokens[at]
  if (!token?.isCapital || sentence.view.slice(end, token.start) !== ', ') return null
  const name = phraseStartingAt(sentence, at, known)
  return name && (office.kind === 'body' ? { ...name, kind: 'body' } : name)
}

/** Of a name and an office that commas join, the name. */
const pick = (first: Speaker, before: Speaker): Speaker =>
  /^\p{Lu}/u.test(before.text.split(/\s+/).at(-1) ?? '') &&
  /^\p{Lu}/u.test(before.text) &&
  before.kind === 'person' &&
  !/^(?:The|A|An|Its|His|Her|Their|Our|One|Two) /.test(before.text)
    ? before
    : first
