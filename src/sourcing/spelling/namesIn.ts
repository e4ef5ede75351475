import { fold } from '@/src/text/fold'
import { sentenceTokens } from './sentenceTokens'

/**
 * The words a Turkish text itself treats as names: capitalised inside a sentence, or followed by an
 * apostrophe and a suffix. Folded, so that the same name is known in a headline or at a sentence's start.
 */
export const namesIn = (text: string): string[] => {
  const names = sentenceTokens(text).filter(
    (token) => token.isCapitalised && (token.suffixed || !token.capitalIsOwed),
  )
  return [...new Set(names.map(({ word }) => fold(word)))]
}
