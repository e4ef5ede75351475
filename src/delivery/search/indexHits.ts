import { projectionOf } from '@/src/delivery/documents/selection'
import { findByIds } from '@/src/delivery/documents/loaders'
import {
  claimParent,
  type Page,
  type SearchHit,
  type SearchTerms,
} from '@/src/delivery/documents/parents'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type {
  IndexAnswer,
  IndexFilter,
  IndexPlace,
  IndexQuestion,
} from '@/src/delivery/documents/searchQuestion'
import { skeletonKey } from '@/src/language/text/skeleton'
import { encodePlace } from './placeCursor'

/** What the index is asked for one search: the same words, filter and order whatever is wanted of it. */
export type IndexSearch = Readonly<{
  terms: SearchTerms
  filter: IndexFilter
  order: 'newest' | 'relevance'
}>

const questionOf = (
  { terms, filter, order }: IndexSearch,
  wanted: Pick<IndexQuestion, 'of' | 'after' | 'first' | 'count' | 'facets'>,
): IndexQuestion => ({
  ...{ filter, order, phrases: terms.phrases },
  words: terms.words.map(({ keys, skeleton }) => ({
    keys,
    sound: skeleton ? skeletonKey(skeleton) : null,
  })),
  without: {
    words: terms.without.words.map(({ keys }) => keys),
    phrases: terms.without.phrases,
  },
  ...wanted,
})

/** The index ceased to be true while it was asked: whoever asks again is answered the other way. */
export class IndexAway extends Error {
  constructor() {
    super('the search index is not ready')
  }
}

/** Asks the index. Throws `IndexAway` where it cannot answer. */
export async function askIndex(
  search: IndexSearch,
  wanted: Parameters<typeof questionOf>[1],
  { index }: PublicCollections,
): Promise<IndexAnswer> {
  const answer = await index?.ask(questionOf(search, wanted))
  if (!answer) throw new IndexAway()
  return answer
}

type Wanted = { of: 'articles' | 'claims'; first: number; after: IndexPlace | null }

/** One page of articles or claims in whose whole text every word stands. An article that was taken back meanwhile is left out. */
export async function indexHits(
  search: IndexSearch,
  { of, first, after, keys }: Wanted & { keys: readonly string[] },
  collections: PublicCollections,
): Promise<Page<SearchHit>> {
  const { hits, hasMore } = await askIndex(
    search,
    { of, first, after, count: false, facets: false },
    collections,
  )
  const ids = hits.map(({ id }) => id)
  const found: (SearchHit | null)[] =
    of === 'articles'
      ? (await findByIds(collections.articles, ids, projectionOf(keys))).map(
          (doc) => doc && { ...doc, __typename: 'Article' },
        )
      : (await findByIds(collections.claims, ids)).map(
          (row) => row && { ...claimParent(row), __typename: 'Claim', full: row },
        )
  const rows = found.flatMap((row, at) => (row ? [{ row, place: hits[at]! }] : []))
  return {
    rows: rows.map(({ row }) => row),
    cursors: rows.map(({ place }) => encodePlace(search.order, place)),
    hasNextPage: hasMore,
    hasPreviousPage: after !== null,
  }
}
