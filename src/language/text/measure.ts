import { segmentsOf } from './keys'
import { remembered } from './remembered'

/**
 * A plain text and its BCP 47 language → how many words it has, by the word borders of Unicode
 * (UAX #29): `Mekhtiyev’in` is one, `Moskova-Bakü` two, a number one, punctuation none.
 */
export const countWords = (text: string, language: string): number =>
  text.split('\n').reduce((words, line) => words + wordsOfLine(line, language), 0)

// A line feed always parts words (UAX #29, WB3a).
const wordsOfLine = remembered(2_000_000, (line, language) => {
  let words = 0
  for (const segment of segmentsOf(line, language, 'word')) if (segment.isWordLike) words++
  return words
})

// Trauzettel-Klosinski & Dietz 2012 (IReST, Invest Ophthalmol Vis Sci 53:5452–5461,
// doi:10.1167/iovs.11-8284): 166 words a minute in Turkish, against 228 in English. Measured aloud,
// so a reader will rather be early than late.
const TURKISH_WORDS_PER_MINUTE = 166

/**
 * Words of a Turkish text → minutes to read it, to the nearest whole one and at least 1; 0 for a
 * text without words.
 */
export const readingMinutes = (words: number): number =>
  words > 0 ? Math.max(1, Math.round(words / TURKISH_WORDS_PER_MINUTE)) : 0
