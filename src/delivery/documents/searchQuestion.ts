/** What articles and claims can be narrowed to and are counted by. */
export const DIMENSIONS = ['sections', 'genres', 'voices', 'persons', 'sources', 'events'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** One word: a document has it by any of `keys`; where no document has any of these, by `sound`. */
export type IndexWord = Readonly<{ keys: readonly string[]; sound: string | null }>

export type IndexFilter = Readonly<
  Partial<Record<Dimension, readonly string[]>> & {
    /** In milliseconds: published then or later, and before. */
    from?: number
    to?: number
  }
>

/** A place in the order: after it the list goes on. `now`: the moment that age was reckoned from. */
export type IndexPlace = Readonly<{ score: number; time: number; id: string; now: number }>

/** What the index is asked: all words and phrases have to stand in a document, nothing of `without`. */
export type IndexQuestion = Readonly<{
  of: 'articles' | 'claims'
  words: readonly IndexWord[]
  /** Words by their sound, as `soundsIn` has them. */
  phrases: readonly (readonly string[])[]
  without: Readonly<{
    words: readonly (readonly string[])[]
    phrases: readonly (readonly string[])[]
  }>
  filter: IndexFilter
  order: 'newest' | 'relevance'
  after: IndexPlace | null
  /** 0: no page is wanted. */
  first: number
  count: boolean
  facets: boolean
}>

export type FacetCount = Readonly<{ value: string; name: string; count: number }>

export type IndexAnswer = Readonly<{
  hits: readonly IndexPlace[]
  hasMore: boolean
  /** All that fit, whatever the page; null where it was not wanted. */
  count: number | null
  /**
   * The commonest values of each dimension among what fits, each dimension counted as if it were not narrowed itself; null
   * where they were not wanted.
   */
  facets: Readonly<Record<Dimension, readonly FacetCount[]>> | null
}>

/** The index of whole texts, if there is one. */
export type AskIndex = Readonly<{
  /** Whether it is as the database is. */
  usable(): boolean
  /** Null where it is not. */
  ask(question: IndexQuestion): Promise<IndexAnswer | null>
}>
