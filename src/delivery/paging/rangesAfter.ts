import type { Document } from 'mongodb'
import { decodeCursor } from '../cursors/decodeCursor'
import { present } from './present'
import { sameKey } from './sameKey'
import type { ListOrder } from './sortOf'

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
