import { decodeCursor } from '../cursors/decodeCursor'

/** A cursor of search → which of its lists goes on (0 where none has begun), and after what. */
export function placeOf(after: string | null | undefined): { list: number; after: string | null } {
  if (after === null || after === undefined) return { list: 0, after: null }
  const [, list, cursor] = /^([0-3])\.(.*)$/.exec(after) ?? []
  // What has no number in front is refused in the words of every other broken cursor.
  if (list === undefined || cursor === undefined) decodeCursor('', 'search', 'text')
  return { list: Number(list), after: cursor ?? null }
}
