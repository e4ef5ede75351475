import type {
  EventCard,
  PersonCard,
  PublicArticle,
  PublicAttribution,
  PublicClaim,
  PublicEvent,
  PublicPerson,
  PublicSource,
  PublicUpdate,
  SourceCard,
} from '@/src/public/documents'
import type { SearchTerms } from './search/searchTerms'

/**
 * What resolvers hold while an answer is put together. An entity is its card; `full` is there only
 * where fields beyond the card were selected. An article has the keys that were read (see
 * `selection/articleProjection`), a claim or attribution the article or claim it stands in.
 */
export type ArticleParent = Pick<PublicArticle, '_id' | 'slug'> &
  Partial<PublicArticle> & { redirectedFrom?: string }
export type PersonParent = PersonCard & { full?: PublicPerson }
export type SourceParent = SourceCard & { full?: PublicSource }
export type EventParent = EventCard & { full?: PublicEvent }
export type ClaimParent = PublicClaim & {
  article: ArticleParent
  attributions: PublicAttribution[]
}
export type AttributionParent = Omit<PublicAttribution, 'claim'> & { claim: ClaimParent }
export type UpdateParent = Omit<PublicUpdate, 'claim'> & {
  claimId: string | null
  article: ArticleParent
}

/** One page of a list, with the cursor of each row. */
export type Page<Row> = {
  rows: Row[]
  cursors: string[]
  hasNextPage: boolean
  /** Where to go on, if that is not after the last row. */
  end?: string
}

/** A list that has not been asked yet: rows and the count are read only where they were selected. */
export type ConnectionParent<Row> = {
  page: () => Promise<Page<Row>>
  count: () => Promise<number>
}
export type ArticleConnectionParent = ConnectionParent<ArticleParent>
export type PersonConnectionParent = ConnectionParent<PersonParent>
export type SourceConnectionParent = ConnectionParent<SourceParent>
export type EventConnectionParent = ConnectionParent<EventParent>
export type TagConnectionParent = ConnectionParent<{ slug: string; name: string }>
export type ClaimConnectionParent = ConnectionParent<ClaimParent>
export type SearchHit =
  | (PersonParent & { __typename: 'Person' })
  | (SourceParent & { __typename: 'Source' })
  | (EventParent & { __typename: 'Event' })
  | (ArticleParent & { __typename: 'Article' })
export type SearchConnectionParent = ConnectionParent<SearchHit> & { terms: SearchTerms }
export type HighlightParent = { field: string; text: string; start: number; end: number }
export type SearchEdgeParent = { cursor: string; node: SearchHit; terms: SearchTerms }
