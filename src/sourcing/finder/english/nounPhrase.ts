import type { FinderSentence, Speaker } from '../types'
import { kindOfNoun } from './nouns'
import { DETERMINERS, isTight, LONGEST, MASKS, PREPOSITIONS, spoken, STOPS } from './words'

/** “Sources close to the inquiry”: the “to” ends no phrase. */
const isOfCloseness = (sentence: FinderSentence, at: number): boolean =>
  sentence.tokens[at]?.low === 'to' &&
  /^(?:close|near|loyal)$/.test(sentence.tokens[at - 1]?.low ?? '')

/** “A spokesman for the customs service”, “two officials familiar with the matter”: the noun before the first preposition decides. */
export function nounEndingAt(sentence: FinderSentence, to: number): Speaker | null {
  let from = to
  while (from > Math.max(0, to - LONGEST) && isTight(sentence, from)) {
    const before = sentence.tokens[from - 1]
    if (
      !before ||
      (STOPS.test(before.low) && !isOfCloseness(sentence, from - 1)) ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before.low)
    )
      break
    if (/^and$/.test(before.low) && from - 1 > 0 && !kindOfNoun(sentence.tokens[from]?.low ?? ''))
      break
    from -= 1
  }
  // From the left: the first noun that can speak and that no preposition stands before.
  for (let at = from; at <= to; at += 1) {
    const word = sentence.tokens[at]
    if (!word) continue
    const kind = kindOfNoun(word.low)
    const next = sentence.tokens[at + 1]
    const endsHere =
      at === to ||
      PREPOSITIONS.test(next?.low ?? '') ||
      /^(?:who|familiar|close|involved|leading|working|seen|obtained|published|released|issued|commissioned|carried|conducted|led|dated|reviewed|based)$/.test(
        next?.low ?? '',
      )
    if (kind === null || !endsHere) continue
    let first = at
    while (first > from && !PREPOSITIONS.test(sentence.tokens[first - 1]?.low ?? '')) {
      first -= 1
      if (DETERMINERS.test(sentence.tokens[first]?.low ?? '')) break
    }
    const isPrepositional = first > from && PREPOSITIONS.test(sentence.tokens[first - 1]?.low ?? '')
    if (isPrepositional && at !== to) continue
    const isPaper = word.low === 'paper' && /^(?:a|an)$/.test(sentence.tokens[first]?.low ?? '')
    if (isPaper) return spoken(sentence, first, to, 'document')
    const determiner = sentence.tokens[first]?.low ?? ''
    const about = sentence.view.slice(sentence.tokens[first]?.start, sentence.tokens[to]?.end)
    const isOne =
      /^(?:a|an|one|another|two|three)$/.test(determiner) &&
      kind === 'person' &&
      !/(?:spokes|lawyer|attorney|solicitor)/.test(word.low)
    return spoken(
      sentence,
      first,
      to,
      (isOne || MASKS.test(about)) && kind !== 'body' && kind !== 'document' ? 'masked' : kind,
    )
  }
  return null
}
