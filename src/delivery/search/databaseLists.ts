import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { articleHits } from './articleHits'
import { NAME_TYPES, nameHits } from './nameHits'
import { PLACE } from './placeCursor'
import { articleConditions } from './searchFilter'
import type { AskedLists, SearchLists } from './SearchLists'

/** Shown of an article where its highlights are asked for. */
export const HIGHLIGHTED = ['headline', 'dek', 'kicker', 'language'] as const

/** Names, and articles by what their lists are found by, newest first; no claims. */
export function databaseLists(
  { terms, filter, types, first, place, keys: selected }: AskedLists,
  collections: PublicCollections,
): SearchLists {
  const isArticles = place.list === PLACE.articles
  const wanted = NAME_TYPES.filter((type) => types.has(type))
  const names = nameHits(
    terms,
    { first, wanted, from: place.list, after: isArticles ? null : place.after },
    collections,
  )
  const articles = articleHits(
    terms,
    {
      ...{ first, after: isArticles ? place.after : null, keys: [...selected, ...HIGHLIGHTED] },
      narrowed: articleConditions(filter),
    },
    collections,
  )
  const hasArticles = types.has('article')
  return {
    async pages() {
      const [named, page] = await Promise.all([
        names.pages(),
        hasArticles ? articles.page() : undefined,
      ])
      const rows = named.map((one, index) => ({ list: place.list + index, page: one }))
      return page ? [...rows, { list: PLACE.articles, page }] : rows
    },
    async count() {
      const [named, rows] = await Promise.all([
        wanted.length > 0 ? names.counts() : undefined,
        hasArticles ? articles.count() : 0,
      ])
      return wanted.reduce((sum, type) => sum + (named?.get(type) ?? 0), rows)
    },
    facets: async () => null,
  }
}
