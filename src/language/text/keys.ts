import * as snowball from 'snowball-stemmers'

import { knownWords } from './knownWords'
import { apostrophes, fold, soundOf } from './letters'
import { skeleton } from './skeleton'

type SearchKeys = { foldKeys: string[]; skeletonKeys: string[] }

const SHORTEST_KEY = 3

const withWords = (key: string): string[] => [
  key,
  ...key.split(' ').filter((word) => word.length >= SHORTEST_KEY),
]

const sortedSet = (keys: string[]): string[] => [...new Set(keys)].sort()

/**
 * All names of one person → the keys under which they are found: each whole name and each of its
 * words of three letters or more, folded and as skeletons, without repeats, sorted by code unit (so
 * that two saves of the same names are equal). A skeleton shorter than three letters is left out:
 * `al` would suggest everybody. Empty names give no key.
 */
export const searchKeys = (names: string[]): SearchKeys => ({
  foldKeys: sortedSet(names.map(fold).filter(Boolean).flatMap(withWords)),
  skeletonKeys: sortedSet(
    names
      .map(skeleton)
      .flatMap(withWords)
      .filter((key) => key.length >= SHORTEST_KEY),
  ),
})

const isAscii = /^[a-z]+$/
const backVowels = (word: string): string => word.replaceAll('i', 'ı')
const frontVowels = (word: string): string => word.replaceAll('o', 'ö').replaceAll('u', 'ü')

/**
 * One word as a reader typed it → the keys to look for, any of which will do (see `wordKeys`). The
 * reader's language is not known, so the stems of Turkish and English are both tried; a word typed
 * without Turkish letters is also stemmed as if its vowels were back or front ones, since Turkish
 * endings go by vowel harmony: `gozaltina` then has the stem of `gözaltına`.
 */
export function typedKeys(word: string): string[] {
  if (!/^[\p{L}\p{M}]+$/u.test(word)) return asKeys([word])
  const lower = word.normalize('NFKC').toLocaleLowerCase('tr')
  const plain = lower.replaceAll('ı', 'i')
  const readings = isAscii.test(lower)
    ? [lower, backVowels(lower), frontVowels(lower)]
    : [lower, ...(isAscii.test(plain) ? [plain] : [])]
  return asKeys([
    word,
    ...readings.flatMap((reading) => stemsOf(reading, 'tr')),
    ...stemsOf(plain, 'en'),
  ])
}

const SHORTEST_STEMMED = 2
// Written languages whose endings a stemmer takes off; Azerbaijani shares the Turkish ones.
const stemmed: Readonly<Record<string, 'tr' | 'en'>> = { tr: 'tr', az: 'tr', en: 'en' }

/** A BCP 47 language → whose endings are taken off its words: what is made of a word is the same in all languages of one. */
export const stemmerOf = (language: string): 'tr' | 'en' | 'none' => stemmed[language] ?? 'none'

const keysWith =
  (stemmer: 'tr' | 'en' | null) =>
  (word: string): readonly string[] => {
    const folded = fold(word)
    // An apostrophe marks a name, and fold has cut what follows.
    if (!stemmer || folded.length < SHORTEST_STEMMED || !/^[\p{L}\p{M}]+$/u.test(word))
      return asKeys([word])
    const lower = word.normalize('NFKC').toLocaleLowerCase(stemmer)
    return asKeys([word, ...stemsOf(lower, stemmer)])
  }

const known = {
  tr: knownWords(keysWith('tr')),
  en: knownWords(keysWith('en')),
  none: knownWords(keysWith(null)),
}

/**
 * One printed word → the keys it is found by: itself and its stems, so that `belediyenin` is found by
 * `belediye` and the other way round. Stemmed before it is folded, since the stemmer goes by ı, ş, ü.
 * What follows an apostrophe is an ending already. May be empty.
 */
export const wordKeys = (word: string, language: string): readonly string[] =>
  known[stemmerOf(language)](word)

const SHORTEST_WORD = 2

/** Words in any letters → their search keys: folded, by sound, each once, none of a single letter. */
export const asKeys = (words: readonly string[]): string[] => [
  ...new Set(
    words
      .flatMap((word) => fold(word).split(' '))
      .map(soundOf)
      .filter((key) => key.length >= SHORTEST_WORD),
  ),
]

/** The stemmers take 0.1 ms a word, and a newsroom uses the same words every day. */
const stemmerFor = (algorithm: 'turkish' | 'english') => {
  // Node finds a CommonJS package under `default`; bundlers and Jest find its names.
  const stemmer = (snowball.newStemmer ?? snowball.default.newStemmer)(algorithm)
  return knownWords((word) => stemmer.stem(word))
}
const stemmers = { tr: stemmerFor('turkish'), en: stemmerFor('english') }
const SHORTEST_STEM = 3
const SHORTEST_BARE = 4

const isLong = (word: string): boolean => word.length >= SHORTEST_STEM

/**
 * A word in lower case, with its own letters → what is left without its endings, by Snowball
 * (https://snowballstem.org). That stemmer takes `seçimler` to `seçim` but `seçim` to `seç`, and
 * `gözaltına` to `gözalt` but `gözaltı` to `gözal`: so in Turkish the stem's own stem counts too, and
 * the word without a last `ı i u ü` or `sı si su sü` (accusative, possessive). Two forms of a word
 * then share one at least. Stems under three letters are left out; may be empty.
 */
export function stemsOf(word: string, language: 'tr' | 'en'): string[] {
  const stem = stemmers[language]
  const once = stem(word)
  if (language === 'en') return [once].filter(isLong)
  const bare = word.replace(/s?[ıiuü]$/u, '')
  return [once, stem(once), ...(bare.length >= SHORTEST_BARE ? [bare, stem(bare)] : [])].filter(
    isLong,
  )
}

type Granularity = 'word' | 'sentence'
type Segment = { index: number; segment: string; isWordLike: boolean }

const made = new Map<string, Intl.Segmenter>()

const segmenter = (language: string, granularity: Granularity): Intl.Segmenter => {
  const key = `${granularity} ${language}`
  const known = made.get(key)
  if (known) return known
  try {
    const fresh = new Intl.Segmenter(language, { granularity })
    made.set(key, fresh)
    return fresh
  } catch {
    return segmenter('tr', granularity)
  }
}

// Intl.Segmenter takes time with the square of the length (a megabyte: minutes), so it is given one
// window after another. A border near the window's end might fall elsewhere in the full text.
const WINDOW = 4096
const MARGIN = 512

/**
 * A text → its words or sentences by UAX #29, in order and without gaps, `index` in UTF-16 code
 * units. A language that is no BCP 47 tag is read as Turkish, the newsroom's own, so that a bad
 * language field cannot stop a save.
 */
export function* segmentsOf(
  text: string,
  language: string,
  granularity: Granularity,
): Generator<Segment> {
  const segments = segmenter(language, granularity)
  let start = 0
  let width = WINDOW
  while (start < text.length) {
    const slice = text.slice(start, start + width)
    const isLast = start + width >= text.length
    let next = 0
    for (const { index, segment, isWordLike = false } of segments.segment(slice)) {
      const end = index + segment.length
      if (!isLast && end > slice.length - MARGIN) break
      yield { index: start + index, segment, isWordLike }
      next = end
    }
    width = next === 0 ? width * 2 : WINDOW
    start = isLast ? text.length : start + next
  }
}

/** A word as printed, ending after an apostrophe with it; offsets are UTF-16 code units. */
export type PrintedWord = { text: string; start: number; end: number }

const word = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${apostrophes}][\\p{L}\\p{M}]+)*`, 'gu')

/** The words of a text where they stand: `Mekhtiyev’in` is one, `Moskova-Bakü` two. */
export const wordsIn = (text: string): PrintedWord[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    ...{ text: found, start: index, end: index + found.length },
  }))
