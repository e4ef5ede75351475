import { apostrophes } from '@/src/text/apostrophes'

export type Token = {
  /** UTF-16 offsets of the word without its suffix. */
  start: number
  end: number
  word: string
  /** An apostrophe and a suffix follow: by Turkish spelling the word is a proper name. */
  suffixed: boolean
}

// Web addresses, handles and tags are no words; a word with a digit in it is a code or a number.
const SKIPPED = /(?:https?:\/\/|www\.).+|[@#][\p{L}\p{N}_]+/gsu
const WORD = new RegExp(`([\\p{L}\\p{M}\\p{N}_]+)([${apostrophes}][\\p{L}\\p{M}]+)?`, 'gu')

const blanks = (found: string): string => ' '.repeat(found.length)

/**
 * What stands between two blanks, without its addresses. An e-mail has its @ inside. A pattern that looks for the @
 * itself (`\S+@\S+`) would begin anew at each letter of a long word: 30,000 letters without a blank took 23 s.
 */
const withoutAddresses = (run: string): string => {
  const at = run.indexOf('@', 1)
  if (at > 0 && at < run.length - 1) return blanks(run)
  return run.replace(SKIPPED, blanks)
}

/** The words of a text in order: at least two letters, no digits, the suffix after an apostrophe left off. */
export const tokens = (text: string): Token[] => {
  const blanked = text.replace(/\S+/gu, withoutAddresses)
  return [...blanked.matchAll(WORD)].flatMap((found) => {
    const [, word = '', suffix] = found
    if (word.length < 2 || /[\p{N}_]/u.test(word)) return []
    const start = found.index
    return [{ start, end: start + word.length, word, suffixed: suffix !== undefined }]
  })
}
