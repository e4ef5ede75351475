import type { Collection, Document } from 'mongodb'
import { afterCursor } from '../paging/afterCursor'
import { mapPage } from '../paging/mapPage'
import { orders } from '../paging/orders'
import { pageOf } from '../paging/pageOf'
import { sortOf, type ListOrder } from '../paging/sortOf'
import type { Page, SearchHit } from '../parents'
import type { PublicCollections } from '../publicCollections'
import { eventParent } from '../resolvers/eventParent'
import { personParent } from '../resolvers/personParent'
import { sourceParent } from '../resolvers/sourceParent'

export type NameList = {
  collection: Collection<never>
  /** A filter → the stages that find its first rows after a cursor, in order. */
  stages: (filter: Document, after: string | null, limit: number) => Document[]
  /** What those stages found → a page of `first` hits. */
  pageOf: (found: Document[], first: number) => Page<SearchHit>
}

const listOf = <Doc extends { _id: string }>(
  collection: Collection<Doc>,
  order: ListOrder<Doc>,
  hitOf: (doc: Doc) => SearchHit,
): NameList => ({
  // Only asked by pipeline, whose rows have a type of their own.
  collection: collection as unknown as Collection<never>,
  stages: (filter, after, limit) => [
    { $match: afterCursor(filter, after, order) },
    { $sort: sortOf(order) },
    { $limit: limit },
  ],
  // Rows of the stages above, which leave the documents whole.
  pageOf: (found, first) => mapPage(pageOf(found as Doc[], first, order), hitOf),
})

/** The lists of names that search answers with before articles, in their order. */
export const nameLists = ({ persons, sources, events }: PublicCollections): NameList[] => [
  listOf(persons, orders.names, (doc) => ({ ...personParent(doc), __typename: 'Person' })),
  listOf(sources, orders.names, (doc) => ({ ...sourceParent(doc), __typename: 'Source' })),
  listOf(events, orders.titles, (doc) => ({ ...eventParent(doc), __typename: 'Event' })),
]
