import { LRUCache } from 'lru-cache'
import type { Document } from 'mongodb'

import { projectionOf } from '@/src/delivery/documents/selection'
import { namedFilter } from '@/src/delivery/resolvers/bySlugOrId'
import { type Asking, idOf, noteFilter, noteRows, rawRows, rowsOf } from './asking'
import { askOnce } from './askOnce'
import { objectsIn, typeFound, valueOf } from './bson'
import { NULL, put } from './json'
import type { Lookup } from './making'
import { objectWriter } from './objects'
import type { RootField } from './roots'

const COLLECTIONS = { Person: 'persons', Source: 'sources', Event: 'events' } as const

/** Entities whose pages are asked often. */
const MOST_KNOWN = 1_000

type Named = { slug?: string | null; id?: string | null }

/** One command for an entity and all lists below it; the same is noted as if each list were asked for by itself. */
async function withLists(
  asking: Asking,
  collection: 'persons' | 'sources' | 'events',
  filter: Document & Partial<{ _id: string }>,
  { lookups, keys }: { lookups: readonly Lookup[]; keys: readonly string[] },
): Promise<Buffer[]> {
  const { reads, collections, db } = asking
  noteFilter(reads, collection, filter)
  const pipeline = [
    ...[{ $match: filter }, { $limit: 1 }, { $project: projectionOf(keys) }],
    ...lookups.map((one) => one.stage(asking, filter._id ?? null)),
  ]
  const maxTimeMS = 5_000
  // With `raw` the driver's rows are bytes, which its types do not say.
  const byCursor = () =>
    collections[collection]
      .aggregate(pipeline, { raw: true, maxTimeMS })
      .toArray() as unknown as Promise<Buffer[]>
  const command = { aggregate: collection, pipeline, cursor: {}, maxTimeMS }
  const found = await askOnce(db, command, byCursor)
  noteRows(reads, collection, rowsOf(found))
  const [row] = found
  if (!reads || !row) return found
  const id = idOf(row, 0)
  for (const { as, collection: other, path } of lookups) {
    reads.facet(other, { path, value: id })
    const list = valueOf(row, 0, Buffer.from(as))
    noteRows(
      reads,
      other,
      objectsIn(row, typeFound, list).map((at) => ({ bytes: row, at })),
    )
  }
  return found
}

/** A person, source or event by slug or id, with the lists below it. */
export const entityRoot =
  (type: keyof typeof COLLECTIONS): RootField =>
  ({ plan }, selected) => {
    const args = plan.args(selected)
    const lookups: Lookup[] = []
    const { write, keys } = objectWriter(
      ...([plan, plan.objectType(type), selected.nodes, 'full', lookups] as const),
    )
    const lists = new Set(lookups.map(({ as }) => as))
    const own = ['_id', ...keys().filter((key) => !lists.has(key))]
    const collection = COLLECTIONS[type]
    const projection = projectionOf(own)
    /** Whose a slug was last. Asked for with it, so that nothing is told of one that has it no longer. */
    const ids = new LRUCache<string, string>({ max: MOST_KNOWN })
    const entity = async (asking: Asking, filter: Document): Promise<Buffer | undefined> => {
      if (lookups.length === 0) {
        return (await rawRows(asking, collection, filter, { projection, limit: 1 }))[0]
      }
      const slug = String(filter.slug)
      const id = filter._id ?? ids.get(slug)
      const asked = { lookups, keys: own }
      if (id !== undefined) {
        const [found] = await withLists(asking, collection, { ...filter, _id: id }, asked)
        if (found || filter._id) return found
      }
      const [found] = await withLists(asking, collection, filter, asked)
      if (found) ids.set(slug, idOf(found, 0))
      return found
    }
    return async (asking) => {
      const found = await entity(asking, namedFilter(args(asking) as Named))
      return () => (found ? write(found, 0) : put(NULL))
    }
  }
