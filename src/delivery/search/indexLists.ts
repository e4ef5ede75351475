import type { Page, SearchFacetsParent, SearchHit } from '@/src/delivery/documents/parents'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type { FacetCount, IndexAnswer } from '@/src/delivery/documents/searchQuestion'
import { askTogether, type IndexSearch } from './askTogether'
import { HIGHLIGHTED } from './databaseLists'
import { indexHits } from './indexHits'
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
  const asking = {
    articles: askTogether(search, 'articles', collections),
    claims: askTogether(search, 'claims', collections),
  }
  const page = async (of: 'articles' | 'claims', list: number): Promise<Page<SearchHit>> => {
    if (place.list > list) return NOBODY
    const after = place.list === list ? start : null
    const found = await asking[of]({ page: { after, first } })
    return indexHits(found, { of, order, after, keys }, collections)
  }
  return {
    async pages() {
      const [named, found, said] = await Promise.all([
        isNamed ? names.pages() : [],
        types.has('article') ? page('articles', PLACE.indexed) : undefined,
        types.has('claim') ? page('claims', PLACE.claims) : undefined,
      ])
      return [
        ...named.map((one, index) => ({ list: place.list + index, page: one })),
        ...(found ? [{ list: PLACE.indexed, page: found }] : []),
        ...(said ? [{ list: PLACE.claims, page: said }] : []),
      ]
    },
    async count() {
      const [named, found, said] = await Promise.all([
        wanted.length > 0 ? names.counts() : undefined,
        types.has('article') ? asking.articles({ count: true }) : null,
        types.has('claim') ? asking.claims({ count: true }) : null,
      ])
      const rows = (found?.count ?? 0) + (said?.count ?? 0)
      return wanted.reduce((sum, type) => sum + (named?.get(type) ?? 0), rows)
    },
    async facets() {
      const isNarrowed = Object.keys(search.filter).length > 0
      const counted = types.has('article') ? asking.articles : asking.claims
      const [named, found, said, { facets }] = await Promise.all([
        isNarrowed ? undefined : names.counts(),
        asking.articles({ count: true }),
        asking.claims({ count: true }),
        counted({ facets: true }),
      ])
      const counts = [
        { type: 'article', count: found.count ?? 0 },
        { type: 'claim', count: said.count ?? 0 },
        ...NAME_TYPES.map((type) => ({ type, count: named?.get(type) ?? 0 })),
      ]
      return facets && facetsOf(facets, counts)
    },
  }
}

const slugged = (rows: readonly FacetCount[]) =>
  rows.map(({ value, name, count }) => ({ slug: value, name, count }))

const facetsOf = (
  facets: NonNullable<IndexAnswer['facets']>,
  types: SearchFacetsParent['types'],
): SearchFacetsParent => ({
  types,
  sections: slugged(facets.sections),
  persons: slugged(facets.persons),
  sources: slugged(facets.sources),
  events: slugged(facets.events),
  genres: facets.genres.map(({ value, count }) => ({ genre: value, count })),
  voices: facets.voices.map(({ value, count }) => ({ voice: value, count })),
})
