import { z } from 'zod'

import { decodeCursor } from '@/src/delivery/lists/cursor'
import type { IndexPlace } from '@/src/delivery/documents/searchQuestion'
import { requestError } from '@/src/platform/graphql/document'

/**
 * The lists a search answers with, by the number their cursors begin with: names, then articles as MongoDB finds them, then
 * articles and claims as the index does. The two ways never go on from each other's cursors.
 */
export const PLACE = {
  persons: 0,
  sources: 1,
  events: 2,
  articles: 3,
  indexed: 4,
  claims: 5,
} as const
const LONGEST = 2_000

const place = z.tuple([
  z.enum(['newest', 'relevance']),
  z.number(),
  z.number(),
  z.string(),
  z.number(),
])

type Order = 'newest' | 'relevance'

/** Where a hit of the index stands → text for `after`, without the number of its list. */
export const encodePlace = (order: Order, { score, time, id, now }: IndexPlace): string =>
  Buffer.from(JSON.stringify([order, score, time, id, now])).toString('base64url')

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** Text of `after` → the place. Refuses (`badCursor`) what the index did not give out in this order. */
export function decodePlace(text: string, order: Order): IndexPlace {
  const found = text.length <= LONGEST ? place.safeParse(parsed(text)) : null
  if (!found?.success || found.data[0] !== order) return decodeCursor('', 'search', 'text') as never
  const [, score, time, id, now] = found.data
  return { score, time, id, now }
}

/** A cursor of search → which of its lists goes on (0 where none has begun), and after what. */
export function placeOf(after: string | null | undefined): { list: number; after: string | null } {
  if (after === null || after === undefined) return { list: 0, after: null }
  const [, list, cursor] = /^([0-5])\.(.*)$/.exec(after) ?? []
  // What has no number in front is refused in the words of every other broken cursor.
  if (list === undefined || cursor === undefined) decodeCursor('', 'search', 'text')
  return { list: Number(list), after: cursor ?? null }
}

/** A page of whole texts cannot go on by headlines. */
export const refuseIndexed = (): never => {
  throw requestError('badCursor', {
    tr: 'Tam metin araması şu an hazır değil, bu sayfanın devamı verilemiyor; aramayı `after` olmadan yeniden başlatın',
    en: 'whole texts cannot be searched at the moment, so this page does not go on; begin the search again without `after`',
  })
}
