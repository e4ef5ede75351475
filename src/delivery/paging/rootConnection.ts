import type { Collection, CollationOptions, Document, Filter } from 'mongodb'
import type { ConnectionParent } from '../parents'
import { afterCursor } from './afterCursor'
import { mapPage } from './mapPage'
import { once } from './once'
import { pageOf } from './pageOf'
import { pageSize } from './pageSize'
import { sortOf, type ListOrder } from './sortOf'

export type Paging = { first?: number | null; after?: string | null }
export type ListOf<Doc, Row> = {
  collection: Collection<Doc & { _id: string }>
  order: ListOrder<Doc>
  project?: Document
  collation?: CollationOptions
  toParent: (doc: Doc) => Row
}

/**
 * A list at the root of the query: one command for the page, one for `totalCount`, each only where it
 * was selected. Refuses a bad `first` or `after` before anything is read.
 */
export function rootConnection<Doc extends { _id: string }, Row>(
  list: ListOf<Doc, Row>,
  filter: Document,
  paging: Paging,
): ConnectionParent<Row> {
  const { collection, order, project, collation, toParent } = list
  const first = pageSize(paging.first)
  const following = afterCursor(filter, paging.after, order)
  // Left to itself, MongoDB takes whichever index was enough for the first who asked with other values.
  const hint = paging.after ? order.index : undefined
  // The driver's Filter cannot see through a type parameter; the filters are built and tested by us.
  const where = (parts: Document): Filter<Doc & { _id: string }> =>
    parts as Filter<Doc & { _id: string }>
  return {
    page: once(async () => {
      const found = await collection
        .find<Doc>(where(following), { projection: project, collation, hint })
        .sort(sortOf(order))
        .limit(first + 1)
        .maxTimeMS(5_000)
        .toArray()
      return mapPage(pageOf(found, first, order), toParent)
    }),
    count: once(() => collection.countDocuments(where(filter), { collation, maxTimeMS: 5_000 })),
  }
}
