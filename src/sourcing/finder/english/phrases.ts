import type { FinderSentence, Speaker, SpeakerKind } from '../types'
import type { Known } from '../Known'
import { isBody, isCountry, isTitle, kindOfNoun, NO_NAMES } from './nouns'

/** Words of the longest phrase that speaks. */
const LONGEST = 16
const LINKS = /^(?:of|the|for|de|van|von|al|bin|da|di|el|la|le|and|on)$/
const STOPS =
  /^(?:that|but|while|as|when|because|after|before|if|although|though|who|which|where|said|says|say|than|whether|since|until|so|or|is|are|was|were|has|have|had|will|would|can|could|may|might|should|did|does|do|not|never|to|into|onto|he|she|they|it|we|i|there|then|what|how|why)$/
const PREPOSITIONS = /^(?:of|for|at|in|from|with|on|to|by|near|close|inside|within|familiar|outside|about|over)$/
const DETERMINERS = /^(?:the|a|an|one|two|three|four|five|six|several|some|many|most|both|his|her|its|their|our|another|this|that|these|those|other|few|dozens|hundreds)$/
export const MASKS =
  /(?:not to be (?:named|identified)|condition of anonymity|not authori[sz]ed to|declined to be (?:named|identified)|anonymous|unnamed|did not want to be (?:named|identified)|wished to remain|asked not to be|requested anonymity|asked for anonymity|who (?:did not|didn't) give)/

export const between = (sentence: FinderSentence, at: number): string =>
  sentence.view.slice(sentence.tokens[at - 1]?.end ?? 0, sentence.tokens[at]?.start)

export const spoken = (sentence: FinderSentence, from: number, to: number, kind: SpeakerKind): Speaker => {
  const start = sentence.tokens[from]?.start ?? 0
  const last = sentence.tokens[to]
  const end = last ? (/^s?$/.test(last.suffix) ? last.start + last.base.length : last.end) : start
  return { text: sentence.raw.slice(start, end), start: sentence.start + start, end: sentence.start + end, kind }
}

const isTight = (sentence: FinderSentence, at: number): boolean => {
  const gap = between(sentence, at)
  const before = sentence.tokens[at - 1]
  return gap.trim() === '' || (/^\.\s?$/.test(gap) && /^(?:dr|mr|mrs|ms|prof|st|rep|sen|gov|gen|col|lt|sgt|[a-z])$/.test(before?.low ?? ''))
}

/** What a name of capitals is: a body by one of its words, a person by two of them, by a title or by what is known. */
function kindOfName(sentence: FinderSentence, from: number, to: number, known: Known): SpeakerKind | null {
  const tokens = sentence.tokens.slice(from, to + 1)
  const head = sentence.tokens[to]
  if (!head) return null
  const heard = known.kinds.get(head.base)
  const words = tokens.filter(({ isCapital }) => isCapital)
  if (heard && words.length === 1) return heard
  const isTitled = tokens.some(({ low }, at) => at < tokens.length - 1 && isTitle(low))
  if (words.some(({ base }) => isBody(base)) && !(isTitled && !isBody(head.base))) return 'body'
  if (/^\p{Lu}{2,6}$/u.test(head.raw)) return 'body'
  if (words.length === 1 && isCountry(head.base)) return 'body'
  const noun = kindOfNoun(head.base)
  if (noun !== null && words.length === 1) return noun
  return 'person'
}

/** The phrase that speaks and ends with a token, or null. */
export function phraseEndingAt(sentence: FinderSentence, to: number, known: Known): Speaker | null {
  const head = sentence.tokens[to]
  if (!head) return null
  if (/^(?:he|she|they|it)$/.test(head.low)) return spoken(sentence, to, to, 'person')
  if (head.isCapital && !NO_NAMES.has(head.low)) {
    const name = nameEndingAt(sentence, to, known)
    const first = sentence.tokens.findIndex(({ start }) => name !== null && start === name.start - sentence.start)
    const before = sentence.tokens[first - 1]?.low ?? ''
    // “A spokesman for the Interior Ministry”, “a report by the Global Care Fund”: the noun before the preposition speaks.
    const isPart = /^(?:for|of|from|by|at|in|with)$/.test(/^(?:the|a|an)$/.test(before) ? (sentence.tokens[first - 2]?.low ?? '') : before)
    return (isPart && first > 0 ? nounEndingAt(sentence, to) : null) ?? name
  }
  return nounEndingAt(sentence, to)
}

function nameEndingAt(sentence: FinderSentence, to: number, known: Known): Speaker | null {
  let from = to
  while (from > Math.max(0, to - LONGEST) && isTight(sentence, from)) {
    const before = sentence.tokens[from - 1]
    if (!before) break
    const further = sentence.tokens[from - 2]
    if (before.isCapital && !(from - 1 === 0 && NO_NAMES.has(before.low))) from -= 1
    else if (LINKS.test(before.low) && further?.isCapital && !NO_NAMES.has(further.low) && isTight(sentence, from - 1)) from -= 2
    else if (LINKS.test(before.low) && before.low === 'the' && /^(?:of|for)$/.test(further?.low ?? '') && sentence.tokens[from - 3]?.isCapital) from -= 3
    else if (isTitle(before.low) || isBody(before.low) || /^(?:former|prime|senior|chief|deputy|acting|interior|foreign|finance|defence|defense|health|vice|opposition|club|defen[cs]e|culture|justice|education|energy|local|independent|veteran)$/.test(before.low)) from -= 1
    else break
  }
  const kind = kindOfName(sentence, from, to, known)
  if (kind === null) return null
  const about = sentence.view.slice(Math.max(0, (sentence.tokens[from]?.start ?? 0) - 40), sentence.tokens[to]?.end)
  return spoken(sentence, from, to, kind === 'person' && MASKS.test(about) ? 'masked' : kind)
}

/** “A spokesman for the customs service”, “two officials familiar with the matter”: the noun before the first preposition decides. */
function nounEndingAt(sentence: FinderSentence, to: number): Speaker | null {
  let from = to
  while (from > Math.max(0, to - LONGEST) && isTight(sentence, from)) {
    const before = sentence.tokens[from - 1]
    if (!before || STOPS.test(before.low) || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before.low)) break
    if (/^and$/.test(before.low) && from - 1 > 0 && !kindOfNoun(sentence.tokens[from]?.low ?? '')) break
    from -= 1
  }
  // From the left: the first noun that can speak and that no preposition stands before.
  for (let at = from; at <= to; at += 1) {
    const word = sentence.tokens[at]
    if (!word) continue
    const kind = kindOfNoun(word.low)
    const next = sentence.tokens[at + 1]
    const endsHere = at === to || PREPOSITIONS.test(next?.low ?? '') || /^(?:who|familiar|close|involved|leading|working)$/.test(next?.low ?? '')
    if (kind === null || !endsHere) continue
    let first = at
    while (first > from && !PREPOSITIONS.test(sentence.tokens[first - 1]?.low ?? '')) {
      first -= 1
      if (DETERMINERS.test(sentence.tokens[first]?.low ?? '')) break
    }
    const isPrepositional = first > from && PREPOSITIONS.test(sentence.tokens[first - 1]?.low ?? '')
    if (isPrepositional && at !== to) continue
    const determiner = sentence.tokens[first]?.low ?? ''
    const about = sentence.view.slice(sentence.tokens[first]?.start, sentence.tokens[to]?.end)
    const isOne = /^(?:a|an|one|another|two|three)$/.test(determiner) && kind === 'person' && !/(?:spokes|lawyer|attorney|solicitor)/.test(word.low)
    return spoken(sentence, first, to, (isOne || MASKS.test(about)) && kind !== 'body' && kind !== 'document' ? 'masked' : kind)
  }
  return null
}

/** The phrase that speaks and begins with a token: “said Dr Amina Osei, who …”, “according to a police report”. */
export function phraseStartingAt(sentence: FinderSentence, from: number, known: Known): Speaker | null {
  const first = sentence.tokens[from]
  if (!first) return null
  let to = from
  while (to + 1 < Math.min(sentence.tokens.length, from + LONGEST) && isTight(sentence, to + 1)) {
    const next = sentence.tokens[to + 1]
    if (!next || STOPS.test(next.low) || /^(?:on|in|at|after|during|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|told|added|published|released|seen|obtained|dated|late|early|earlier|and)$/.test(next.low)) break
    if (next.low === 'by' && !/^(?:report|study|survey|statement|poll|analysis|review|data|research|figures|estimate|estimates)$/.test(sentence.tokens[to]?.low ?? '')) break
    to += 1
  }
  while (to > from && PREPOSITIONS.test(sentence.tokens[to]?.low ?? '')) to -= 1
  const from2 = DETERMINERS.test(first.low) && to > from ? from + 1 : from
  // The noun before the first preposition, or the name.
  for (let at = from2; at <= to; at += 1) {
    const next = sentence.tokens[at + 1]
    const isHead = at === to || PREPOSITIONS.test(next?.low ?? '') || sentence.tokens[at]?.suffix === 's'
    if (!isHead) continue
    const word = sentence.tokens[at]
    if (!word) return null
    if (word.isCapital && !NO_NAMES.has(word.low)) {
      const isLonger = at < to && /^(?:of|for)$/.test(next?.low ?? '') && sentence.tokens.slice(at + 2, to + 1).some(({ isCapital }) => isCapital)
      if (word.suffix === 's' && at < to) {
        const owned = kindOfNoun(sentence.tokens[to]?.low ?? '')
        return owned === null ? null : spoken(sentence, from, to, owned)
      }
      const kind = kindOfName(sentence, from2, isLonger ? to : at, known)
      return kind === null ? null : spoken(sentence, from, isLonger ? to : at, kind)
    }
    const kind = kindOfNoun(word.low)
    const last = kindOfNoun(sentence.tokens[to]?.low ?? '')
    const settled = kind ?? (word.suffix === 's' ? last : null)
    if (settled === null) return null
    const determiner = first.low
    const about = sentence.view.slice(first.start, (sentence.tokens[to]?.end ?? 0) + 60)
    const isOne = /^(?:a|an|one|another)$/.test(determiner) && settled === 'person' && !/spokes|lawyer|attorney/.test(word.low)
    return spoken(sentence, from, to, (isOne || MASKS.test(about)) && settled !== 'document' && settled !== 'body' ? 'masked' : settled)
  }
  return null
}
