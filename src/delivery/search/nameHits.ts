import type { Document } from 'mongodb'
import { once } from '../paging/once'
import type { Page, SearchHit } from '../parents'
import { TURKISH, type PublicCollections } from '../publicCollections'
import { nameLists, type NameList } from './nameLists'
import { namedBy } from './namedBy'
import type { SearchTerms } from './searchTerms'

const LIST = '__list'

/** One command for all of these lists, as the stages of each; every row tells of which it is. */
const askTogether = async (
  lists: readonly NameList[],
  stagesOf: (list: NameList, index: number) => Document[],
): Promise<Map<unknown, Document[]>> => {
  const [first, ...others] = lists.map((list, index) => [
    ...stagesOf(list, index),
    { $set: { [LIST]: { $literal: index } } },
  ])
  if (!first) return new Map()
  const unions = others.map((pipeline, index) => ({
    $unionWith: { coll: lists[index + 1]?.collection.collectionName, pipeline },
  }))
  const rows = await lists[0]?.collection
    .aggregate<Document>([...first, ...unions], { collation: TURKISH, maxTimeMS: 5_000 })
    .toArray()
  const found = new Map<unknown, Document[]>()
  for (const { [LIST]: index, ...row } of rows ?? []) {
    found.set(index, [...(found.get(index) ?? []), row])
  }
  return found
}

/**
 * Persons, sources and events that a search names, from list `from` on: one command for the pages of all, and
 * one for how many there are. Refuses a bad `after` (of list `from`) before anything is read.
 */
export function nameHits(
  terms: SearchTerms,
  { first, from, after }: { first: number; from: number; after: string | null },
  collections: PublicCollections,
): { pages: () => Promise<Page<SearchHit>[]>; count: () => Promise<number> } {
  const all = nameLists(collections)
  const filter = namedBy(terms)
  const lists = all.slice(from)
  const stages = lists.map((list, index) =>
    list.stages(filter, index === 0 ? after : null, first + 1),
  )
  return {
    pages: once(async () => {
      const found = await askTogether(lists, (_, index) => stages[index] ?? [])
      return lists.map((list, index) => list.pageOf(found.get(index) ?? [], first))
    }),
    count: once(async () => {
      const found = await askTogether(all, () => [{ $match: filter }, { $count: 'rows' }])
      return [...found.values()].flat().reduce((sum, { rows }) => sum + Number(rows), 0)
    }),
  }
}
