import type { FinderSentence, Speaker } from '../types'
import type { Known } from '../Known'
import { kindOfNoun, NO_NAMES } from './nouns'
import {
  DETERMINERS,
  isTight,
  kindOfName,
  LONGEST,
  MASKS,
  PREPOSITIONS,
  spoken,
  STOPS,
} from './words'

/** The phrase that speaks and begins with a token: “said Dr Amina Osei, who …”, “according to a police report”. */
export function phraseStartingAt(
  sentence: FinderSentence,
  from: number,
  known: Known,
): Speaker | null {
  const first = sentence.tokens[from]
  if (!first) return null
  let to = from
  while (to + 1 < Math.min(sentence.tokens.length, from + LONGEST) && isTight(sentence, to + 1)) {
    const next = sentence.tokens[to + 1]
    if (
      !next ||
      STOPS.test(next.low) ||
      /^(?:on|in|at|after|during|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|told|added|published|released|seen|obtained|reviewed|examined|viewed|shared|provided|compiled|dated|late|early|earlier|and)$/.test(
        next.low,
      )
    )
      break
    if (
      next.low === 'by' &&
      !/^(?:report|study|survey|statement|poll|analysis|review|data|research|figures|estimate|estimates)$/.test(
        sentence.tokens[to]?.low ?? '',
      )
    )
      break
    to += 1
  }
  while (to > from && PREPOSITIONS.test(sentence.tokens[to]?.low ?? '')) to -= 1
  const from2 = DETERMINERS.test(first.low) && to > from ? from + 1 : from
  // The noun before the first preposition, or the name.
  for (let at = from2; at <= to; at += 1) {
    const next = sentence.tokens[at + 1]
    const isHead =
      at === to || PREPOSITIONS.test(next?.low ?? '') || sentence.tokens[at]?.suffix === 's'
    if (!isHead && !/^(?:briefed|involved|familiar|who)$/.test(next?.low ?? '')) continue
    const word = sentence.tokens[at]
    if (!word) return null
    if (word.isCapital && !NO_NAMES.has(word.low)) {
      const isLonger =
        at < to &&
        /^(?:of|for)$/.test(next?.low ?? '') &&
        sentence.tokens.slice(at + 2, to + 1).some(({ isCapital }) => isCapital)
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
    const isOne =
      /^(?:a|an|one|another)$/.test(determiner) &&
      settled === 'person' &&
      !/spokes|lawyer|attorney/.test(word.low)
    return spoken(
      sentence,
      from,
      to,
      (isOne || MASKS.test(about)) && settled !== 'document' && settled !== 'body'
        ? 'masked'
        : settled,
    )
  }
  return null
}
