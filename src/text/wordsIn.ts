import { apostrophes } from './apostrophes'

/** A word as printed, ending after an apostrophe with it; offsets are UTF-16 code units. */
export type PrintedWord = { text: string; start: number; end: number }

const word = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${apostrophes}][\\p{L}\\p{M}]+)*`, 'gu')

/** The words of a text where they stand: `Mekhtiyev’in` is one, `Moskova-Bakü` two. */
export const wordsIn = (text: string): PrintedWord[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    ...{ text: found, start: index, end: index + found.length },
  }))
