import { requestError } from '../errors/requestError'
import type { CursorKey } from './encodeCursor'

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
 * Text of `after` → the place in the list it stands for. Refuses (`badCursor`) what this list did not
 * give out: cut, changed by hand, or taken from a list in another order.
 */
export function decodeCursor(
  text: string,
  list: string,
  kind: 'date' | 'text',
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
  throw requestError('badCursor', {
    tr: '`after` bu listeden alınmış bir imleç değil; önceki yanıttaki pageInfo.endCursor değerini verin',
    en: '`after` is not a cursor of this list; pass pageInfo.endCursor of the page before',
  })
}
