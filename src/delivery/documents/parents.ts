import type {
  EventCard,
  PersonCard,
  PublicArticle,
  PublicAttribution,
  PublicClaim,
  PublicClaimRow,
  PublicCorrection,
  PublicEvent,
  PublicFront,
  PublicFrontItem,
  PublicFrontSlot,
  PublicPerson,
  PublicSite,
  PublicSource,
  PublicUpdate,
  SectionCard,
  SourceCard,
} from '@/src/published/documents'

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

/** An article that may be read after another. */
export type RelatedStoryParent = { article: ArticleParent; reason: string }
/** A row of a list of articles that share something. */
export type Kin = { _id: string; publishedAt?: Date | null }
export type ClaimCountParent = { status: string; count: number }
export type SourceOriginParent = {
  source: SourceCard | null
  person: PersonCard | null
  count: number
}
export type CorrectionMonthParent = {
  month: string
  count: number
  kinds: { kind: string; count: number }[]
}

export type FrontParent = PublicFront
export type FrontAlertParent = NonNullable<PublicFront['alert']>
export type FrontSlotParent = PublicFrontSlot
export type FrontItemParent = PublicFrontItem
export type FrontCorrectionParent = NonNullable<PublicFrontItem['correction']>
export type FrontLineParent = PublicFrontItem['related'][number]

/** One page of a list, with the cursor of each row. */
export type Page<Row> = {
  rows: Row[]
  cursors: string[]
  hasNextPage: boolean
  hasPreviousPage: boolean
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
export type TagConnectionParent = ConnectionParent<SectionCard>
export type ClaimConnectionParent = ConnectionParent<ClaimParent>
export type CorrectionParent = PublicCorrection
export type CorrectionConnectionParent = ConnectionParent<CorrectionParent> & {
  months: () => Promise<CorrectionMonthParent[]>
}
export type SiteParent = Omit<PublicSite, '_id' | '_v'>
export type HopCard = NonNullable<PublicAttribution['hops']>[number]
export type HopParent =
  | (PersonParent & { __typename: 'Person' })
  | (SourceParent & { __typename: 'Source' })
/** What can be asked by its id alone. */
export type NodeParent =
  | Exclude<SearchHit, { __typename: 'Claim' }>
  | (SectionCard & { __typename: 'Section' })
  | (SectionCard & { __typename: 'Tag' })
export type SearchHit =
  | (PersonParent & { __typename: 'Person' })
  | (SourceParent & { __typename: 'Source' })
  | (EventParent & { __typename: 'Event' })
  | (ArticleParent & { __typename: 'Article' })
  | (ClaimParent & { __typename: 'Claim'; full: PublicClaimRow })
export type SearchConnectionParent = ConnectionParent<SearchHit> & {
  terms: SearchTerms
  facets: () => Promise<SearchFacetsParent | null>
}
export type SearchFacetsParent = {
  types: { type: string; count: number }[]
  sections: SearchCountParent[]
  persons: SearchCountParent[]
  sources: SearchCountParent[]
  events: SearchCountParent[]
  genres: { genre: string; count: number }[]
  voices: { voice: string; count: number }[]
}
export type SearchCountParent = { slug: string; name: string; count: number }
export type HighlightParent = { field: string; text: string; start: number; end: number }
export type SearchEdgeParent = { cursor: string; node: SearchHit; terms: SearchTerms }

/** One word of what a reader typed. */
export type SearchTerm = {
  /** Folded. */
  word: string
  /** The word, and what may be left of it without case endings. */
  forms: readonly string[]
  skeleton: string
  /** Any of these in `searchWords` will do. */
  keys: readonly string[]
}
/** What a reader typed, in the forms it is looked up by. */
export type SearchTerms = {
  whole: string
  /** What is looked for in articles. */
  words: SearchTerm[]
  /** What is looked for among names: without titles. */
  named: SearchTerm[]
  /** Words that have to follow each other, by their sound. */
  phrases: string[][]
  /** What may not be there. */
  without: { words: SearchTerm[]; phrases: string[][] }
}

/** A row of `claims` as resolvers take it: its article is known by id and address only. */
export const claimParent = (row: PublicClaimRow): ClaimParent => ({
  ...row,
  article: {
    ...{ _id: row.articleId, slug: row.articleSlug },
    ...(row.pathLanguage && { pathLanguage: row.pathLanguage }),
    ...(row.address && { address: row.address }),
  },
})

/** A whole event as resolvers take it. */
export const eventParent = (full: PublicEvent): EventParent => ({
  id: full._id,
  slug: full.slug,
  title: full.title,
  kind: full.kind,
  occurrence: full.occurrence,
  when: full.when,
  place: full.place,
  full,
})

/** A whole person as resolvers take it. */
export const personParent = (full: PublicPerson): PersonParent => ({
  id: full._id,
  slug: full.slug,
  name: full.name,
  full,
})

/** A whole source as resolvers take it. */
export const sourceParent = (full: PublicSource): SourceParent => ({
  id: full._id,
  slug: full.slug,
  name: full.name,
  kind: full.kind,
  full,
})

/** An article that was taken down while something still names it. */
export const goneArticle = (id: string, slug: string): ArticleParent => ({
  ...{ _id: id, slug, state: 'withdrawn', tags: [], bylines: [], updates: [], claims: [] },
  ...{ attributions: [], sources: [], persons: [], events: [], replies: [], related: [] },
})
