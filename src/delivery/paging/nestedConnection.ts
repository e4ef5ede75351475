import type DataLoader from 'dataloader'
import type { Collection, Document } from 'mongodb'
import { groupedCount } from '../loaders/groupedCount'
import { groupedFind } from '../loaders/groupedFind'
import type { ConnectionParent } from '../parents'
import { afterCursor } from './afterCursor'
import { mapPage } from './mapPage'
import { once } from './once'
import { pageOf } from './pageOf'
import { pageSize } from './pageSize'
import type { Paging } from './rootConnection'
import { sortOf, type ListOrder } from './sortOf'

type LoaderFor<Value> = (
  key: string,
  batch: (ids: readonly string[]) => Promise<Value[]>,
) => DataLoader<string, Value>

export type NestedListOf<Doc extends { _id: string }, Row> = {
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
 * however many parents there are. Refuses a bad `first` or `after` before anything is read.
 */
export function nestedConnection<Doc extends { _id: string }, Row>(
  list: NestedListOf<Doc, Row>,
  parent: string,
  paging: Paging,
): ConnectionParent<Row> {
  const { relation, collection, order, project, match, toParent } = list
  const first = pageSize(paging.first)
  const following = (id: string) => afterCursor(match(id), paging.after, order)
  // Refused before anything is read.
  following(parent)
  const key = JSON.stringify([relation, first, paging.after, project])
  const rowsOf = list.lists(key, async (ids) => {
    const branches = ids.map((id) => ({ parent: id, match: following(id) }))
    const rows = { sort: sortOf(order), limit: first + 1, project }
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
    page: once(async () => mapPage(pageOf(await rowsOf.load(parent), first, order), toParent)),
    count: once(() => countOf.load(parent)),
  }
}
