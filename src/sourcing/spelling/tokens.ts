import { apostrophes } from '@/src/text/apostrophes'

export type Token = {
  /** UTF-16 offsets of the word without its suffix. */
  start: number
  end: number
  word: string
  /** An apostrophe and a suffix follow: by Turkish spelling the word is a proper name. */
  suffixed: boolean
}

// Addresses, handles and tags are no words; a word with a digit in it is a code or a number.
const SKIPPED = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[@#][\p{L}\p{N}_]+/gu
const WORD = new RegExp(`([\\p{L}\\p{M}\\p{N}_]+)([${apostrophes}][\\p{L}\\p{M}]+)?`, 'gu')

/** The words of a text in order: at least two letters, no digits, the suffix after an apostrophe left off. */
export const tokens = (text: string): Token[] => {
  const blanked = text.replace(SKIPPED, (found) => ' '.repeat(found.length))
  return [...blanked.matchAll(WORD)].flatMap((found) => {
    const [, word = '', suffix] = found
    if (word.length < 2 || /[\p{N}_]/u.test(word)) return []
    const start = found.index
    return [{ start, end: start + word.length, word, suffixed: suffix !== undefined }]
  })
}
