import { encodeCursor } from '../cursors/encodeCursor'
import { afterCursor } from '../paging/afterCursor'
import { mapPage } from '../paging/mapPage'
import { once } from '../paging/once'
import { orders } from '../paging/orders'
import { pageOf } from '../paging/pageOf'
import { sortOf } from '../paging/sortOf'
import type { ArticleParent, ConnectionParent, SearchHit } from '../parents'
import type { PublicCollections } from '../publicCollections'
import { projectionOf } from '../selection/projectionOf'
import { articlesWith } from './articlesWith'
import type { SearchTerms } from './searchTerms'
import { termWindows, WINDOW } from './termWindows'

const order = orders.newest
const hitOf = (doc: ArticleParent): SearchHit => ({ ...doc, __typename: 'Article' })

/**
 * The articles in which every word of a search stands, newest first: one command to see which word is
 * the rarest, one for the page. Neither looks at more than 1,000 articles a word, so a page of common
 * words that seldom meet may hold fewer than `first` and still be followed by another; the count ends
 * at 1,000.
 */
export function articleHits(
  { words }: SearchTerms,
  { first, after, keys }: { first: number; after: string | null; keys: readonly string[] },
  collections: PublicCollections,
): ConnectionParent<SearchHit> {
  const { articles } = collections
  const from = afterCursor(after, order)
  // One word leads whether it is rare or not: enough to know that it is there.
  const isOne = words.length === 1
  const here = once(() => termWindows(words, from, collections, isOne ? 1 : WINDOW))
  const whole =
    after === null && !isOne ? here : once(() => termWindows(words, {}, collections, WINDOW))
  return {
    page: once(async () => {
      const { filter, end } = articlesWith(await here())
      const found = await articles
        .find({ $and: [filter, from] }, { projection: projectionOf([...keys, order.key]) })
        .sort(sortOf(order))
        .limit(first + 1)
        .maxTimeMS(5_000)
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
      const [counted] = await articles
        .aggregate<{ rows: number }>(
          [{ $match: articlesWith(windows).filter }, { $limit: WINDOW }, { $count: 'rows' }],
          { maxTimeMS: 5_000 },
        )
        .toArray()
      return counted?.rows ?? 0
    }),
  }
}
