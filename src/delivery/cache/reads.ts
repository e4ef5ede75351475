import type { Document } from 'mongodb'

import { UNSEEN } from './changes'

export type Reads = Readonly<{
  /** The answer rests on every document of the collection, also on those not yet written. */
  whole(collection: string): void
  /** The answer rests on every document that has this facet, now or later. */
  facet(collection: string, facet: Facet): void
  keys(): ReadonlySet<string>
  /** By which paths documents of a collection were asked for. */
  paths(collection: string): ReadonlySet<string>
}>

/** A name for "documents of `collection` with this facet". */
export const facetKey = (collection: string, { path, value }: Facet): string =>
  `${collection}/${path}=${value}`

/** So many single documents of one collection that its name costs less memory than theirs. */
const MOST = 1_000
const NONE: ReadonlySet<string> = new Set()

/** What one answer rests on, noted while it is made. */
export function createReads(): Reads {
  const wholes = new Set<string>()
  const facets = new Map<string, Set<string>>()
  const paths = new Map<string, Set<string>>()
  const under = (map: Map<string, Set<string>>, collection: string): Set<string> => {
    const known = map.get(collection) ?? new Set<string>()
    map.set(collection, known)
    return known
  }
  const whole = (collection: string): void => {
    wholes.add(collection)
    facets.delete(collection)
    paths.delete(collection)
  }
  return {
    whole,
    facet(collection, facet) {
      if (wholes.has(collection)) return
      under(paths, collection).add(facet.path)
      const known = under(facets, collection).add(facetKey(collection, facet))
      if (known.size > MOST) whole(collection)
    },
    keys: () => new Set([...wholes, ...[...facets.values()].flatMap((known) => [...known])]),
    paths: (collection) => paths.get(collection) ?? NONE,
  }
}

/** "The document has this text at this path" (in any of its array elements, as MongoDB compares). */
export type Facet = Readonly<{ path: string; value: string }>

/** Of so few values that nearly every change touches one: worse than any other facet. */
const COMMON = new Set(['state', 'language', 'genre', 'kind', 'seriousness', 'status', 'mode'])

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const loose = (facets: Facet[]): number =>
  facets.length + (facets.some(({ path }) => COMMON.has(path.split('.').at(-1) ?? '')) ? 1_000 : 0)

/** All of them hold, so the one that fewest documents fit is enough. */
const tightest = (candidates: (Facet[] | null)[]): Facet[] | null =>
  candidates.reduce((best, one) => (one && (!best || loose(one) < loose(best)) ? one : best), null)

const ofClause = (key: string, condition: unknown): Facet[] | null => {
  if (key === '$and' && Array.isArray(condition)) return tightest(condition.map(facetsOf))
  if (key === '$or' && Array.isArray(condition)) {
    const parts = condition.map(facetsOf)
    return parts.every((part) => part !== null) ? parts.flat() : null
  }
  if (key.startsWith('$') || key.split('.')[0] === UNSEEN) return null
  if (typeof condition === 'string') return [{ path: key, value: condition }]
  if (!isDocument(condition)) return null
  const { $in: values, $elemMatch: row } = condition
  if (Array.isArray(values) && values.every((value) => typeof value === 'string')) {
    return values.map((value) => ({ path: key, value }))
  }
  if (!isDocument(row)) return null
  return facetsOf(row)?.map(({ path, value }) => ({ path: `${key}.${path}`, value })) ?? null
}

/**
 * Filter of a read → facets of which every document it can find has at least one, or null where that
 * cannot be proven from equality of texts (dates, ranges, words, no filter). An empty list: it finds
 * nothing, whatever is written. Only for reads without collation, which calls other texts equal too.
 */
export function facetsOf(filter: Document): Facet[] | null {
  return tightest(Object.entries(filter).map(([key, condition]) => ofClause(key, condition)))
}
