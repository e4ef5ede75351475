import type { FinderSentence, Speaker } from '../types'
import { kindOfNoun } from './nouns'
import { DETERMINERS, isTight, LONGEST, spoken } from './words'

const MADE =
  /^(?:lodged|filed|brought|written|published|commissioned|issued|released|compiled|prepared|drafted|signed|submitted|drawn|seen|obtained|reviewed)$/
const BY = /^(?:by|with|at|in|from)$/
/** Words that are a paper only where somebody has filed them. */
const FILED = /^(?:claim|petition|motion|appeal|objection)$/

/** “A complaint lodged by the residents' group Open Westmere”: the paper speaks, not who made it. `to` is the phrase's last token. */
export function documentBefore(sentence: FinderSentence, to: number): Speaker | null {
  for (let at = to; at > Math.max(1, to - LONGEST); at -= 1) {
    const gap = sentence.view.slice(sentence.tokens[at - 1]?.end, sentence.tokens[at]?.start)
    if (!isTight(sentence, at) && !/^'?\s$/.test(gap)) return null
    const noun = sentence.tokens[at - 1]
    if (!noun || !MADE.test(sentence.tokens[at]?.low ?? '')) continue
    if (!BY.test(sentence.tokens[at + 1]?.low ?? '')) continue
    if (kindOfNoun(noun.low) !== 'document' && !FILED.test(noun.low)) return null
    let first = at - 1
    while (first > 0 && first > at - 5 && !DETERMINERS.test(sentence.tokens[first]?.low ?? ''))
      first -= 1
    return DETERMINERS.test(sentence.tokens[first]?.low ?? '')
      ? spoken(sentence, first, at - 1, 'document')
      : spoken(sentence, at - 1, at - 1, 'document')
  }
  return null
}
