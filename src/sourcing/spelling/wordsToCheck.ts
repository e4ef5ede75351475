import { fold } from '@/src/text/fold'
import { namesIn } from './namesIn'
import { sentenceTokens, type PlacedToken } from './sentenceTokens'

/**
 * The words of a Turkish text that a dictionary should know, with their UTF-16 offsets. Left out: words
 * with digits, all capitals, names (capitalised inside a sentence, or with an apostrophe and a suffix,
 * here or elsewhere in the text) and every word of `known`. In a headline in title case all words are checked.
 */
export const wordsToCheck = (text: string, known: readonly string[]): PlacedToken[] => {
  const names = new Set([...known.flatMap((name) => fold(name).split(' ')), ...namesIn(text)])
  return sentenceTokens(text).filter((token) => !token.isCapitals && !names.has(fold(token.word)))
}
