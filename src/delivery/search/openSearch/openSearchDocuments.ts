import { type Dimension, DIMENSIONS } from '@/src/delivery/documents/searchQuestion'
import type { IndexedDocument } from '../index/indexed'
import { readKey } from '../index/segment'

/** Another number wherever documents or their mapping become other ones: each has an index of its own, old ones are left. */
const FORMAT = 1

/** The names of a public database's two indexes. */
export const indexName = (database: string, of: 'articles' | 'claims'): string =>
  `kunye-${database.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${FORMAT}-${of}`

/** Between a value and what people call it. */
export const SEPARATOR = '\n'
export const pairsOf = (dimension: Dimension): string => `${dimension}Called`

/** Lucene cuts longer ones in two. */
const LONGEST_KEY = 255

// Keys are Künye's own (stems, fold, sound): Lucene's Turkish analyzer takes `kuyusu` to `kuyus`, which `kuyu` does not find.
const words = { type: 'text' as const, analyzer: 'whitespace' }
const exact = { type: 'keyword' as const }

export const INDEX = {
  settings: { number_of_shards: 1, refresh_interval: '-1' },
  mappings: {
    dynamic: 'strict' as const,
    _source: { includes: ['version'] },
    properties: {
      ...{
        id: exact,
        owner: exact,
        version: { ...exact, index: false },
        time: { type: 'long' as const },
      },
      ...{ keys: words, leads: words, sounds: words },
      ...Object.fromEntries(
        DIMENSIONS.flatMap((one) => [
          [one, exact],
          [pairsOf(one), exact],
        ]),
      ),
    },
  },
}

/** A document as the index inside takes it → as OpenSearch keeps it. */
export function storedDocument({ id, owner, version, time, values, text }: IndexedDocument) {
  const [keys, leads]: [string[], string[]] = [[], []]
  for (const written of text.keys === '' ? [] : text.keys.split(' ')) {
    const { key, leads: isLeading, times } = readKey(written)
    if (key.length > LONGEST_KEY) continue
    for (let at = 0; at < times; at += 1) keys.push(key)
    if (isLeading) leads.push(key)
  }
  const by = (dimension: Dimension) => values.filter((one) => one.dimension === dimension)
  return {
    ...{ id, owner, version, time, keys: keys.join(' '), leads: leads.join(' ') },
    sounds: text.words,
    ...Object.fromEntries(
      DIMENSIONS.flatMap((one) => [
        [one, by(one).map(({ value }) => value)],
        [pairsOf(one), by(one).map(({ value, name }) => `${value}${SEPARATOR}${name}`)],
      ]),
    ),
  }
}
