import type { Document } from 'mongodb'

import type { Page } from '@/src/delivery/documents/parents'
import { requestError } from '@/src/platform/graphql/document'
import { decodeCursor, encodeCursor, type ListOrder, present, sameKey } from './cursor'

/** Up to `first + 1` rows in order → the page of `first`, its cursors, and whether more follow. */
export function pageOf<Doc extends { _id: string }>(
  found: Doc[],
  first: number,
  order: ListOrder<Doc>,
): Page<Doc> {
  const rows = found.slice(0, first)
  return {
    rows,
    cursors: rows.map((row) => encodeCursor(order.name, order.keyOf(row), row._id)),
    hasNextPage: found.length > first,
  }
}

/** The same page with each row turned into what its resolvers take. */
export function mapPage<From, To>(page: Page<From>, turn: (row: From) => To): Page<To> {
  return { ...page, rows: page.rows.map(turn) }
}

/** `first` of a list (null: `otherwise`) → rows a page. Refuses (`badFirst`) what is not 1 to 100. */
export function pageSize(first: number | null | undefined, otherwise = 20): number {
  const size = first ?? otherwise
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size
  throw requestError('badFirst', {
    tr: `\`first\` 1 ile 100 arasında olmalı, ${size} verildi; daha fazlası için \`after\` ile sayfalayın`,
    en: `\`first\` must be 1 to 100, got ${size}; page with \`after\` for more`,
  })
}

/** A question that is asked at most once, when its answer is first wanted. */
export function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined
  return () => (answer ??= ask())
}

/**
 * What follows `after` in the order, of the rows of `filter`: ranges of the index, merged, each with the whole
 * filter, since MongoDB then plans each for itself. So no row that was seen is opened again, however many share
 * a key or have none. Refuses what `rangesAfter` does.
 */
export function afterCursor<Doc>(
  filter: Document,
  after: string | null | undefined,
  order: ListOrder<Doc>,
): Document {
  const parts = rangesAfter(after, order).map((range) => ({ $and: [filter, range] }))
  return parts.length === 1 ? (parts[0] ?? filter) : { $or: parts }
}

/**
 * What follows `after` in the order, as ranges that share no row: by the values of the row, never by a number of
 * rows to skip, so rows inserted meanwhile neither repeat nor hide any. A missing key sorts lowest, as MongoDB
 * has it. Refuses (`badCursor`) what is no cursor of this order; without `after` everything follows.
 */
export function rangesAfter<Doc>(
  after: string | null | undefined,
  order: ListOrder<Doc>,
): Document[] {
  if (after === null || after === undefined) return [{}]
  const { key, id } = decodeCursor(after, order.name, order.kind)
  const beside = {
    [order.key]: sameKey(key, order.kind),
    _id: { [order.idDirection === 1 ? '$gt' : '$lt']: id },
  }
  if (order.direction === -1 && key === null) return [beside]
  const higher = key === null ? present(order.kind) : { $gt: key }
  return [{ [order.key]: order.direction === 1 ? higher : { $not: { $gte: key } } }, beside]
}
