import { encodeCursor } from '../cursors/encodeCursor'
import type { Page } from '../parents'
import type { ListOrder } from './sortOf'

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
