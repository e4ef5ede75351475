import { getNamedType, isObjectType } from 'graphql'
import type { CollationOptions, Document } from 'mongodb'

import { TURKISH } from '@/src/delivery/documents/publicCollections'
import { projectionOf } from '@/src/delivery/documents/selection'
import { claimFilter } from '@/src/delivery/lists/claimFilters'
import { type ListOrder, sortOf } from '@/src/delivery/lists/cursor'
import { articleFilter } from '@/src/delivery/lists/articleFilter'
import { correctionMonths } from '@/src/delivery/lists/correctionMonths'
import { entityFilter, eventFilter, foundBy, NAMED_INDEXES } from '@/src/delivery/lists/filters'
import { orders } from '@/src/delivery/lists/orders'
import { afterCursor, pageSize } from '@/src/delivery/lists/page'
import { correctionFilter } from '@/src/delivery/resolvers/paperResolvers'
import type {
  QueryArticlesArgs,
  QueryClaimsArgs,
  QueryCorrectionsArgs,
  QueryEventsArgs,
  QueryPersonsArgs,
  QuerySourcesArgs,
  QueryTagsArgs,
} from '@/src/delivery/schema.types'
import { type Asking, type CollectionName, rawRows, rowsOf } from './asking'
import { connectionWriter, cursorOf } from './connection'
import type { Form } from './making'
import type { RootField } from './roots'
import { notCompiled, withoutArguments } from './selected'

type RootList<Args> = {
  collection: CollectionName
  /** What a row is, and in which form. */
  node: { type: string; form: Form }
  order(args: Args): ListOrder<never>
  collation?: CollationOptions
  /** Refuses a bad filter. */
  filter(args: Args): Document
  /** The index that few rows are found by where they are named. */
  foundBy?(args: Args): string | undefined
  /** Rows of a page without `first`. */
  otherwise?: number
}

/** A list at the root: one command for the page, one for `totalCount`, as `rootConnection` asks them. */
const rootList =
  <Args extends { first?: number | null; after?: string | null }>(
    list: RootList<Args>,
  ): RootField =>
  ({ plan, object }, selected) => {
    const { collection, node, collation } = list
    withoutArguments(selected, BACKWARDS)
    const args = plan.args(selected)
    const type = getNamedType(selected.field.type)
    if (!isObjectType(type)) return notCompiled(selected.name)
    const connection = connectionWriter({ plan, object }, type, selected.nodes, node)
    const keys = node.type === 'Article' ? plan.articleKeys(connection.rowNodes) : connection.keys()
    const projections = new Map<string, Document>()
    const projectionFor = (key: string): Document => {
      // Whole what it stands in: from an index alone MongoDB would make up one that is not there.
      const known = projections.get(key) ?? projectionOf(['_id', ...keys, key.split('.')[0]!])
      projections.set(key, known)
      return known
    }
    const pageFor = async (asking: Asking, given: Args, first: number): Promise<Buffer[]> => {
      const order = list.order(given)
      return rawRows(asking, collection, afterCursor(list.filter(given), given.after, order), {
        ...{ projection: projectionFor(order.key), sort: sortOf(order), limit: first + 1 },
        ...{ collation, maxTimeMS: 5_000 },
        hint: list.foundBy?.(given) ?? (given.after ? order.index : undefined),
      })
    }
    return async (asking) => {
      // Coerced by the schema, of which the type was made.
      const given = args(asking) as Args
      const first = pageSize(given.first, list.otherwise)
      const filter = list.filter(given)
      const order = list.order(given)
      const hint = list.foundBy?.(given)
      // Refused before anything is read.
      afterCursor(filter, given.after, order)
      const [found, count, months] = await Promise.all([
        connection.asks.page ? pageFor(asking, given, first) : [],
        connection.asks.count
          ? asking.tracked()[collection].countDocuments(filter as never, {
              ...{ collation, maxTimeMS: 5_000 },
              ...(hint && { hint }),
            })
          : null,
        connection.asks.months ? monthsOf(asking, filter) : undefined,
      ])
      const rows = rowsOf(found.slice(0, first))
      const cursor = cursorOf(order)
      // Of a key inside another the other has to be there, also where no cursor is shown.
      if (order.key.includes('.')) rows.forEach(cursor)
      const page = { rows, hasNextPage: found.length > first, cursor, count, months }
      return () => connection.write(page)
    }
  }

/** How many corrections were told in each month; the rows stay bytes. */
const monthsOf = async (asking: Asking, filter: Document): Promise<Buffer[]> => {
  const options = { raw: true, maxTimeMS: 5_000 }
  // With `raw` the driver's rows are bytes, which its types do not say.
  return (await asking
    .tracked()
    .corrections.aggregate(correctionMonths(filter), options)
    .toArray()) as unknown as Buffer[]
}

const BACKWARDS = ['last', 'before'] as const

/** Every list at the root but search. */
export const rootLists = {
  articles: rootList<QueryArticlesArgs>({
    ...{ collection: 'articles', node: { type: 'Article', form: 'plain' } },
    order: ({ order }) => orders[order ?? 'newest'],
    filter: ({ filter }) => articleFilter(filter),
    foundBy: ({ filter }) => foundBy(filter),
  }),
  persons: rootList<QueryPersonsArgs>({
    ...{ collection: 'persons', node: { type: 'Person', form: 'full' } },
    ...{ order: () => orders.names, collation: TURKISH },
    filter: ({ filter }) => entityFilter(filter),
    foundBy: ({ filter }) => foundBy(filter, NAMED_INDEXES),
  }),
  sources: rootList<QuerySourcesArgs>({
    ...{ collection: 'sources', node: { type: 'Source', form: 'full' } },
    ...{ order: () => orders.names, collation: TURKISH },
    filter: ({ filter }) => entityFilter(filter, { hasKinds: true }),
    foundBy: ({ filter }) => foundBy(filter, NAMED_INDEXES),
  }),
  events: rootList<QueryEventsArgs>({
    ...{ collection: 'events', node: { type: 'Event', form: 'full' } },
    order: () => orders.events,
    filter: ({ filter }) => eventFilter(filter),
    foundBy: ({ filter }) => foundBy(filter),
  }),
  claims: rootList<QueryClaimsArgs>({
    ...{ collection: 'claims', node: { type: 'Claim', form: 'row' } },
    order: () => orders.claims,
    filter: ({ filter }) => claimFilter(filter),
  }),
  tags: rootList<QueryTagsArgs>({
    ...{ collection: 'terms', node: { type: 'Tag', form: 'plain' }, otherwise: 100 },
    ...{ order: () => orders.names, collation: TURKISH },
    filter: () => ({ kind: 'tag' }),
  }),
  corrections: rootList<QueryCorrectionsArgs>({
    ...{ collection: 'corrections', node: { type: 'Correction', form: 'plain' } },
    order: () => orders.corrections,
    filter: correctionFilter,
  }),
} satisfies Record<string, RootField>
