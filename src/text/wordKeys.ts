import { LRUCache } from 'lru-cache'
import { asKeys } from './asKeys'
import { fold } from './fold'
import { stemsOf } from './stemsOf'

const SHORTEST = 2
// Written languages whose endings a stemmer takes off; Azerbaijani shares the Turkish ones.
const stemmed: Readonly<Record<string, 'tr' | 'en'>> = { tr: 'tr', az: 'tr', en: 'en' }

const keysOf = (word: string, language: string): readonly string[] => {
  const stemmer = stemmed[language]
  const folded = fold(word)
  // An apostrophe marks a name, and fold has cut what follows.
  if (!stemmer || folded.length < SHORTEST || !/^[\p{L}\p{M}]+$/u.test(word)) return asKeys([word])
  const lower = word.normalize('NFC').toLocaleLowerCase(stemmer)
  return asKeys([word, ...stemsOf(lower, stemmer)])
}

// The same few thousand words make most texts.
const known = new LRUCache<string, readonly string[]>({ max: 30_000 })

/**
 * One printed word → the keys it is found by: itself and its stems, so that `belediyenin` is found by
 * `belediye` and the other way round. Stemmed before it is folded, since the stemmer goes by ı, ş, ü.
 * What follows an apostrophe is an ending already. May be empty.
 */
export function wordKeys(word: string, language: string): readonly string[] {
  const name = `${language} ${word}`
  const keys = known.get(name) ?? keysOf(word, language)
  known.set(name, keys)
  return keys
}
