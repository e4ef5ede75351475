import type { GraphQLResolveInfo } from 'graphql'
import type { DeliveryContext } from '../context'
import type { Page, SearchHit } from '../parents'
import { articleKeys } from '../selection/articleKeys'
import { selectedNodes } from '../selection/selectedNodes'
import { articleHits } from './articleHits'
import { nameHits } from './nameHits'
import { articlesPlace } from './articlesPlace'
import type { SearchTerms } from './searchTerms'

type Paging = { first: number; place: { list: number; after: string | null } }
type SearchLists = {
  /** Of each list from the one that goes on. */
  pages: () => Promise<Page<SearchHit>[]>
  count: () => Promise<number>
}

/** Shown of an article where its highlights are asked for. */
const HIGHLIGHTED = ['headline', 'dek', 'kicker', 'language']
const NOTHING: SearchLists = { pages: async () => [], count: async () => 0 }

/** The four lists that search answers with, one after the other; none where no word is left. */
export function searchLists(
  terms: SearchTerms,
  { first, place }: Paging,
  { collections }: DeliveryContext,
  info: GraphQLResolveInfo,
): SearchLists {
  if (terms.words.length === 0) return NOTHING
  const keys = [...articleKeys(selectedNodes(info, 'Article'), info.fragments), ...HIGHLIGHTED]
  const isArticles = place.list === articlesPlace
  const names = nameHits(terms, { first, from: place.list, after: place.after }, collections)
  const after = isArticles ? place.after : null
  const articles = articleHits(terms, { first, after, keys }, collections)
  return {
    async pages() {
      const [named, page] = await Promise.all([names.pages(), articles.page()])
      return [...named, page]
    },
    async count() {
      const [named, rows] = await Promise.all([names.count(), articles.count()])
      return named + rows
    },
  }
}
