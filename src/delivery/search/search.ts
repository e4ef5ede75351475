import type {
  Page,
  SearchConnectionParent,
  SearchHit,
  SearchTerms,
} from '@/src/delivery/documents/parents'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { decodeCursor } from '@/src/delivery/lists/cursor'
import { once, pageSize, type Paging } from '@/src/delivery/lists/page'
import { requestError } from '@/src/platform/graphql/document'
import { articleHits } from './articleHits'
import { nameHits } from './nameHits'
import { searchTerms } from './searchTerms'

const LONGEST = 200

/**
 * Search in names, headlines, deks and claims, in any spelling and form of a word: persons first, then
 * sources, events and articles (newest first, with these `keys` of their documents). As many commands for 1 hit as for 100. Refuses (`badInput`) a query over
 * 200 characters, and a bad `first` or `after`.
 */
export function search(
  query: string,
  paging: Paging,
  collections: PublicCollections,
  keys: readonly string[],
): SearchConnectionParent {
  if (query.length > LONGEST) {
    throw requestError('badInput', {
      tr: `Arama en çok ${LONGEST} karakter olabilir, ${query.length} verildi`,
      en: `a search may have ${LONGEST} characters at most, got ${query.length}`,
    })
  }
  const first = pageSize(paging.first)
  const place = placeOf(paging.after)
  const terms = searchTerms(query)
  const lists = searchLists(terms, { first, place }, collections, keys)
  return {
    terms,
    page: once(async () => {
      const pages = await lists.pages()
      const rows = pages.flatMap((page) => page.rows)
      const cursors = pages.flatMap((page, index) =>
        page.cursors.map((cursor) => `${place.list + index}.${cursor}`),
      )
      const isCut = rows.length > first
      const end = pages.slice(0, -1).some((page) => page.hasNextPage)
        ? undefined
        : pages.at(-1)?.end
      return {
        rows: rows.slice(0, first),
        cursors: cursors.slice(0, first),
        hasNextPage: isCut || pages.some((page) => page.hasNextPage),
        hasPreviousPage: typeof paging.after === 'string',
        ...(!isCut && end !== undefined && { end: `${articlesPlace}.${end}` }),
      }
    }),
    count: once(lists.count),
  }
}

/** Place of the articles among the lists of search, as its cursors have it. */
const articlesPlace = 3

/** A cursor of search → which of its lists goes on (0 where none has begun), and after what. */
export function placeOf(after: string | null | undefined): { list: number; after: string | null } {
  if (after === null || after === undefined) return { list: 0, after: null }
  const [, list, cursor] = /^([0-3])\.(.*)$/.exec(after) ?? []
  // What has no number in front is refused in the words of every other broken cursor.
  if (list === undefined || cursor === undefined) decodeCursor('', 'search', 'text')
  return { list: Number(list), after: cursor ?? null }
}

type ListPaging = { first: number; place: { list: number; after: string | null } }
type SearchLists = {
  /** Of each list from the one that goes on. */
  pages: () => Promise<Page<SearchHit>[]>
  count: () => Promise<number>
}

/** Shown of an article where its highlights are asked for. */
const HIGHLIGHTED = ['headline', 'dek', 'kicker', 'language']
const NOTHING: SearchLists = { pages: async () => [], count: async () => 0 }

/** The four lists that search answers with, one after the other; none where no word is left. */
function searchLists(
  terms: SearchTerms,
  { first, place }: ListPaging,
  collections: PublicCollections,
  selected: readonly string[],
): SearchLists {
  if (terms.words.length === 0) return NOTHING
  const keys = [...selected, ...HIGHLIGHTED]
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
