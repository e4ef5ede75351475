import type {
  Page,
  SearchFacetsParent,
  SearchHit,
  SearchTerms,
} from '@/src/delivery/documents/parents'
import type { SearchFilter, SearchType } from '@/src/delivery/schema.types'

/** What one search asks of whichever way answers it. */
export type AskedLists = Readonly<{
  terms: SearchTerms
  filter: SearchFilter | null | undefined
  types: ReadonlySet<SearchType>
  order: 'newest' | 'relevance'
  first: number
  /** Which list goes on, and after what. */
  place: { list: number; after: string | null }
  /** Of an article's document. */
  keys: readonly string[]
}>

/** One way of answering: by MongoDB, or by the index of whole texts. */
export type SearchLists = Readonly<{
  /** Of each list from the one that goes on, with its number in cursors. */
  pages: () => Promise<{ list: number; page: Page<SearchHit> }[]>
  count: () => Promise<number>
  /** Null where this way has none. */
  facets: () => Promise<SearchFacetsParent | null>
}>
