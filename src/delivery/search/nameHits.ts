import type { Collection, Document } from 'mongodb'

import {
  eventParent,
  type Page,
  personParent,
  type SearchHit,
  type SearchTerm,
  type SearchTerms,
  sourceParent,
} from '@/src/delivery/documents/parents'
import { type PublicCollections, TURKISH } from '@/src/delivery/documents/publicCollections'
import { type ListOrder, sortOf } from '@/src/delivery/lists/cursor'
import { nameMatches } from '@/src/delivery/lists/filters'
import { orders } from '@/src/delivery/lists/orders'
import { afterCursor, mapPage, once, pageOf } from '@/src/delivery/lists/page'
import { grouped } from '@/src/language/grouped'
import { skeleton } from '@/src/language/text/skeleton'

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
  const byList = grouped(rows ?? [], ({ [LIST]: index }): unknown => index)
  return new Map(
    [...byList].map(([index, its]) => [index, its.map(({ [LIST]: _, ...row }) => row)]),
  )
}

/**
 * Persons, sources and events that a search names, from list `from` on: one command for the pages of all, and
 * one for how many there are. Refuses a bad `after` (of list `from`) before anything is read.
 */
export function nameHits(
  terms: SearchTerms,
  {
    first,
    from,
    after,
    wanted,
  }: { first: number; from: number; after: string | null; wanted: readonly NameType[] },
  collections: PublicCollections,
): NameHits {
  const all = nameLists(collections)
  const filter = namedBy(terms)
  const lists = all.slice(from)
  const stages = lists.map((list, index) =>
    list.stages(filter, index === 0 ? after : null, first + 1),
  )
  /** Where it is known that nobody is named so, nothing is asked. */
  let isKnown: boolean | undefined
  const mayFind = (): boolean => (isKnown ??= collections.names?.mayFind(filter) ?? true)
  const isWanted = (list: NameList): boolean => wanted.includes(list.type)
  let isPaged = false
  const pages = once(async () => {
    isPaged = true
    const asked = mayFind() ? lists.filter(isWanted) : []
    const found = await askTogether(asked, (list) => stages[lists.indexOf(list)] ?? [])
    return lists.map((list) => list.pageOf(found.get(asked.indexOf(list)) ?? [], first))
  })
  /** Of lists that fit on their first pages, which are asked for anyway. */
  const countsOfPages = async (): Promise<ReadonlyMap<NameType, number> | null> => {
    // Whoever wants both asks for both in one turn of the loop.
    await Promise.resolve()
    if (!isPaged || lists.length < all.length || after !== null || !all.every(isWanted)) return null
    const found = await pages()
    if (found.some(({ hasNextPage }) => hasNextPage)) return null
    return new Map(all.map(({ type }, index) => [type, found[index]?.rows.length ?? 0]))
  }
  return {
    pages,
    counts: once(async () => {
      const known = await countsOfPages()
      if (known) return known
      if (!mayFind()) return new Map(all.map(({ type }) => [type, 0]))
      const found = await askTogether(all, () => [{ $match: filter }, { $count: 'rows' }])
      return new Map(
        all.map(({ type }, index) => [type, Number(found.get(index)?.[0]?.['rows'] ?? 0)]),
      )
    }),
  }
}

/** In the order in which they are found. */
export const NAME_TYPES = ['person', 'source', 'event'] as const
export type NameType = (typeof NAME_TYPES)[number]
type NameHits = {
  /** Of each list from the first on; of one that is not wanted an empty one. */
  pages: () => Promise<Page<SearchHit>[]>
  /** How many of each type there are, wanted or not. */
  counts: () => Promise<ReadonlyMap<NameType, number>>
}

type NameList = {
  type: NameType
  collection: Collection<never>
  /** A filter → the stages that find its first rows after a cursor, in order. */
  stages: (filter: Document, after: string | null, limit: number) => Document[]
  /** What those stages found → a page of `first` hits. */
  pageOf: (found: Document[], first: number) => Page<SearchHit>
}

const listOf = <Doc extends { _id: string }>(
  type: NameType,
  collection: Collection<Doc>,
  order: ListOrder<Doc>,
  hitOf: (doc: Doc) => SearchHit,
): NameList => ({
  type,
  // Only asked by pipeline, whose rows have a type of their own.
  collection: collection as unknown as Collection<never>,
  stages: (filter, after, limit) => [
    { $match: afterCursor(filter, after, order) },
    { $sort: sortOf(order) },
    { $limit: limit },
  ],
  // Rows of the stages above, which leave the documents whole.
  pageOf: (found, first) =>
    mapPage(pageOf(found as Doc[], { size: first, fromEnd: false }, order), hitOf),
})

/** The lists of names that search answers with before articles, in their order. */
const nameLists = ({ persons, sources, events }: PublicCollections): NameList[] => [
  listOf('person', persons, orders.names, (doc) => ({
    ...personParent(doc),
    __typename: 'Person',
  })),
  listOf('source', sources, orders.names, (doc) => ({
    ...sourceParent(doc),
    __typename: 'Source',
  })),
  listOf('event', events, orders.titles, (doc) => ({ ...eventParent(doc), __typename: 'Event' })),
]

const SHORTEST_SKELETON = 3

/** One value as itself: most words have one form, and their command stays what it was. */
const oneOf = (values: readonly string[]): Document | string =>
  values.length === 1 ? values[0]! : { $in: [...values] }

const wordMatches = ({ forms, skeleton: own }: SearchTerm): Document => {
  const others = forms.slice(1).map(skeleton)
  const skeletons = [
    ...new Set([own, ...others.filter(({ length }) => length >= SHORTEST_SKELETON)]),
  ].filter(Boolean)
  return {
    $or: [
      { foldKeys: oneOf(forms) },
      ...(skeletons.length > 0 ? [{ skeletonKeys: oneOf(skeletons) }] : []),
    ],
  }
}

/**
 * Search terms → filter for entities of that name, whole or with each word of it, in any spelling, with or without the title
 * of whoever bears it, and with a case ending or without.
 */
export function namedBy({ whole, named, without }: SearchTerms): Document {
  const [last] = named.slice(-1)
  const first = named.slice(0, -1).map(({ word }) => word)
  // Each word by itself misses the short ones: "Xi Jinping’e".
  const wholes = (last?.forms ?? []).map((form) => [...first, form].join(' '))
  const others = wholes.filter((one) => one !== whole && one.includes(' '))
  const isPlain = named.length === 1 && last?.forms.length === 1 && last.word === whole
  const out = without.words.map(({ forms }) => ({ foldKeys: oneOf(forms) }))
  return {
    ...(out.length > 0 && { $nor: out }),
    $or: [
      nameMatches(whole),
      ...(others.length > 0 ? [{ foldKeys: { $in: others } }] : []),
      ...(isPlain || named.length === 0 ? [] : [{ $and: named.map(wordMatches) }]),
    ],
  }
}
