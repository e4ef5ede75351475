import { sentenceTokens } from '@/src/sourcing/spelling/sentenceTokens'
import { fold } from '@/src/text/fold'

/**
 * The names a text prints, each time it prints them, folded: words with a capital that their place does not ask for,
 * words with an apostrophe and a suffix, and the words of `known` names wherever they stand.
 */
export function printedNames(text: string, known: readonly string[]): string[] {
  const knownWords = new Set(known.flatMap((name) => fold(name).split(' ')).filter(Boolean))
  return sentenceTokens(text)
    .filter(({ isCapitalised }) => isCapitalised)
    .map((token) => ({ ...token, key: fold(token.word) }))
    .filter((token) => token.suffixed || !token.capitalIsOwed || knownWords.has(token.key))
    .map(({ key }) => key)
}
