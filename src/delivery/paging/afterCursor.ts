import type { Document } from 'mongodb'
import { decodeCursor } from '../cursors/decodeCursor'
import type { ListOrder } from './sortOf'

/**
 * The filter for what follows `after` in the order: by the values of the row, never by a number of
 * rows to skip, so rows inserted meanwhile neither repeat nor hide any. A missing key sorts lowest,
 * as MongoDB has it. The bound on the key alone lets the index start at the right place.
 */
export function afterCursor<Doc>(
  after: string | null | undefined,
  order: ListOrder<Doc>,
): Document {
  if (after === null || after === undefined) return {}
  const { key, id } = decodeCursor(after, order.name, order.kind)
  const sameKey = { _id: { [order.idDirection === 1 ? '$gt' : '$lt']: id } }
  if (order.tied && key !== null) {
    // Two ranges of the index, merged: rows of the same key that were seen are not opened again.
    const beyond = { [order.key]: { [order.direction === 1 ? '$gt' : '$lt']: key } }
    return { $or: [beyond, { [order.key]: key, ...sameKey }] }
  }
  const rest = { $or: [{ [order.key]: { $ne: key } }, sameKey] }
  if (order.direction === 1) {
    return key === null ? rest : { [order.key]: { $gte: key }, ...rest }
  }
  return key === null
    ? { [order.key]: null, ...sameKey }
    : { [order.key]: { $not: { $gt: key } }, ...rest }
}
