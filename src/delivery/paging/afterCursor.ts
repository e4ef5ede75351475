import type { Document } from 'mongodb'
import { rangesAfter } from './rangesAfter'
import type { ListOrder } from './sortOf'

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
