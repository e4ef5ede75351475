import { findByIds } from '@/src/delivery/documents/loaders'
import { claimParent, type Page, type SearchHit } from '@/src/delivery/documents/parents'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type {
  IndexAnswer,
  IndexPlace,
  IndexQuestion,
} from '@/src/delivery/documents/searchQuestion'
import { projectionOf } from '@/src/delivery/documents/selection'
import { encodePlace } from './placeCursor'

type Shown = Readonly<{
  of: IndexQuestion['of']
  order: IndexQuestion['order']
  after: IndexPlace | null
  /** Of an article's document. */
  keys: readonly string[]
}>

/** What the index found → the same as a page of documents. An article that was taken back meanwhile is left out. */
export async function indexHits(
  { hits, hasMore }: IndexAnswer,
  { of, order, after, keys }: Shown,
  collections: PublicCollections,
): Promise<Page<SearchHit>> {
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
    cursors: rows.map(({ place }) => encodePlace(order, place)),
    hasNextPage: hasMore,
    hasPreviousPage: after !== null,
  }
}
