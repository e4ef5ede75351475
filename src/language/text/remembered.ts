import { LRUCache } from 'lru-cache'

/** Longer texts are few, and not asked about twice. */
const LONGEST = 10_000

/**
 * `make` over a text, which remembers what it answered: from one save to the next nearly all of an article's paragraphs stay as they
 * were, and each save asks several times. `letters`: so many UTF-16 units of texts are kept, those that were asked last; of one over
 * 10,000 nothing is. What it answers is shared, and not to be changed. Refuses nothing.
 */
export function remembered<Found extends NonNullable<unknown>>(
  letters: number,
  make: (text: string, language: string) => Found,
): (text: string, language?: string) => Found {
  const known = new LRUCache<string, Found>({
    maxSize: letters,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, key) => key.length,
  })
  return (text, language = '') => {
    const key = `${language} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = make(text, language)
    known.set(key, found)
    return found
  }
}
