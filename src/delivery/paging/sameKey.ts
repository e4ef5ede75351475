import type { Document } from 'mongodb'
import type { CursorKey } from '../cursors/encodeCursor'
import { present } from './present'

/** ECMA-262, 21.4.1.1: no later time can be written. */
const LAST_TIME = 8.64e15

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
