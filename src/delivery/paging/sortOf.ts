import type { CursorKey } from '../cursors/encodeCursor'

/** How a list is sorted: by `key`, ties by `_id`, each with its direction. `name` marks its cursors. */
export type ListOrder<Doc> = {
  name: string
  key: string
  kind: 'date' | 'text'
  direction: 1 | -1
  idDirection: 1 | -1
  /** The index that every list at the root in this order is read by, whatever it is narrowed to. */
  index?: string
  keyOf: (row: Doc) => CursorKey
}

/** The order as MongoDB's sort document. */
export const sortOf = <Doc>(order: ListOrder<Doc>): Record<string, 1 | -1> => ({
  [order.key]: order.direction,
  _id: order.idDirection,
})
