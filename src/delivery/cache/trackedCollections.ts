import type { Collection, Document } from 'mongodb'

import {
  type AskNames,
  NAMED,
  type PublicCollections,
} from '@/src/delivery/documents/publicCollections'
import type { AskIndex } from '@/src/delivery/documents/searchQuestion'
import { type Facet, facetsOf, type Reads } from './reads'

/** Every collection of the public database, with what is read noted in `reads`. */
export function trackedCollections(
  collections: PublicCollections,
  reads: Reads,
): PublicCollections {
  const tracked = new Map<string | symbol, unknown>()
  // Most answers read one or two of them: each is made when it is first asked for.
  return new Proxy(collections, {
    get(target, name) {
      const known = tracked.get(name)
      if (known) return known
      if (name === 'index') return target.index && trackedIndex(target.index, reads)
      if (name === 'names') return target.names && trackedNames(target.names, reads)
      // What is noted of a read is the same for every type of document, and none is written.
      const made = trackedCollection(Reflect.get(target, name) as Collection, reads)
      tracked.set(name, made)
      return made
    },
  })
}

/** What an index answers rests on every article. */
const trackedIndex = (index: AskIndex, reads: Reads): AskIndex => ({
  usable: index.usable,
  ask(question) {
    reads.whole('articles')
    return index.ask(question)
  },
})

/** That nobody has a name rests on every name. */
const trackedNames = (names: AskNames, reads: Reads): AskNames => ({
  mayFind(filter) {
    const found = names.mayFind(filter)
    if (!found) for (const collection of NAMED) reads.whole(collection)
    return found
  },
})

/** The collections that a pipeline reads beside its own, however deep they stand in it. */
function collectionsIn(pipeline: unknown): string[] {
  if (Array.isArray(pipeline)) return pipeline.flatMap(collectionsIn)
  if (typeof pipeline !== 'object' || pipeline === null) return []
  return Object.entries(pipeline).flatMap(([name, stage]: [string, unknown]) => {
    const { coll, from }: { coll?: unknown; from?: unknown } = Object(stage)
    const own = name === '$unionWith' ? (coll ?? stage) : /^\$(graphL|l)ookup$/.test(name) && from
    return [...(typeof own === 'string' ? [own] : []), ...collectionsIn(stage)]
  })
}

/** Stages whose rows are documents of the collection, each with its `_id`. */
const KEEPS_ROWS = new Set(['$sort', '$limit', '$project', '$set'])

/**
 * Pipeline over one collection → facets as in `facetsOf`, or null where what it answers is more than
 * rows found by a leading `$match` (groups, counts, other collections).
 */
export function pipelineFacets(collection: string, pipeline: readonly Document[]): Facet[] | null {
  const [first, ...rest] = pipeline
  const found: Facet[] | null = first?.$match ? facetsOf(first.$match) : null
  if (!found) return null
  const facets = [...found]
  for (const stage of rest) {
    const union: unknown = stage.$unionWith
    if (union === undefined) {
      if (!Object.keys(stage).every((name) => KEEPS_ROWS.has(name))) return null
      continue
    }
    const { coll, pipeline: branch = [] }: Document = Object(union)
    const more = coll === collection ? pipelineFacets(collection, branch) : null
    if (!more) return null
    facets.push(...more)
  }
  return facets
}

type Options = { collation?: unknown } | undefined

/**
 * The same collection, with everything read from it noted in `reads`: of a list the facets of its
 * filter and the id of each row it read (the one more that tells of a next page too). What cannot be
 * proven narrower rests on the whole collection, so a way of reading that is not known here makes an
 * answer short-lived, never stale.
 */
function trackedCollection<Doc extends Document>(
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
