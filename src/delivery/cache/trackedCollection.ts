import type { Collection, Document } from 'mongodb'
import { collectionsIn } from './collectionsIn'
import { facetsOf, type Facet } from './facetsOf'
import { pipelineFacets } from './pipelineFacets'
import type { Reads } from './reads'

type Options = { collation?: unknown } | undefined

/**
 * The same collection, with everything read from it noted in `reads`: of a list the facets of its
 * filter and the id of each row it read (the one more that tells of a next page too). What cannot be
 * proven narrower rests on the whole collection, so a way of reading that is not known here makes an
 * answer short-lived, never stale.
 */
export function trackedCollection<Doc extends Document>(
  collection: Collection<Doc>,
  reads: Reads,
): Collection<Doc> {
  const name = collection.collectionName
  const noteFacets = (facets: Facet[] | null, options: Options): void => {
    if (!facets || options?.collation) return reads.whole(name)
    for (const facet of facets) reads.facet(name, facet)
  }
  const noteRow = <Row>(row: Row): Row => {
    const id: unknown = Object(row)._id
    if (id === undefined) reads.whole(name)
    else reads.facet(name, { path: '_id', value: String(id) })
    return row
  }
  const noted: Record<string, (...args: never[]) => unknown> = {
    find: (filter: Document = {}, options: Options = undefined) => {
      noteFacets(facetsOf(filter), options)
      return collection.find(filter as never, options as never).map(noteRow as never)
    },
    findOne: async (filter: Document = {}, options: Options = undefined) => {
      noteFacets(facetsOf(filter), options)
      const found = await collection.findOne(filter as never, options as never)
      return found && noteRow(found)
    },
    aggregate: (pipeline: Document[] = [], options: Options = undefined) => {
      const facets = pipelineFacets(name, pipeline)
      noteFacets(facets, options)
      const found = collection.aggregate(pipeline, options as never)
      if (facets) return found.map(noteRow as never)
      for (const other of collectionsIn(pipeline)) reads.whole(other)
      return found
    },
  }
  // A proxy, since the driver's own methods of a collection work on the real one only.
  return new Proxy(collection, {
    get(target, key) {
      const own = typeof key === 'string' && Object.hasOwn(noted, key) ? noted[key] : undefined
      if (own) return own
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        reads.whole(name)
        return Reflect.apply(value, target, args)
      }
    },
  })
}
