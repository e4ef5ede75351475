import type { Document } from 'mongodb'

import { requestError } from '@/src/platform/graphql/document'

type CursorKey = Date | string | null

/**
 * Where a row stands in its list → opaque text for `after`. `list` names the order, so that a cursor
 * of one list is not taken for one of another; `key` is what the list is sorted by, `id` breaks ties.
 */
export function encodeCursor(list: string, key: CursorKey, id: string): string {
  const plain = key instanceof Date ? key.getTime() : key
  return Buffer.from(JSON.stringify([list, plain, id])).toString('base64url')
}

const LONGEST = 2_000
const LAST_TIME = 8.64e15

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const keyOf = (value: unknown, kind: 'date' | 'text'): CursorKey | undefined => {
  if (value === null) return null
  if (kind === 'text') return typeof value === 'string' ? value : undefined
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined
  return Math.abs(value) <= LAST_TIME ? new Date(value) : undefined
}

/**
 * Text of `after` (or `before`) → the place in the list it stands for. Refuses (`badCursor`) what this list did not
 * give out: cut, changed by hand, or taken from a list in another order.
 */
export function decodeCursor(
  text: string,
  list: string,
  kind: 'date' | 'text',
  argument: 'after' | 'before' = 'after',
): { key: CursorKey; id: string } {
  const row =
    text.length <= LONGEST && /^[\w-]+$/.test(text)
      ? parseJson(Buffer.from(text, 'base64url').toString('utf8'))
      : null
  if (Array.isArray(row) && row.length === 3 && row[0] === list) {
    const key = keyOf(row[1], kind)
    const id: unknown = row[2]
    if (key !== undefined && typeof id === 'string') return { key, id }
  }
  const end = argument === 'after' ? 'endCursor' : 'startCursor'
  throw requestError('badCursor', {
    tr: `\`${argument}\` bu listeden alınmış bir imleç değil; önceki yanıttaki pageInfo.${end} değerini verin`,
    en: `\`${argument}\` is not a cursor of this list; pass pageInfo.${end} of the page you have`,
  })
}

/**
 * Exactly this key, as a condition that an index answers by itself and that leaves its order to be merged with others.
 * A time is its millisecond as a range: MongoDB sorts what it finds by equality of a sort key in several places of an
 * index (6.0), reading them to their ends. No key is "not present": an index cannot tell null from missing, so by
 * `null` each row would be opened to see.
 */
export function sameKey(key: CursorKey, kind: 'date' | 'text'): Document | string {
  if (key === null) return { $not: present(kind) }
  return key instanceof Date
    ? { $gte: key, $lt: new Date(Math.min(key.getTime() + 1, LAST_TIME)) }
    : key
}

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

/** The same order from its other end; its cursors are the same. */
export const reversed = <Doc>(order: ListOrder<Doc>): ListOrder<Doc> => ({
  ...order,
  direction: order.direction === 1 ? -1 : 1,
  idDirection: order.idDirection === 1 ? -1 : 1,
})

/** The order as MongoDB's sort document. */
export const sortOf = <Doc>(order: ListOrder<Doc>): Record<string, 1 | -1> => ({
  [order.key]: order.direction,
  _id: order.idDirection,
})

/** No key of its kind sorts lower. */
const LOWEST = { date: new Date(-8.64e15), text: '' }

/** The condition that there is a key of this kind: neither null nor missing. */
export const present = (kind: 'date' | 'text'): Document => ({ $gte: LOWEST[kind] })
