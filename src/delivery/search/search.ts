import type { Page, SearchConnectionParent, SearchHit } from '@/src/delivery/documents/parents'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { once, pageSize } from '@/src/delivery/lists/page'
import type { QuerySearchArgs } from '@/src/delivery/schema.types'
import { requestError } from '@/src/platform/graphql/document'
import { databaseLists } from './databaseLists'
import { indexLists } from './indexLists'
import { IndexAway } from './askTogether'
import { PLACE, placeOf, refuseIndexed } from './placeCursor'
import type { AskedLists, SearchLists } from './SearchLists'
import { typesOf } from './searchFilter'
import { searchTerms } from './searchTerms'

const LONGEST = 200
const NOTHING: SearchLists = {
  pages: async () => [],
  count: async () => 0,
  facets: async () => null,
}

/**
 * Search in whole texts and names, in any spelling and form of a word: persons first, then sources, events, articles (with these
 * `keys` of their documents) and claims. By the index of whole texts where that is ready, else by MongoDB in headlines,
 * deks and claims. As many commands for 1 hit as for 100. Refuses (`badInput`) a query over 200 characters and lists of a
 * filter that are too long, and a bad `first` or `after`.
 */
export function search(
  { query, filter, order, ...paging }: QuerySearchArgs,
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
  const asked: AskedLists = {
    ...{ terms, filter, first, place, keys, order: order ?? 'newest' },
    types: typesOf(filter),
  }
  const lists = terms.words.length === 0 ? NOTHING : listsFor(asked, collections)
  return {
    terms,
    page: once(async () => pageOf(await lists.pages(), asked)),
    count: once(lists.count),
    facets: once(lists.facets),
  }
}

/** The way that is open now; a page goes on the way it began. */
function listsFor(asked: AskedLists, collections: PublicCollections): SearchLists {
  const { list } = asked.place
  const isIndexed = list >= PLACE.indexed
  const byDatabase = () => databaseLists(asked, collections)
  if (!collections.index?.usable()) return isIndexed ? refuseIndexed() : byDatabase()
  if (list === PLACE.articles) return byDatabase()
  const lists = indexLists(asked, collections)
  /** It ceased to be true in this very moment. */
  const orElse =
    <Value>(ask: () => Promise<Value>, other: () => Promise<Value>) =>
    () =>
      ask().catch((error: unknown) => {
        if (!(error instanceof IndexAway)) throw error
        return isIndexed ? refuseIndexed() : other()
      })
  return {
    pages: orElse(lists.pages, () => byDatabase().pages()),
    count: orElse(lists.count, () => byDatabase().count()),
    facets: orElse(lists.facets, async () => null),
  }
}

type Listed = { list: number; page: Page<SearchHit> }

/** The pages of all lists, one behind the other → the first rows of them all. */
function pageOf(
  pages: readonly Listed[],
  { first, place }: Pick<AskedLists, 'first' | 'place'>,
): Page<SearchHit> {
  const rows = pages.flatMap(({ page }) => page.rows)
  const cursors = pages.flatMap(({ list, page }) =>
    page.cursors.map((cursor) => `${list}.${cursor}`),
  )
  const isCut = rows.length > first
  const last = pages.at(-1)
  const end = pages.slice(0, -1).some(({ page }) => page.hasNextPage) ? undefined : last?.page.end
  return {
    rows: rows.slice(0, first),
    cursors: cursors.slice(0, first),
    hasNextPage: isCut || pages.some(({ page }) => page.hasNextPage),
    hasPreviousPage: place.after !== null,
    ...(!isCut && last && end !== undefined && { end: `${last.list}.${end}` }),
  }
}
