import type { Facet } from './facetsOf'

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
