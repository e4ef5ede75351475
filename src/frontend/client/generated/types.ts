/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
export type ArticleFilter = {
  language?: string | null | undefined;
  section?: string | null | undefined;
  tag?: string | null | undefined;
  genre?: Genre | null | undefined;
  person?: string | null | undefined;
  event?: string | null | undefined;
  source?: string | null | undefined;
  ids?: Array<string> | null | undefined;
  exclude?: Array<string> | null | undefined;
  sections?: Array<string> | null | undefined;
  tags?: Array<string> | null | undefined;
  genres?: Array<Genre> | null | undefined;
  byline?: string | null | undefined;
  publishedAfter?: string | null | undefined;
  publishedBefore?: string | null | undefined;
  updatedSince?: string | null | undefined;
  state?: Array<PublicationState> | null | undefined;
};

export type PublicationState =
  | 'LIVE'
  | 'RETRACTED'
  | 'WITHDRAWN';

export type Genre =
  | 'REPORT'
  | 'ANALYSIS'
  | 'OPINION'
  | 'BACKGROUND'
  | 'FACT_CHECK'
  | 'LIVE_BLOG';

export type Occurrence =
  | 'OCCURRED'
  | 'ONGOING'
  | 'PLANNED'
  | 'ALLEGED'
  | 'DISPUTED'
  | 'DID_NOT_OCCUR'
  | 'POSTPONED'
  | 'CANCELLED';

export type ClaimStatus =
  | 'UNVERIFIED'
  | 'CORROBORATED'
  | 'VERIFIED'
  | 'DISPUTED'
  | 'REFUTED'
  | 'WITHDRAWN';

export type AttributionMode =
  | 'NAMED_SOURCE'
  | 'NAMED_SPEAKER'
  | 'MASKED_SOURCE'
  | 'DOCUMENT'
  | 'UNSEEN_DOCUMENT'
  | 'OWN_REPORTING'
  | 'AGENTLESS_HEDGE'
  | 'HOUSE_VOICE';

export type UpdateKind =
  | 'UPDATE'
  | 'CORRECTION'
  | 'CLARIFICATION'
  | 'REPLY';

export type CorrectionKind =
  | 'CORRECTION'
  | 'CLARIFICATION'
  | 'REPLY'
  | 'RETRACTION'
  | 'WITHDRAWAL';

export type AttributionField =
  | 'HEADLINE'
  | 'DEK'
  | 'BODY';

export type FrontSlotKind =
  | 'LEAD'
  | 'SECONDS'
  | 'SAID'
  | 'SECTION_ROW'
  | 'OPINION'
  | 'LATEST'
  | 'CORRECTIONS';

export type FrontLayout =
  | 'FEATURE'
  | 'TOWER'
  | 'WIDE';

export type HighlightField =
  | 'KICKER'
  | 'HEADLINE'
  | 'DEK'
  | 'NAME'
  | 'TITLE';

export type ArticleListQueryVariables = Exact<{
  filter: ArticleFilter;
  after?: string | null | undefined;
}>;


export type ArticleListQuery = { articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, tags: Array<{ slug: string, name: string }>, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type ArticlePageQueryVariables = Exact<{
  slug: string;
}>;


export type ArticlePageQuery = { article: { slug: string, url: string, redirectedFrom: string | null, state: PublicationState, notice: string | null, language: string | null, kicker: string | null, headline: string | null, dek: string | null, dateline: string | null, backstory: string | null, readingMinutes: number | null, publishedAt: string | null, updatedAt: string | null, jsonLd: unknown, section: { slug: string, name: string } | null, tags: Array<{ slug: string, name: string }>, seo: { title: string, description: string | null, socialTitle: string } | null, body: { html: string } | null, bylines: Array<{ name: string, role: string | null, person: { slug: string, image: { url: string } | null } | null }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, updates: Array<{ at: string, kind: UpdateKind, note: string | null, was: string | null, is: string | null }>, attributions: Array<{ id: string, mode: AttributionMode, label: string, field: AttributionField, start: number, speakerRole: string | null, saidAt: string | null, url: string | null, archivedUrl: string | null, claim: { id: string, text: string, status: ClaimStatus, statusNote: string | null }, source: { slug: string, name: string } | null, speaker: { slug: string, name: string } | null, hops: Array<
        | { slug: string, name: string }
        | { slug: string, name: string }
      >, originHop:
        | { slug: string, name: string }
        | { slug: string, name: string }
       | null }>, claims: Array<{ id: string, independentOrigins: number }>, sources: Array<{ slug: string, name: string, kind: string }>, persons: Array<{ slug: string, name: string }>, events: Array<{ slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } }>, replies: Array<{ from: string, outcome: string, text: string | null, askedAt: string | null }>, sourcing: { claims: number, namedSentenceShare: number, namedSources: number, independentOrigins: number } | null, translations: Array<{ url: string, language: string | null, headline: string | null }>, related: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }> } | null, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type AuthorPageQueryVariables = Exact<{
  author: string;
  after?: string | null | undefined;
}>;


export type AuthorPageQuery = { articles: { totalCount: number, nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, bylines: Array<{ role: string | null, name: string, person: { slug: string, image: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null } | null }>, section: { slug: string, name: string } | null, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type CorrectionsPageQueryVariables = Exact<{
  kind?: CorrectionKind | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsPageQuery = { corrections: { totalCount: number, nodes: Array<{ id: string, at: string, kind: CorrectionKind, note: string | null, was: string | null, is: string | null, article: { slug: string, headline: string | null, language: string | null, state: PublicationState } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type EventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EventPageQuery = { event: { kind: string | null, slug: string, title: string, occurrence: Occurrence, place: string | null, partOf: { slug: string, title: string } | null, parts: Array<{ slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } }>, participants: Array<{ organisation: string | null, role: string | null, person: { slug: string, name: string } | null }>, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, article: { slug: string, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }> }, articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }> }, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } } | null, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type PictureFragment = { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> };

export type ArticleCardFragment = { slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null };

export type ClaimCardFragment = { id: string, text: string, status: ClaimStatus, article: { slug: string, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> };

export type EventCardFragment = { slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } };

export type SiteFrameFragment = { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> };

export type FrontQueryVariables = Exact<{
  slug: string;
  section?: string | null | undefined;
}>;


export type FrontQuery = { front: { slug: string, section: { slug: string, name: string } | null, alert: { text: string, url: string, until: string } | null, slots: Array<{ kind: FrontSlotKind, title: string | null, layout: FrontLayout | null, section: { slug: string, name: string } | null, items: Array<{ headline: string | null, dek: string | null, article: { genre: Genre | null, slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null } | null, claim: { id: string, article: { slug: string }, attributions: Array<{ mode: AttributionMode, form: string | null, quote: string, speakerRole: string | null, saidAt: string | null, speaker: { slug: string, name: string } | null }> } | null, image: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, focalPoint: { x: number, y: number } | null, related: Array<{ text: string | null, article: { slug: string, headline: string | null } | null }>, correction: { at: string, isRetraction: boolean, note: string | null, was: string | null, is: string | null } | null }> }> } | null, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> }, articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FrontPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FrontPageQuery = { articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, tags: Array<{ slug: string, name: string }>, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type ImprintPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ImprintPageQuery = { sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { funding: string | null, publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null, staff: Array<{ name: string, role: string | null }> }, policies: Array<{ html: string, text: string, slug: string, title: string }> } };

export type NextStoriesQueryVariables = Exact<{
  filter: ArticleFilter;
}>;


export type NextStoriesQuery = { articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }> } };

export type PersonPageQueryVariables = Exact<{
  slug: string;
}>;


export type PersonPageQuery = { person: { slug: string, name: string, names: Array<{ value: string, language: string | null, kind: string }>, positions: Array<{ title: string, organisation: string | null, from: string | null, to: string | null }>, image: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, said: { nodes: Array<{ id: string, text: string, status: ClaimStatus, article: { slug: string, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }> }, claimsAbout: { nodes: Array<{ id: string, text: string, status: ClaimStatus, article: { slug: string, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }> }, timeline: Array<{ slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } }>, articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }> } } | null, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type PreviewSlugQueryVariables = Exact<{
  id: string;
}>;


export type PreviewSlugQuery = { preview: { madeAt: string, isOutdated: boolean } | null, article: { slug: string } | null };

export type SearchPageQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { search: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Article', slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }
        | { __typename: 'Person', slug: string, name: string }
        | { __typename: 'Source', slug: string, name: string, kind: string }
        | { __typename: 'Event', slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } }
      , matched: Array<{ field: HighlightField, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type SectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectionsQuery = { sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type SourcePageQueryVariables = Exact<{
  slug: string;
}>;


export type SourcePageQuery = { source: { slug: string, name: string, kind: string, country: string | null, url: string | null, ownership: string | null, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, article: { slug: string, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }> }, articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, focalPoint: { x: number, y: number } | null, sizes: Array<{ name: string, url: string, width: number, height: number }> } | null, sourcing: { claims: number, namedSources: number } | null }> } } | null, sections: Array<{ slug: string, name: string }>, site: { name: string, motto: string | null, footer: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };
