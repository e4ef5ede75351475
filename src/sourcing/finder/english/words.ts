import type { FinderSentence, Speaker, SpeakerKind } from '../types'
import type { Known } from '../Known'
import { isBody, isCompany, isCountry, isTitle, kindOfNoun } from './nouns'

/** Words of the longest phrase that speaks. */
export const LONGEST = 16
export const LINKS = /^(?:of|the|for|de|van|von|al|bin|da|di|el|la|le|and|on)$/
export const STOPS =
  /^(?:that|but|while|as|when|because|after|before|if|although|though|who|which|where|said|says|say|than|whether|since|until|so|or|is|are|was|were|has|have|had|will|would|can|could|may|might|should|did|does|do|not|never|to|into|onto|he|she|they|it|we|i|there|then|what|how|why)$/
export const PREPOSITIONS =
  /^(?:of|for|at|in|from|with|on|to|by|near|close|inside|within|familiar|outside|about|over)$/
export const DETERMINERS =
  /^(?:the|a|an|one|two|three|four|five|six|several|some|many|most|both|his|her|its|their|our|another|this|that|these|those|other|few|dozens|hundreds)$/
export const MASKS =
  /(?:not to be (?:named|identified)|condition of anonymity|not authori[sz]ed to|declined to be (?:named|identified)|anonymous|unnamed|did not want to be (?:named|identified)|wished to remain|asked not to be|requested anonymity|asked for anonymity|who (?:did not|didn't) give)/

export const between = (sentence: FinderSentence, at: number): string =>
  sentence.view.slice(sentence.tokens[at - 1]?.end ?? 0, sentence.tokens[at]?.start)

export const spoken = (
  sentence: FinderSentence,
  from: number,
  to: number,
  kind: SpeakerKind,
): Speaker => {
  const start = sentence.tokens[from]?.start ?? 0
  const last = sentence.tokens[to]
  const end = last ? (/^s?$/.test(last.suffix) ? last.start + last.base.length : last.end) : start
  return {
    text: sentence.raw.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    kind,
  }
}

export const isTight = (sentence: FinderSentence, at: number): boolean => {
  const gap = between(sentence, at)
  const before = sentence.tokens[at - 1]
  return (
    gap.trim() === '' ||
    gap === "' " ||
    (gap === ',' && /^\d{3}$/.test(sentence.tokens[at]?.low ?? '')) ||
    (/^\.\s?$/.test(gap) &&
      /^(?:dr|mr|mrs|ms|prof|st|rep|sen|gov|gen|col|lt|sgt|[a-z])$/.test(before?.low ?? ''))
  )
}

/** What a name of capitals is: a body by one of its words, a person by two of them, by a title or by what is known. */
export function kindOfName(
  sentence: FinderSentence,
  from: number,
  to: number,
  known: Known,
): SpeakerKind | null {
  const tokens = sentence.tokens.slice(from, to + 1)
  const head = sentence.tokens[to]
  if (!head) return null
  const heard = known.kinds.get(head.base)
  const words = tokens.filter(({ isCapital }) => isCapital)
  if (heard && (words.length === 1 || heard === 'body')) return heard
  // “Tomas Reyk of Dunmore University” is he.
  const of = tokens.findIndex(({ low }) => /^(?:of|from|at)$/.test(low))
  const ofWhom = tokens.slice(0, Math.max(of, 0)).filter(({ isCapital }) => isCapital)
  if (ofWhom.length > 1 && !ofWhom.some(({ base }) => isBody(base) || isCompany(base)))
    return 'person'
  const isTitled = tokens.some(({ low }, at) => at < tokens.length - 1 && isTitle(low))
  if (words.some(({ base }) => isBody(base)) && !(isTitled && !isBody(head.base))) return 'body'
  if (words.length > 1 && !isTitled && isCompany(head.base)) return 'body'
  if (/^\p{Lu}{2,6}$/u.test(head.raw)) return 'body'
  if (words.length === 1 && isCountry(head.base)) return 'body'
  const noun = kindOfNoun(head.base)
  if (noun !== null && words.length === 1) return noun
  return 'person'
}
