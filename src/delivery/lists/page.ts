import type { Document } from 'mongodb'

import type { Page } from '@/src/delivery/documents/parents'
import { requestError } from '@/src/platform/graphql/document'
import { decodeCursor, encodeCursor, type ListOrder, present, reversed, sameKey } from './cursor'

/** Which part of a list is asked for: `first` rows after `after`, or `last` rows before `before`; both cursors bound both. */
export type Paging = {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** How many rows a page has, and from which end of what the cursors leave. */
export type PageWindow = Pick<Paging, 'after' | 'before'> & { size: number; fromEnd: boolean }

/** `Paging` → its window; `last` takes the place of `first`. Refuses (`badFirst`) a size that is not 1 to 100. */
export function windowOf({ first, last, after, before }: Paging, otherwise = 20): PageWindow {
  const fromEnd = last !== null && last !== undefined
  const size = fromEnd ? pageSize(last, otherwise, 'last') : pageSize(first, otherwise)
  return { size, fromEnd, after, before }
}

/** Up to `size + 1` rows, from the end that was asked from → the page, its cursors, and whether others stand around it. */
export function pageOf<Doc extends { _id: string }>(
  found: Doc[],
  { size, fromEnd, after, before }: PageWindow,
  order: ListOrder<Doc>,
): Page<Doc> {
  const part = found.slice(0, size)
  const rows = fromEnd ? part.reverse() : part
  const isCut = found.length > size
  // The row of a cursor stands on its other side: it was there when the cursor was given out.
  return {
    rows,
    cursors: rows.map((row) => encodeCursor(order.name, order.keyOf(row), row._id)),
    hasNextPage: (isCut && !fromEnd) || typeof before === 'string',
    hasPreviousPage: (isCut && fromEnd) || typeof after === 'string',
  }
}

/** The same page with each row turned into what its resolvers take. */
export function mapPage<From, To>(page: Page<From>, turn: (row: From) => To): Page<To> {
  return { ...page, rows: page.rows.map(turn) }
}

/** `first` or `last` of a list (null: `otherwise`) → rows a page. Refuses (`badFirst`) what is not 1 to 100. */
export function pageSize(
  given: number | null | undefined,
  otherwise = 20,
  name: 'first' | 'last' = 'first',
): number {
  const size = given ?? otherwise
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size
  const cursor = name === 'first' ? 'after' : 'before'
  throw requestError('badFirst', {
    tr: `\`${name}\` 1 ile 100 arasında olmalı, ${size} verildi; daha fazlası için \`${cursor}\` ile sayfalayın`,
    en: `\`${name}\` must be 1 to 100, got ${size}; page with \`${cursor}\` for more`,
  })
}

/** A question that is asked at most once, when its answer is first wanted. */
export function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined
  return () => (answer ??= ask())
}

/** The parts of a filter that is nothing but alternatives, each of which leads into the index by itself. */
const alternativesOf = (filter: Document): Document[] =>
  Array.isArray(filter.$or) && Object.keys(filter).length === 1 ? filter.$or : [filter]

/**
 * What follows `after` and comes before `before` in the order, of the rows of `filter`: ranges of the index, merged, each with
 * the whole filter, since MongoDB then plans each for itself. So no row that was seen is opened again, however many share
 * a key or have none. Refuses what `rangesAfter` does.
 */
export function betweenCursors<Doc>(
  filter: Document,
  { after, before }: Pick<Paging, 'after' | 'before'>,
  order: ListOrder<Doc>,
): Document {
  const ends = rangesAfter(before, reversed(order), 'before')
  const ranges = rangesAfter(after, order).flatMap((start) =>
    typeof before === 'string' ? ends.map((end) => ({ $and: [start, end] })) : [start],
  )
  if (ranges.length === 1) return { $and: [filter, ranges[0] ?? {}] }
  const alternatives = alternativesOf(filter)
  return { $or: alternatives.flatMap((one) => ranges.map((range) => ({ $and: [one, range] }))) }
}

/** As `betweenCursors`, with `after` alone. */
export const afterCursor = <Doc>(
  filter: Document,
  after: string | null | undefined,
  order: ListOrder<Doc>,
): Document => betweenCursors(filter, { after }, order)

/**
 * What follows `after` in the order, as ranges that share no row: by the values of the row, never by a number of
 * rows to skip, so rows inserted meanwhile neither repeat nor hide any. A missing key sorts lowest, as MongoDB
 * has it. Refuses (`badCursor`) what is no cursor of this order; without `after` everything follows.
 */
export function rangesAfter<Doc>(
  after: string | null | undefined,
  order: ListOrder<Doc>,
  argument: 'after' | 'before' = 'after',
): Document[] {
  if (after === null || after === undefined) return [{}]
  const { key, id } = decodeCursor(after, order.name, order.kind, argument)
  const beside = {
    [order.key]: sameKey(key, order.kind),
    _id: { [order.idDirection === 1 ? '$gt' : '$lt']: id },
  }
  if (order.direction === -1 && key === null) return [beside]
  const higher = key === null ? present(order.kind) : { $gt: key }
  return [{ [order.key]: order.direction === 1 ? higher : { $not: { $gte: key } } }, beside]
}
