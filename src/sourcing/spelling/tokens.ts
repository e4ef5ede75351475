import { LRUCache } from 'lru-cache'

import { apostrophes } from '@/src/language/text/letters'
import { splitSentences } from '@/src/language/text/sentences'

type Token = {
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

/** Whether anything stands there that an address is known by: most texts have none, and need not be taken apart for them. */
const mayHoldAddress = (text: string): boolean =>
  ['@', '#', '://', 'www.'].some((sign) => text.includes(sign))

/** The words of a text in order: at least two letters, no digits, the suffix after an apostrophe left off. */
export const tokens = (text: string): Token[] => {
  const blanked = mayHoldAddress(text) ? text.replace(/\S+/gu, withoutAddresses) : text
  const all: Token[] = []
  for (const { 1: word = '', 2: suffix, index: start } of blanked.matchAll(WORD)) {
    if (word.length < 2 || UNNAMED.test(word)) continue
    all.push({ start, end: start + word.length, word, suffixed: suffix !== undefined })
  }
  return all
}

const UNNAMED = /[\p{N}_]/u

export type PlacedToken = Token & {
  isCapitalised: boolean
  /** All capitals: an abbreviation, or shouting. */
  isCapitals: boolean
  /** A capital here is owed to the place (start of the sentence, headline), not to the word. */
  capitalIsOwed: boolean
}

/** One save asks four times about the words of each of its texts: the last long one is remembered, and the last short ones. */
const LONG = 10_000
let last: { text: string; found: PlacedToken[] } | undefined
const short = new LRUCache<string, PlacedToken[]>({ max: 8 })

/** The words of a Turkish text with what their capitals mean where they stand. */
export const sentenceTokens = (text: string): readonly PlacedToken[] => {
  const known = last?.text === text ? last.found : short.get(text)
  if (known) return known
  const found = tokensIn(text)
  if (text.length > LONG) last = { text, found }
  else short.set(text, found)
  return found
}

const CAPITAL = /^\p{Lu}/u
const SMALL = /\p{Ll}/u
/** Most words begin with a small letter of ASCII, and need not be looked at further. */
const isCapital = (word: string): boolean => !(word >= 'a' && word < '{') && CAPITAL.test(word)

const tokensIn = (text: string): PlacedToken[] => {
  const found: PlacedToken[] = []
  for (const sentence of splitSentences(text, 'tr')) {
    const words = tokens(sentence.text)
    const titled = isTitleCase(words.map(({ word }) => word))
    for (const [index, { start, end, word, suffixed }] of words.entries()) {
      found.push({
        start: start + sentence.start,
        end: end + sentence.start,
        word,
        suffixed,
        isCapitalised: isCapital(word),
        isCapitals: !SMALL.test(word),
        capitalIsOwed: index === 0 || titled,
      })
    }
  }
  return found
}

// "ve", "ile", "de", "için" stay small in a headline; longer words are all capitalised.
const SMALL_WORD = 4
const FEWEST = 4

/**
 * Whether the words of one sentence are printed like a headline, each with a capital, so that a capital
 * says nothing about a word being a name. Needs four words, lest "Ramiz Mekhtiyev Bakü’de." look like one.
 */
export const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((word) => word.length > SMALL_WORD)
  return long.length >= FEWEST && long.every(isCapital)
}
