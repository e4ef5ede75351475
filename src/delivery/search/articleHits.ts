import type { Document } from 'mongodb'

import type {
  ArticleParent,
  ConnectionParent,
  SearchHit,
  SearchTerms,
} from '@/src/delivery/documents/parents'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { projectionOf } from '@/src/delivery/documents/selection'
import { encodeCursor, sameKey, sortOf } from '@/src/delivery/lists/cursor'
import { orders } from '@/src/delivery/lists/orders'
import { mapPage, once, pageOf, rangesAfter } from '@/src/delivery/lists/page'
import { type TermWindow, termWindows, WINDOW } from './termWindows'

const order = orders.newest
const EVERYTHING = [{}]
// MongoDB by itself goes through all articles in the order of time where a word is common.
const READ = { hint: 'searchWords', maxTimeMS: 5_000 } as const
const hitOf = (doc: ArticleParent): SearchHit => ({ ...doc, __typename: 'Article' })

/**
 * The articles in whose headline, dek, claims or names every word of a search stands, newest first, as MongoDB finds them, for while there
 * is no index of whole texts; a phrase is its words: one command to see which word is
 * the rarest, one for the page. Neither opens more than 1,000 articles, so a page of common
 * words that seldom meet may hold fewer than `first` and still be followed by another; the count ends
 * at 1,000.
 */
export function articleHits(
  { words, without }: SearchTerms,
  {
    first,
    after,
    keys,
    narrowed,
  }: {
    first: number
    after: string | null
    keys: readonly string[]
    /** Conditions beside the words. */
    narrowed: readonly Document[]
  },
  collections: PublicCollections,
): ConnectionParent<SearchHit> {
  const { articles } = collections
  const ranges = rangesAfter(after, order)
  const out = without.words.flatMap((word) => word.keys)
  const more = [...narrowed, ...(out.length > 0 ? [{ searchWords: { $nin: out } }] : [])]
  // One word leads whether it is rare or not: enough to know that it is there.
  const isOne = words.length === 1
  const here = once(() => termWindows(words, ranges, collections, isOne ? 1 : WINDOW))
  const whole =
    after === null && !isOne
      ? here
      : once(() => termWindows(words, EVERYTHING, collections, WINDOW))
  return {
    page: once(async () => {
      const { filter, end } = articlesWith(await here(), ranges, more)
      const found = await articles
        .find(filter, {
          ...{ projection: projectionOf([...keys, order.key]), ...READ },
          ...{ sort: sortOf(order), limit: first + 1 },
        })
        .toArray()
      const page = mapPage(pageOf(found, { size: first, fromEnd: false, after }, order), hitOf)
      if (page.hasNextPage || !end) return page
      return {
        ...page,
        hasNextPage: true,
        end: encodeCursor(order.name, end.publishedAt, end._id),
      }
    }),
    count: once(async () => {
      const windows = await whole()
      const [only] = windows
      if (only && windows.length === 1 && more.length === 0) return only.count
      const { filter } = articlesWith(windows, EVERYTHING, more)
      return articles.countDocuments(filter, { ...READ, limit: WINDOW })
    }),
  }
}

type ArticlesWith = {
  filter: Document
  /** Where the part of the list that was looked at ends, if it ends before the list does. */
  end: { publishedAt: Date | null; _id: string } | null
}

const hasOneOf = (keys: readonly string[]): Document => ({
  // An expression no index serves: the rarest word alone decides which entries are read.
  $expr: { $or: keys.map((key) => ({ $in: [key, '$searchWords'] })) },
})

/**
 * Windows of the words of a search, and the ranges of the list they were counted in → filter for the articles
 * that have them all. The rarest word leads. Where every word is common, articles with all of them may still be
 * rare, so that one command looks no further than the rarest word's window; the next page goes on from its `end`.
 */
function articlesWith(
  windows: readonly TermWindow[],
  ranges: readonly Document[],
  more: readonly Document[],
): ArticlesWith {
  const time = ({ last }: TermWindow): number => last?.publishedAt?.getTime() ?? 0
  const [lead, ...others] = [...windows].sort((a, b) => a.count - b.count || time(a) - time(b))
  if (!lead) return { filter: { searchWords: { $in: [] } }, end: null }
  const all = [
    { searchWords: { $in: [...lead.keys] } },
    ...others.map(({ keys }) => hasOneOf(keys)),
    ...more,
  ]
  const end = others.length > 0 && lead.count === WINDOW ? lead.last : null
  const until = end
    ? [
        { publishedAt: { $gt: end.publishedAt } },
        { publishedAt: sameKey(end.publishedAt, 'date'), _id: { $gte: end._id } },
      ]
    : [{}]
  // Each a range of the index with the whole filter: nothing beside the window is opened, not even in its last minute.
  const parts = ranges.flatMap((range) => until.map((one) => ({ $and: [...all, range, one] })))
  return { filter: { $or: parts }, end }
}
