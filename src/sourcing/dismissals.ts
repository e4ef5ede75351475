import { plainText } from '@/src/language/text/plainText'

/** Of a longer sentence its beginning is kept, in UTF-16 code units. */
export const LONGEST_DISMISSED = 300

/** The words by which a dismissed sentence is known again: without what only typesetting tells apart. Linear. */
export const dismissedWords = (sentence: string): string =>
  plainText(sentence).slice(0, LONGEST_DISMISSED)

/** Whether a sentence was taken for nobody's words, by the sentences that were. */
export function isDismissedBy(quotes: readonly string[]): (sentence: string) => boolean {
  const words = new Set(quotes.map(dismissedWords))
  return (sentence) => words.has(dismissedWords(sentence))
}
