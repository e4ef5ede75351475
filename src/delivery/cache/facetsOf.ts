import type { Document } from 'mongodb'
import { UNSEEN } from './Change'

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
