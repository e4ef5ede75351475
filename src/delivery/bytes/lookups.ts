import type { Document } from 'mongodb'

import { projectionOf } from '@/src/delivery/documents/selection'
import { claimsAmong } from '@/src/delivery/lists/claimFilters'
import { type ListOrder, sortOf } from '@/src/delivery/lists/cursor'
import { timelineFilter } from '@/src/delivery/lists/filters'
import { orders } from '@/src/delivery/lists/orders'
import { pageSize, type Paging, rangesAfter } from '@/src/delivery/lists/page'
import type { ClaimFilter } from '@/src/delivery/schema.types'
import type { Asking } from './asking'
import { objectsIn, refuse } from './bson'
import { connectionWriter, cursorOf } from './connection'
import { type FieldWrite, listValue, type Lookup, type Making, objectValue } from './making'
import { notCompiled, type Selected, withoutArguments } from './selected'
import { places } from './shape'
import { now } from './writing'

type Variables = Pick<Asking, 'variables'>

type Below = {
  collection: 'articles' | 'claims' | 'events'
  path: string
  order: ListOrder<never>
  /** What else a row has to meet. */
  match?(id: string | null): Document
}

const nameOf = ({ lookups }: Making): string => `list${lookups?.length ?? refuse()}`

const lookup = (
  { collection, path, order, match }: Below,
  as: string,
  rows: (asking: Variables) => { limit: number; match?: Document; keys: readonly string[] },
): Lookup => ({
  ...{ as, collection, path },
  stage: (asking, id) => {
    const { limit, match: narrowed, keys } = rows(asking)
    const conditions = [match?.(id), narrowed].flatMap((one) => (one ? [{ $match: one }] : []))
    return {
      $lookup: {
        ...{ from: collection, localField: '_id', foreignField: path, as },
        ...(id === null && { let: { parent: '$_id' } }),
        pipeline: [
          ...conditions,
          { $sort: sortOf(order) },
          { $limit: limit },
          { $project: projectionOf(keys) },
        ],
      },
    }
  },
})

const CARDS = { Person: 'persons', Source: 'sources', Event: 'events' } as const

/**
 * The articles that name an entity, newest first, without withdrawn ones. `deps` finds them by its index; the cards decide,
 * since an article also rests on its bylines' people.
 */
export const articlesOf = (making: Making, selected: Selected): FieldWrite => {
  const type = making.type.name as keyof typeof CARDS
  const key = `${CARDS[type]}.id`
  const state = { $in: ['live', 'retracted'] }
  return connectionBelow(making, selected, 'Article', {
    ...{ collection: 'articles', path: 'deps', order: orders.newest },
    // An expression costs MongoDB a quarter more than an id.
    match: (id) =>
      id === null
        ? { state, $expr: { $in: ['$$parent', { $ifNull: [`$${key}`, []] }] } }
        : { state, [key]: id },
  })
}

/** The claims of an entity by the ids the rows hold, newest article first. */
export const claimsOf =
  (path: string) =>
  (making: Making, selected: Selected): FieldWrite =>
    connectionBelow(making, selected, 'Claim', {
      ...{ collection: 'claims', path, order: orders.claims },
    })

function connectionBelow(
  making: Making,
  selected: Selected,
  node: 'Article' | 'Claim',
  below: Below,
): FieldWrite {
  const { plan, slot, lookups } = making
  withoutArguments(selected, ['last', 'before'])
  const args = plan.args(selected)
  const as = nameOf(making)
  const type = plan.objectType(`${node}Connection`)
  const form = node === 'Claim' ? 'row' : 'plain'
  const connection = connectionWriter(making, type, selected.nodes, { type: node, form })
  if (connection.asks.count) return notCompiled(`${selected.name}.totalCount`)
  const keys = (): readonly string[] =>
    node === 'Article' ? plan.articleKeys(connection.rowNodes) : connection.keys()
  const given = (asking: Variables) => args(asking) as Paging & { filter?: ClaimFilter | null }
  lookups?.push(
    lookup(below, as, (asking) => {
      const { first, after, filter } = given(asking)
      const ranges = after ? { $or: rangesAfter(after, below.order) } : {}
      return {
        limit: pageSize(first) + 1,
        match: { $and: [ranges, filter ? claimsAmong(filter) : {}] },
        keys: ['_id', ...keys(), below.order.key],
      }
    }),
  )
  const cursor = cursorOf(below.order)
  const place = slot(as)
  return (bytes, frame) => {
    const size = pageSize(given(now).first)
    const found = objectsIn(bytes, places[frame + place]!, places[frame + place + 1]!)
    const rows = found.slice(0, size).map((at) => ({ bytes, at }))
    connection.write({ rows, hasNextPage: found.length > size, cursor, count: null })
  }
}

/** As many as the ordinary answer has. */
const MOST_EVENTS = 500

/** The events of a person or the parts of an event, in the order they happened. */
export const eventsOf =
  (path: string) =>
  (making: Making, selected: Selected): FieldWrite => {
    const { plan, slot, object, lookups } = making
    withoutArguments(selected, ['first', 'after'])
    const args = plan.args(selected)
    const as = nameOf(making)
    const { write, keys } = object('Event', selected.nodes, 'full')
    const order = { ...orders.events, direction: 1, idDirection: 1 } as const
    lookups?.push(
      lookup({ collection: 'events', path, order }, as, (asking) => {
        const { from, to }: { from?: string | null; to?: string | null } = args(asking)
        const dates = timelineFilter(from, to)
        const match = dates.length > 0 ? { $and: dates } : undefined
        return { limit: MOST_EVENTS, match, keys: ['_id', ...keys()] }
      }),
    )
    const place = slot(as)
    const list = listValue(objectValue(write))
    return (bytes, frame) => list(bytes, places[frame + place]!, places[frame + place + 1]!)
  }
