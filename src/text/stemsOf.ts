import { LRUCache } from 'lru-cache'
import * as snowball from 'snowball-stemmers'

/** The stemmers take 0.1 ms a word, and a newsroom uses the same words every day. */
const remembered = (algorithm: 'turkish' | 'english') => {
  // Node finds a CommonJS package under `default`; bundlers and Jest find its names.
  const stemmer = (snowball.newStemmer ?? snowball.default.newStemmer)(algorithm)
  const known = new LRUCache<string, string>({ max: 30_000 })
  return (word: string): string => {
    const stem = known.get(word) ?? stemmer.stem(word)
    known.set(word, stem)
    return stem
  }
}
const stemmers = { tr: remembered('turkish'), en: remembered('english') }
const SHORTEST = 3
const SHORTEST_BARE = 4

const isLong = (word: string): boolean => word.length >= SHORTEST

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
