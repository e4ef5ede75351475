import type { FinderSentence } from './types'

/** The place of the last token before a cue, -1 where none is. */
export const tokenBefore = (sentence: FinderSentence, start: number): number => {
  let [low, high] = [0, sentence.tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentence.tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low - 1
}
