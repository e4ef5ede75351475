/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
/** Which articles. What is given must all fit; a list means any of its values, 100 at most, and an empty list finds nothing. */
export type ArticleFilter = {
  /** BCP 47 tag of the text, e.g. `tr`. */
  language?: string | null | undefined;
  /** Slug of its section. */
  section?: string | null | undefined;
  /** Slug of a tag it bears. */
  tag?: string | null | undefined;
  /** Its genre. */
  genre?: Genre | null | undefined;
  /** Slug of a person it names. */
  person?: string | null | undefined;
  /** Slug of an event it names. */
  event?: string | null | undefined;
  /** Slug of a source it names. */
  source?: string | null | undefined;
  /** Any of these ids. */
  ids?: Array<string> | null | undefined;
  /** Any of these slugs, the present ones. */
  slugs?: Array<string> | null | undefined;
  /** None of these ids. */
  exclude?: Array<string> | null | undefined;
  /** In any of these sections, by slug. */
  sections?: Array<string> | null | undefined;
  /** With any of these tags, by slug. */
  tags?: Array<string> | null | undefined;
  /** With all of these tags, by slug; 10 at most. */
  allTags?: Array<string> | null | undefined;
  /** Of any of these genres. */
  genres?: Array<Genre> | null | undefined;
  /** In any of these languages. */
  languages?: Array<string> | null | undefined;
  /** Naming any of these persons, by slug. */
  persons?: Array<string> | null | undefined;
  /** Naming any of these events, by slug. */
  events?: Array<string> | null | undefined;
  /** Naming any of these sources, by slug. */
  sources?: Array<string> | null | undefined;
  /** Signed by any of these: printed names, or slugs of persons. */
  bylines?: Array<string> | null | undefined;
  /** Somebody who signed it: the printed name, or the slug of the person. */
  byline?: string | null | undefined;
  /** Published at this moment or later. */
  publishedAfter?: string | null | undefined;
  /** Published before this moment. */
  publishedBefore?: string | null | undefined;
  /** Changed at this moment or later. */
  updatedSince?: string | null | undefined;
  /** In any of these states. */
  state?: Array<PublicationState> | null | undefined;
  /** All of these fit too. */
  and?: Array<ArticleCondition> | null | undefined;
  /** At least one of these fits. */
  or?: Array<ArticleCondition> | null | undefined;
  /** This does not fit. */
  not?: ArticleCondition | null | undefined;
};

/** A condition within a filter of articles. What is given must all fit. A filter holds 30 conditions at most, and three within each other. */
export type ArticleCondition = {
  /** BCP 47 tag of the text, e.g. `tr`. */
  language?: string | null | undefined;
  /** Slug of its section. */
  section?: string | null | undefined;
  /** Slug of a tag it bears. */
  tag?: string | null | undefined;
  /** Its genre. */
  genre?: Genre | null | undefined;
  /** Slug of a person it names. */
  person?: string | null | undefined;
  /** Slug of an event it names. */
  event?: string | null | undefined;
  /** Slug of a source it names. */
  source?: string | null | undefined;
  /** In any of these sections, by slug. */
  sections?: Array<string> | null | undefined;
  /** With any of these tags, by slug. */
  tags?: Array<string> | null | undefined;
  /** With all of these tags, by slug; 10 at most. */
  allTags?: Array<string> | null | undefined;
  /** Of any of these genres. */
  genres?: Array<Genre> | null | undefined;
  /** In any of these languages. */
  languages?: Array<string> | null | undefined;
  /** Naming any of these persons, by slug. */
  persons?: Array<string> | null | undefined;
  /** Naming any of these events, by slug. */
  events?: Array<string> | null | undefined;
  /** Naming any of these sources, by slug. */
  sources?: Array<string> | null | undefined;
  /** Signed by any of these: printed names, or slugs of persons. */
  bylines?: Array<string> | null | undefined;
  /** Somebody who signed it: the printed name, or the slug of the person. */
  byline?: string | null | undefined;
  /** Published at this moment or later. */
  publishedAfter?: string | null | undefined;
  /** Published before this moment. */
  publishedBefore?: string | null | undefined;
  /** Changed at this moment or later. */
  updatedSince?: string | null | undefined;
  /** All of these fit too. */
  and?: Array<ArticleCondition> | null | undefined;
  /** At least one of these fits. */
  or?: Array<ArticleCondition> | null | undefined;
  /** This does not fit. */
  not?: ArticleCondition | null | undefined;
};

/** What became of a published article. */
export type PublicationState =
  /** It stands. */
  | 'LIVE'
  /** The newsroom no longer stands by it: the text remains below a notice. */
  | 'RETRACTED'
  /** The text is gone; a notice is left. Answer with 410. */
  | 'WITHDRAWN';

/** What sort of text it is. */
export type Genre =
  /** News report. */
  | 'REPORT'
  /** Analysis: what the news means. */
  | 'ANALYSIS'
  /** Opinion: the author’s own view. */
  | 'OPINION'
  /** Background to the news. */
  | 'BACKGROUND'
  /** Check of what others claim. */
  | 'FACT_CHECK'
  /** Running account of something under way. */
  | 'LIVE_BLOG';

/** Whether an event happened. Print nothing but `OCCURRED` and `ONGOING` as a fact. */
export type Occurrence =
  /** It happened. */
  | 'OCCURRED'
  /** It is under way. */
  | 'ONGOING'
  /** It is planned. */
  | 'PLANNED'
  /** Somebody says it happened; nobody has shown it. */
  | 'ALLEGED'
  /** Some say it happened, others say not. */
  | 'DISPUTED'
  /** It did not happen. */
  | 'DID_NOT_OCCUR'
  /** It was put off. */
  | 'POSTPONED'
  /** It was called off. */
  | 'CANCELLED';

/** How a claim stands after the newsroom’s checks. */
export type ClaimStatus =
  /** Not checked, or not yet shown. */
  | 'UNVERIFIED'
  /** Borne out by an independent origin. */
  | 'CORROBORATED'
  /** Shown to be true. */
  | 'VERIFIED'
  /** Contradicted by somebody. */
  | 'DISPUTED'
  /** Shown to be false. */
  | 'REFUTED'
  /** Taken back by who said it. */
  | 'WITHDRAWN';

/** Who answers for some words. */
export type AttributionMode =
  /** A source that is named. */
  | 'NAMED_SOURCE'
  /** A person who is named says it. */
  | 'NAMED_SPEAKER'
  /** A source whose name the newsroom knows and does not tell. */
  | 'MASKED_SOURCE'
  /** A document that the newsroom has read. */
  | 'DOCUMENT'
  /** A document that the newsroom has not seen. */
  | 'UNSEEN_DOCUMENT'
  /** The newsroom’s own reporting. */
  | 'OWN_REPORTING'
  /** Nobody: "it is alleged", "reportedly". */
  | 'AGENTLESS_HEDGE'
  /** The newsroom itself, in its own voice. */
  | 'HOUSE_VOICE';

/** Why an article may be read after another. */
export type RelatedReason =
  /** An editor chose it. */
  | 'HAND'
  /** Both are about an event. */
  | 'EVENT'
  /** Both name a person. */
  | 'PERSON'
  /** Both stand in a section. */
  | 'SECTION';

/** What a picture is. */
export type ImageKind =
  /** A photograph. */
  | 'PHOTO'
  /** It was drawn: say so where you show it. */
  | 'DRAWING';

/** What sort of change was made after publication. */
export type UpdateKind =
  /** News was added. */
  | 'UPDATE'
  /** A mistake was corrected. */
  | 'CORRECTION'
  /** Something was made clearer. */
  | 'CLARIFICATION'
  /** Somebody it is about answered. */
  | 'REPLY';

/** What was told of a mistake. */
export type CorrectionKind =
  /** It was corrected. */
  | 'CORRECTION'
  /** Something was made clearer. */
  | 'CLARIFICATION'
  /** Somebody it is about answered. */
  | 'REPLY'
  /** The newsroom no longer stands by the article. */
  | 'RETRACTION'
  /** The article was taken down. */
  | 'WITHDRAWAL';

/** A field of an article that words stand in. */
export type AttributionField =
  /** The headline. */
  | 'HEADLINE'
  /** The dek. */
  | 'DEK'
  /** The text: `body.text`. */
  | 'BODY';

/** What a slot of a front is for. */
export type FrontSlotKind =
  /** The first story. */
  | 'LEAD'
  /** The next stories. */
  | 'SECONDS'
  /** Words that somebody said. */
  | 'SAID'
  /** Stories of a section. */
  | 'SECTION_ROW'
  /** Texts of opinion. */
  | 'OPINION'
  /** The latest. */
  | 'LATEST'
  /** Corrections and retractions; nobody can hide them. */
  | 'CORRECTIONS';

/** How a row of a section is laid out. */
export type FrontLayout =
  /** One large story, the others beside it. */
  | 'FEATURE'
  /** One below the other. */
  | 'TOWER'
  /** Side by side. */
  | 'WIDE';

/** A kind of what a search finds. */
export type SearchType =
  /** Articles. */
  | 'ARTICLE'
  /** Claims, one checkable statement each. Not found unless they are asked for. */
  | 'CLAIM'
  /** Persons. */
  | 'PERSON'
  /** Sources. */
  | 'SOURCE'
  /** Events. */
  | 'EVENT';

/** In which order articles and claims are found. */
export type SearchOrder =
  /** The newest first. */
  | 'NEWEST'
  /** What fits best first: words in the headline, words that stand there often, newer stories. */
  | 'RELEVANCE';

/** What a search is narrowed to: all of it has to fit; of a list any value will do. Everything but `types` is about articles and claims, so names are not found where it is given. */
export type SearchFilter = {
  /** Only these kinds. Left out: articles, persons, sources and events. */
  types?: Array<SearchType> | null | undefined;
  /** In any of these sections, by their slugs. */
  sections?: Array<string> | null | undefined;
  /** Naming any of these persons, by their slugs; of a claim: about them, or said by them. */
  persons?: Array<string> | null | undefined;
  /** Naming any of these sources, by their slugs; of a claim: said by them. */
  sources?: Array<string> | null | undefined;
  /** Naming any of these events, by their slugs. */
  events?: Array<string> | null | undefined;
  /** Of any of these genres. */
  genres?: Array<Genre> | null | undefined;
  /** In which any of these answers for some words. */
  voices?: Array<AttributionMode> | null | undefined;
  /** Published at this moment or later. */
  from?: string | null | undefined;
  /** Published before this moment. */
  to?: string | null | undefined;
};

/** A field that words were found in. */
export type HighlightField =
  /** The kicker. */
  | 'KICKER'
  /** The headline. */
  | 'HEADLINE'
  /** The dek. */
  | 'DEK'
  /** A name. */
  | 'NAME'
  /** A title. */
  | 'TITLE'
  /** The words of a claim. */
  | 'CLAIM';

export type ArticleListQueryVariables = Exact<{
  filter: ArticleFilter;
  after?: string | null | undefined;
}>;


export type ArticleListQuery = { articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, tags: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type ArticlePageQueryVariables = Exact<{
  slug: string;
}>;


export type ArticlePageQuery = { article: { slug: string, url: string, shortUrl: string, redirectedFrom: string | null, state: PublicationState, notice: string | null, language: string | null, kicker: string | null, headline: string | null, dek: string | null, dateline: string | null, backstory: string | null, readingMinutes: number | null, publishedAt: string | null, updatedAt: string | null, jsonLd: unknown, withdrawal: { at: string, decidedBy: string | null, correctionId: string } | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, tags: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, seo: { title: string, description: string | null, socialTitle: string } | null, body: { html: string } | null, bylines: Array<{ name: string, role: string | null, image: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, person: { slug: string, isStaff: boolean, bio: string | null, publicContact: string | null } | null }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, updates: Array<{ at: string, kind: UpdateKind, note: string | null, was: string | null, is: string | null }>, lastCorrection: { at: string, note: string | null } | null, attributions: Array<{ id: string, mode: AttributionMode, label: string, field: AttributionField, start: number, speakerRole: string | null, saidAt: string | null, url: string | null, archivedUrl: string | null, claim: { id: string, text: string, status: ClaimStatus, statusNote: string | null, reply: { from: string, outcome: string, text: string | null } | null }, source: { slug: string, name: string } | null, speaker: { slug: string, name: string } | null, hops: Array<
        | { slug: string, name: string }
        | { slug: string, name: string }
      >, originHop:
        | { slug: string, name: string }
        | { slug: string, name: string }
       | null }>, claims: Array<{ id: string, independentOrigins: number }>, sources: Array<{ slug: string, name: string, kind: string }>, persons: Array<{ slug: string, name: string }>, events: Array<{ slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } }>, replies: Array<{ from: string, outcome: string, text: string | null, askedAt: string | null }>, sourcing: { claims: number, namedSentenceShare: number, namedSources: number, independentOrigins: number } | null, translations: Array<{ url: string, language: string | null, headline: string | null }>, relatedStories: Array<{ reason: RelatedReason, article: { slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null } }> } | null, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type AuthorPageQueryVariables = Exact<{
  author: string;
  after?: string | null | undefined;
}>;


export type AuthorPageQuery = { articles: { totalCount: number, nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, bylines: Array<{ role: string | null, name: string, person: { slug: string, isStaff: boolean, bio: string | null, publicContact: string | null, image: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null } | null }>, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type CorrectionsPageQueryVariables = Exact<{
  kind?: CorrectionKind | null | undefined;
  after?: string | null | undefined;
  since?: string | null | undefined;
}>;


export type CorrectionsPageQuery = { corrections: { totalCount: number, nodes: Array<{ id: string, at: string, kind: CorrectionKind, note: string | null, was: string | null, is: string | null, article: { slug: string, language: string | null, headline: string | null, state: PublicationState } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, months: Array<{ month: string, count: number, kinds: Array<{ kind: CorrectionKind, count: number }> }> }, published: { totalCount: number }, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type EventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EventPageQuery = { event: { kind: string | null, slug: string, title: string, occurrence: Occurrence, place: string | null, partOf: { slug: string, title: string } | null, parts: Array<{ slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } }>, participants: Array<{ organisation: string | null, role: string | null, person: { slug: string, name: string } | null }>, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, reply: { from: string, outcome: string, text: string | null } | null, article: { slug: string, language: string | null, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }> }, articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null }> }, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } } | null, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type PictureFragment = { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null };

export type ArticleCardFragment = { slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null };

export type ClaimCardFragment = { id: string, text: string, status: ClaimStatus, reply: { from: string, outcome: string, text: string | null } | null, article: { slug: string, language: string | null, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> };

export type EventCardFragment = { slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } };

export type SiteFrameFragment = { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> };

export type FrontQueryVariables = Exact<{
  slug: string;
  section?: string | null | undefined;
}>;


export type FrontQuery = { front: { slug: string, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, alert: { text: string, url: string, until: string } | null, slots: Array<{ kind: FrontSlotKind, title: string | null, layout: FrontLayout | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, items: Array<{ headline: string | null, dek: string | null, article: { genre: Genre | null, slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, attributions: Array<{ mode: AttributionMode, label: string }>, updates: Array<{ at: string, note: string | null }>, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null } | null, claim: { id: string, article: { slug: string, language: string | null }, attributions: Array<{ mode: AttributionMode, form: string | null, quote: string, speakerRole: string | null, saidAt: string | null, speaker: { slug: string, name: string, image: { url: string, alt: string, width: number, height: number, sizes: Array<{ name: string, url: string, width: number, height: number }>, focalPoint: { x: number, y: number } | null } | null } | null }> } | null, image: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, focalPoint: { x: number, y: number } | null, related: Array<{ text: string | null, article: { slug: string, language: string | null, headline: string | null } | null }>, correction: { at: string, isRetraction: boolean, note: string | null, was: string | null, is: string | null } | null }> }> } | null, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> }, articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FrontPageQueryVariables = Exact<{
  after?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type FrontPageQuery = { articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, tags: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type ImprintPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ImprintPageQuery = { sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { funding: string | null, publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null, staff: Array<{ name: string, role: string | null }> }, policies: Array<{ html: string, text: string, slug: string, title: string }> } };

export type NextStoriesQueryVariables = Exact<{
  filter: ArticleFilter;
}>;


export type NextStoriesQuery = { articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null }> } };

export type PersonPageQueryVariables = Exact<{
  slug: string;
}>;


export type PersonPageQuery = { person: { slug: string, name: string, summary: string | null, isStaff: boolean, bio: string | null, publicContact: string | null, wikidataId: string | null, names: Array<{ value: string, language: string | null, kind: string }>, positions: Array<{ title: string, organisation: string | null, from: string | null, to: string | null }>, image: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, said: { nodes: Array<{ id: string, text: string, status: ClaimStatus, reply: { from: string, outcome: string, text: string | null } | null, article: { slug: string, language: string | null, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }> }, claimsAbout: { nodes: Array<{ id: string, text: string, status: ClaimStatus, reply: { from: string, outcome: string, text: string | null } | null, article: { slug: string, language: string | null, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }> }, timeline: Array<{ slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } }>, articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null }> } } | null, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type PreviewSlugQueryVariables = Exact<{
  id: string;
}>;


export type PreviewSlugQuery = { preview: { madeAt: string, isOutdated: boolean } | null, article: { slug: string } | null };

export type SearchPageQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  order?: SearchOrder | null | undefined;
}>;


export type SearchPageQuery = { search: { totalCount: number, edges: Array<{ cursor: string, node:
        | { __typename: 'Article', slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null }
        | { __typename: 'Person', slug: string, name: string }
        | { __typename: 'Source', slug: string, name: string, kind: string }
        | { __typename: 'Event', slug: string, title: string, occurrence: Occurrence, place: string | null, when: { asPrinted: string | null, edtf: string | null, earliest: string | null, latest: string | null, precision: string } }
        | { __typename: 'Claim', id: string, text: string, status: ClaimStatus, reply: { from: string, outcome: string, text: string | null } | null, article: { slug: string, language: string | null, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }
      , snippet: { text: string, marks: Array<{ start: number, end: number }> } | null, matched: Array<{ field: HighlightField, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { types: Array<{ type: SearchType, count: number }>, sections: Array<{ slug: string, name: string, count: number }>, persons: Array<{ slug: string, name: string, count: number }>, sources: Array<{ slug: string, name: string, count: number }>, genres: Array<{ genre: Genre, count: number }>, voices: Array<{ voice: AttributionMode, count: number }> } | null }, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type SectionNamedQueryVariables = Exact<{
  slug: string;
}>;


export type SectionNamedQuery = { section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null };

export type SectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectionsQuery = { sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type ShortAddressQueryVariables = Exact<{
  id: string;
}>;


export type ShortAddressQuery = { article: { slug: string, url: string, language: string | null, state: PublicationState } | null };

export type SourcePageQueryVariables = Exact<{
  slug: string;
}>;


export type SourcePageQuery = { source: { slug: string, name: string, shortName: string | null, kind: string, summary: string | null, country: string | null, url: string | null, ownership: string | null, soleCount: number, claimCounts: Array<{ status: ClaimStatus, count: number }>, origins: Array<{ count: number, source: { slug: string, name: string, shortName: string | null } | null, person: { slug: string, name: string } | null }>, claims: { nodes: Array<{ id: string, text: string, status: ClaimStatus, reply: { from: string, outcome: string, text: string | null } | null, article: { slug: string, language: string | null, headline: string | null, state: PublicationState }, attributions: Array<{ mode: AttributionMode, label: string }> }> }, articles: { nodes: Array<{ slug: string, state: PublicationState, language: string | null, kicker: string | null, headline: string | null, dek: string | null, publishedAt: string | null, section: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null, bylines: Array<{ name: string }>, leadImage: { url: string, alt: string, width: number, height: number, caption: string | null, credit: string, licence: string | null, kind: ImageKind, focalPoint: { x: number, y: number } | null, sizes: Array<{ url: string, width: number }>, social: { url: string, width: number, height: number } | null } | null, sourcing: { claims: number, namedSources: number } | null }> } } | null, sections: Array<{ slug: string, name: string, nameEn: string | null, slugEn: string | null }>, site: { name: string, motto: string | null, mottoEn: string | null, footer: string | null, footerEn: string | null, imprint: { publisher: string | null, responsibleEditor: string | null, address: string | null, phone: string | null, email: string | null, eNotification: string | null, host: string | null, since: string | null }, policies: Array<{ slug: string, title: string }> } };

export type TagNamedQueryVariables = Exact<{
  slug: string;
}>;


export type TagNamedQuery = { tag: { slug: string, name: string, nameEn: string | null, slugEn: string | null } | null };
