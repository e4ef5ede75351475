import { segmentsOf } from './segmentsOf'

/**
 * A plain text and its BCP 47 language → how many words it has, by the word borders of Unicode
 * (UAX #29): `Mekhtiyev’in` is one, `Moskova-Bakü` two, a number one, punctuation none.
 */
export const countWords = (text: string, language: string): number => {
  let words = 0
  for (const segment of segmentsOf(text, language, 'word')) if (segment.isWordLike) words++
  return words
}
