import type { Page, SearchFacetsParent, SearchHit } from '@/src/delivery/documents/parents'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type { FacetCount, IndexAnswer } from '@/src/delivery/documents/searchQuestion'
import { once } from '@/src/delivery/lists/page'
import { HIGHLIGHTED } from './databaseLists'
import { askIndex, indexHits, type IndexSearch } from './indexHits'
import { nameHits, NAME_TYPES } from './nameHits'
import { decodePlace, PLACE } from './placeCursor'
import { indexFilter } from './searchFilter'
import type { AskedLists, SearchLists } from './SearchLists'

const NOBODY: Page<SearchHit> = {
  ...{ rows: [], cursors: [], hasNextPage: false, hasPreviousPage: false },
}

/** Names by MongoDB; articles and claims by the index of whole texts. Refuses (`badCursor`) another order's cursor. */
export function indexLists(
  { terms, filter, types, order, first, place, keys: selected }: AskedLists,
  collections: PublicCollections,
): SearchLists {
  const search: IndexSearch = { terms, order, filter: indexFilter(filter) }
  const keys = [...selected, ...HIGHLIGHTED, '_id', 'publishedAt']
  const wanted = NAME_TYPES.filter((type) => types.has(type))
  const isNamed = place.list < PLACE.articles
  const names = nameHits(
    terms,
    {
      first,
      wanted,
      from: Math.min(place.list, PLACE.articles),
      after: isNamed ? place.after : null,
    },
    collections,
  )
  const start = isNamed || place.after === null ? null : decodePlace(place.after, order)
  const ask = (of: 'articles' | 'claims', list: number): Promise<Page<SearchHit>> =>
    place.list > list
      ? Promise.resolve(NOBODY)
      : indexHits(
          search,
          { of, first, keys, after: place.list === list ? start : null },
          collections,
        )
  const none = { after: null, first: 0 }
  const articles = once(() =>
    askIndex(search, { ...none, of: 'articles', count: true, facets: true }, collections),
  )
  const claims = once(() =>
    askIndex(
      search,
      { ...none, of: 'claims', count: true, facets: !types.has('article') },
      collections,
    ),
  )
  return {
    async pages() {
      const [named, found, said] = await Promise.all([
        isNamed ? names.pages() : [],
        types.has('article') ? ask('articles', PLACE.indexed) : undefined,
        types.has('claim') ? ask('claims', PLACE.claims) : undefined,
      ])
      return [
        ...named.map((page, index) => ({ list: place.list + index, page })),
        ...(found ? [{ list: PLACE.indexed, page: found }] : []),
        ...(said ? [{ list: PLACE.claims, page: said }] : []),
      ]
    },
    async count() {
      const count = (of: 'articles' | 'claims') =>
        askIndex(search, { ...none, of, count: true, facets: false }, collections)
      const [named, found, said] = await Promise.all([
        wanted.length > 0 ? names.counts() : undefined,
        types.has('article') ? count('articles') : null,
        types.has('claim') ? count('claims') : null,
      ])
      const rows = (found?.count ?? 0) + (said?.count ?? 0)
      return wanted.reduce((sum, type) => sum + (named?.get(type) ?? 0), rows)
    },
    async facets() {
      const isNarrowed = Object.keys(search.filter).length > 0
      const [named, found, said] = await Promise.all([
        isNarrowed ? undefined : names.counts(),
        articles(),
        claims(),
      ])
      const counts = [
        { type: 'article', count: found.count ?? 0 },
        { type: 'claim', count: said.count ?? 0 },
        ...NAME_TYPES.map((type) => ({ type, count: named?.get(type) ?? 0 })),
      ]
      return facetsOf(types.has('article') ? found : said, counts)
    },
  }
}

const slugged = (rows: readonly FacetCount[]) =>
  rows.map(({ value, name, count }) => ({ slug: value, name, count }))

const facetsOf = (
  { facets }: IndexAnswer,
  types: SearchFacetsParent['types'],
): SearchFacetsParent | null =>
  facets && {
    types,
    sections: slugged(facets.sections),
    persons: slugged(facets.persons),
    sources: slugged(facets.sources),
    events: slugged(facets.events),
    genres: facets.genres.map(({ value, count }) => ({ genre: value, count })),
    voices: facets.voices.map(({ value, count }) => ({ voice: value, count })),
  }
