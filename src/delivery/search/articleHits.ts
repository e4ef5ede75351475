import { encodeCursor } from '../cursors/encodeCursor'
import { mapPage } from '../paging/mapPage'
import { once } from '../paging/once'
import { orders } from '../paging/orders'
import { pageOf } from '../paging/pageOf'
import { rangesAfter } from '../paging/rangesAfter'
import { sortOf } from '../paging/sortOf'
import type { ArticleParent, ConnectionParent, SearchHit } from '../parents'
import type { PublicCollections } from '../publicCollections'
import { projectionOf } from '../selection/projectionOf'
import { articlesWith } from './articlesWith'
import type { SearchTerms } from './searchTerms'
import { termWindows, WINDOW } from './termWindows'

const order = orders.newest
const EVERYTHING = [{}]
// MongoDB by itself goes through all articles in the order of time where a word is common.
const READ = { hint: 'searchWords', maxTimeMS: 5_000 } as const
const hitOf = (doc: ArticleParent): SearchHit => ({ ...doc, __typename: 'Article' })

/**
 * The articles in which every word of a search stands, newest first: one command to see which word is
 * the rarest, one for the page. Neither opens more than 1,000 articles, so a page of common
 * words that seldom meet may hold fewer than `first` and still be followed by another; the count ends
 * at 1,000.
 */
export function articleHits(
  { words }: SearchTerms,
  { first, after, keys }: { first: number; after: string | null; keys: readonly string[] },
  collections: PublicCollections,
): ConnectionParent<SearchHit> {
  const { articles } = collections
  const ranges = rangesAfter(after, order)
  // One word leads whether it is rare or not: enough to know that it is there.
  const isOne = words.length === 1
  const here = once(() => termWindows(words, ranges, collections, isOne ? 1 : WINDOW))
  const whole =
    after === null && !isOne
      ? here
      : once(() => termWindows(words, EVERYTHING, collections, WINDOW))
  return {
    page: once(async () => {
      const { filter, end } = articlesWith(await here(), ranges)
      const found = await articles
        .find(filter, { projection: projectionOf([...keys, order.key]), ...READ })
        .sort(sortOf(order))
        .limit(first + 1)
        .toArray()
      const page = mapPage(pageOf(found, first, order), hitOf)
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
      if (only && windows.length === 1) return only.count
      const { filter } = articlesWith(windows, EVERYTHING)
      return articles.countDocuments(filter, { ...READ, limit: WINDOW })
    }),
  }
}
