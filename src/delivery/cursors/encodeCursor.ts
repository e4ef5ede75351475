export type CursorKey = Date | string | null

/**
 * Where a row stands in its list → opaque text for `after`. `list` names the order, so that a cursor
 * of one list is not taken for one of another; `key` is what the list is sorted by, `id` breaks ties.
 */
export function encodeCursor(list: string, key: CursorKey, id: string): string {
  const plain = key instanceof Date ? key.getTime() : key
  return Buffer.from(JSON.stringify([list, plain, id])).toString('base64url')
}
