let most = 30_000
/** In UTF-16 units: what is longer is not asked about twice. */
const LONGEST = 400

/**
 * How many words each of the memories below keeps at least, from now on: a program that reads a hundred thousand texts, as the
 * benchmark's does, wants ten times those of a newsroom's process.
 */
export const keepWords = (count: number): void => {
  most = count
}

/** A word as it is, apart from the text it was cut out of: V8 keeps the whole text for a long word of it. */
const apart = (word: string): string => JSON.parse(JSON.stringify(word)) as string

/**
 * `make` over a word, which remembers what it answered, since the same few ten thousand words make most texts: of the words
 * that were asked last the last 30,000 at least and twice as many at most. `share` of that (0 to 1) for what is longer than a
 * word, as a sentence is. What it answers is shared, and not to be changed. Refuses nothing.
 */
export function knownWords<Found extends NonNullable<unknown>>(
  make: (word: string) => Found,
  share = 1,
): (word: string) => Found {
  // A list in the order of use, which an LRU cache keeps, costs more than the look-up itself.
  let young = new Map<string, Found>()
  let old = new Map<string, Found>()
  return (word) => {
    if (word.length > LONGEST) return make(word)
    const known = young.get(word)
    if (known !== undefined) return known
    const found = old.get(word) ?? make(word)
    if (young.size >= most * share) {
      old = young
      young = new Map()
    }
    young.set(apart(word), found)
    return found
  }
}
