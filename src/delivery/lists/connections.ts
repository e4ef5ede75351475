import type { CollationOptions, Collection, Document, Filter } from 'mongodb'
import type DataLoader from 'dataloader'

import { groupedCount, groupedFind } from '@/src/delivery/documents/loaders'
import type { ConnectionParent } from '@/src/delivery/documents/parents'
import { type ListOrder, reversed, sortOf } from './cursor'
import { betweenCursors, mapPage, once, pageOf, type Paging, windowOf } from './page'

type ListOf<Doc, Row> = {
  collection: Collection<Doc & { _id: string }>
  order: ListOrder<Doc>
  project?: Document
  collation?: CollationOptions
  /** The index that its rows are found by where few are asked for by name; they are put into order afterwards. */
  foundBy?: string
  toParent: (doc: Doc) => Row
}

/** The order that a page is read in, from the end that it is asked from. */
const readIn = <Doc>(order: ListOrder<Doc>, fromEnd: boolean): Record<string, 1 | -1> =>
  sortOf(fromEnd ? reversed(order) : order)

/**
 * A list at the root of the query: one command for the page, one for `totalCount`, each only where it
 * was selected. Refuses a bad size or cursor before anything is read.
 */
export function rootConnection<Doc extends { _id: string }, Row>(
  list: ListOf<Doc, Row>,
  filter: Document,
  paging: Paging,
): ConnectionParent<Row> {
  const { collection, order, project, collation, foundBy, toParent } = list
  const window = windowOf(paging)
  const asked = betweenCursors(filter, paging, order)
  // Left to itself, MongoDB takes whichever index was enough for the first who asked with other values.
  const hint = foundBy ?? (paging.after || paging.before ? order.index : undefined)
  // The driver's Filter cannot see through a type parameter; the filters are built and tested by us.
  const where = (parts: Document): Filter<Doc & { _id: string }> =>
    parts as Filter<Doc & { _id: string }>
  return {
    page: once(async () => {
      const found = await collection
        .find<Doc>(where(asked), { projection: project, collation, hint })
        .sort(readIn(order, window.fromEnd))
        .limit(window.size + 1)
        .maxTimeMS(5_000)
        .toArray()
      return mapPage(pageOf(found, window, order), toParent)
    }),
    count: once(() =>
      collection.countDocuments(where(filter), {
        ...{ collation, maxTimeMS: 5_000 },
        ...(foundBy && { hint: foundBy }),
      }),
    ),
  }
}

type LoaderFor<Value> = (
  key: string,
  batch: (ids: readonly string[]) => Promise<Value[]>,
) => DataLoader<string, Value>

type NestedListOf<Doc extends { _id: string }, Row> = {
  /** Name of the field, e.g. `Person.said`: what is asked by it is asked together. */
  relation: string
  collection: Collection<Doc>
  order: ListOrder<Doc>
  project?: Document
  /** Which rows belong to the parent of this id. */
  match: (parent: string) => Document
  lists: LoaderFor<Doc[]>
  counts: LoaderFor<number>
  toParent: (doc: Doc) => Row
}

/**
 * A list below each of several parents: one command for all their pages, one for all their counts,
 * however many parents there are. Refuses a bad size or cursor before anything is read.
 */
export function nestedConnection<Doc extends { _id: string }, Row>(
  list: NestedListOf<Doc, Row>,
  parent: string,
  paging: Paging,
): ConnectionParent<Row> {
  const { relation, collection, order, project, match, toParent } = list
  const window = windowOf(paging)
  const asked = (id: string) => betweenCursors(match(id), paging, order)
  // Refused before anything is read.
  asked(parent)
  const key = JSON.stringify([relation, window, project])
  const rowsOf = list.lists(key, async (ids) => {
    const branches = ids.map((id) => ({ parent: id, match: asked(id) }))
    const rows = { sort: readIn(order, window.fromEnd), limit: window.size + 1, project }
    const groups = await groupedFind(collection, branches, rows)
    return ids.map((id) => groups.get(id) ?? [])
  })
  const countOf = list.counts(relation, async (ids) => {
    const counts = await groupedCount(
      collection,
      ids.map((id) => ({ parent: id, match: match(id) })),
    )
    return ids.map((id) => counts.get(id) ?? 0)
  })
  return {
    page: once(async () => mapPage(pageOf(await rowsOf.load(parent), window, order), toParent)),
    count: once(() => countOf.load(parent)),
  }
}
