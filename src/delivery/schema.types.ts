import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleParent, PersonParent, SourceParent, EventParent, ClaimParent, AttributionParent, UpdateParent, CorrectionParent, SiteParent, FrontParent, FrontAlertParent, FrontSlotParent, FrontItemParent, FrontLineParent, FrontCorrectionParent, ArticleConnectionParent, PersonConnectionParent, SourceConnectionParent, EventConnectionParent, TagConnectionParent, ClaimConnectionParent, CorrectionConnectionParent, SearchConnectionParent, RelatedStoryParent, SourceOriginParent, NodeParent, SearchEdgeParent, HighlightParent, SearchFacetsParent, SearchHit, HopParent } from './documents/parents';
import type { SectionCard, PublicImage, PublicAttachment, PublicBody, PublicTextBlock, PublicRelatedStory, PublicBoxPart } from '../published/documents';
import type { DeliveryContext } from './documents/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** Made by `npm run generate` from schema.graphql: do not edit. */
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment: RFC 3339 with offset, e.g. `2025-10-18T21:23:00+03:00`. Answers carry the offset of Istanbul. */
  DateTime: { input: Date; output: Date; }
  /** A date of which only a part may be known: EDTF level 1 (ISO 8601-2), e.g. `2024-12`, `2025-06-21/2025-06-30`, `../2025-10-16`. */
  PartialDate: { input: string; output: string; }
  /** Any JSON value, as it is stored. */
  JSON: { input: unknown; output: unknown; }
};

/** What can be asked again by its id alone (`Query.node`), as Relay does. */
export type Node = {
  /** Its id, which nothing else has. */
  id: Scalars['ID']['output'];
};

/** Everything that can be asked. Published content only; read-only; no login. */
export type Query = {
  __typename?: 'Query';
  /** Whatever has this id: an article, person, source, event, section or tag. Null where there is none. */
  node?: Maybe<Node>;
  /** One article by `slug` or `id`; where both are given both must fit. An old slug answers too, see `Article.redirectedFrom`. Null where there is none. */
  article?: Maybe<Article>;
  /** Articles, newest first unless `order` says otherwise. Withdrawn ones are left out unless `filter.state` asks for them. */
  articles: ArticleConnection;
  /** One person by `slug` or `id`; where both are given both must fit. Null where no published article names them. */
  person?: Maybe<Person>;
  /** Persons whom published articles name, A–Z in the Turkish alphabet. */
  persons: PersonConnection;
  /** One source by `slug` or `id`; where both are given both must fit. Null where no published article names it. */
  source?: Maybe<Source>;
  /** Sources that published articles name, A–Z in the Turkish alphabet. Masked sources are not among them. */
  sources: SourceConnection;
  /** One event by `slug` or `id`; where both are given both must fit. Null where no published article names it. */
  event?: Maybe<Event>;
  /** Events that published articles name, the latest beginning first; those whose beginning is open come last. */
  events: EventConnection;
  /** Claims of published articles, those of the newest article first. */
  claims: ClaimConnection;
  /** Articles, persons, sources and events that fit these words, names first. Spelling, case and Turkish case endings do not matter: "mehtiyev" finds Mekhtiyev’in. It goes forward only: its hits are ranked from their best on, and it has no `last` and no `before`. */
  search: SearchConnection;
  /** What the newsroom told of mistakes in all articles, newest first. */
  corrections: CorrectionConnection;
  /** What the paper says of itself. */
  site: Site;
  /** The front of the home page or of a section, as editors arranged it. Null where there is none. */
  front?: Maybe<Front>;
  /** Sections that published articles stand in, in the order of the paper’s settings, the others A–Z. */
  sections: Array<Section>;
  /** Tags that published articles bear, A–Z in the Turkish alphabet. */
  tags: TagConnection;
  /** A section of this slug, in either language, or one that it once had; null where published articles stand in none. */
  section?: Maybe<Section>;
  /** A tag of this slug, in either language, or one that it once had; null where published articles bear none. */
  tag?: Maybe<Tag>;
  /** The preview that the request’s token opens; null without one. */
  preview?: Maybe<Preview>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryArticleArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  order?: InputMaybe<ArticleOrder>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryPersonArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryPersonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QuerySourceArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryEventArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  order?: InputMaybe<ClaimOrder>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  order?: InputMaybe<SearchOrder>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<CorrectionKind>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryFrontArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryTagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QuerySectionArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Published content only; read-only; no login. */
export type QueryTagArgs = {
  slug: Scalars['String']['input'];
};

/** What is known of a preview beside its article: that a newer text exists, not which. */
export type Preview = {
  __typename?: 'Preview';
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** When its link opens nothing any more. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether the newsroom has stored a newer text since. */
  isOutdated: Scalars['Boolean']['output'];
};

/** Which articles. What is given must all fit; a list means any of its values, 100 at most, and an empty list finds nothing. */
export type ArticleFilter = {
  /** BCP 47 tag of the text, e.g. `tr`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Slug of its section. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a tag it bears. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** Its genre. */
  genre?: InputMaybe<Genre>;
  /** Slug of a person it names. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Slug of an event it names. */
  event?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a source it names. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Any of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these slugs, the present ones. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** None of these ids. */
  exclude?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In any of these sections, by slug. */
  sections?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With any of these tags, by slug. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With all of these tags, by slug; 10 at most. */
  allTags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these genres. */
  genres?: InputMaybe<Array<Genre>>;
  /** In any of these languages. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these persons, by slug. */
  persons?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these events, by slug. */
  events?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these sources, by slug. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Signed by any of these: printed names, or slugs of persons. */
  bylines?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Somebody who signed it: the printed name, or the slug of the person. */
  byline?: InputMaybe<Scalars['String']['input']>;
  /** Published at this moment or later. */
  publishedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Published before this moment. */
  publishedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Changed at this moment or later. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** In any of these states. */
  state?: InputMaybe<Array<PublicationState>>;
  /** All of these fit too. */
  and?: InputMaybe<Array<ArticleCondition>>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<ArticleCondition>>;
  /** This does not fit. */
  not?: InputMaybe<ArticleCondition>;
};

/** A condition within a filter of articles. What is given must all fit. A filter holds 30 conditions at most, and three within each other. */
export type ArticleCondition = {
  /** BCP 47 tag of the text, e.g. `tr`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Slug of its section. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a tag it bears. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** Its genre. */
  genre?: InputMaybe<Genre>;
  /** Slug of a person it names. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Slug of an event it names. */
  event?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a source it names. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** In any of these sections, by slug. */
  sections?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With any of these tags, by slug. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With all of these tags, by slug; 10 at most. */
  allTags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these genres. */
  genres?: InputMaybe<Array<Genre>>;
  /** In any of these languages. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these persons, by slug. */
  persons?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these events, by slug. */
  events?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these sources, by slug. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Signed by any of these: printed names, or slugs of persons. */
  bylines?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Somebody who signed it: the printed name, or the slug of the person. */
  byline?: InputMaybe<Scalars['String']['input']>;
  /** Published at this moment or later. */
  publishedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Published before this moment. */
  publishedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Changed at this moment or later. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these fit too. */
  and?: InputMaybe<Array<ArticleCondition>>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<ArticleCondition>>;
  /** This does not fit. */
  not?: InputMaybe<ArticleCondition>;
};

/** Which persons or sources. What is given must all fit. */
export type EntityFilter = {
  /** The name begins with these letters, by the Turkish alphabet: `i` finds İlham, `c` does not find Çetin. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** One of its names in any spelling, case or script: "MEHTİYEV'in" finds Mekhtiyev. */
  nameMatches?: InputMaybe<Scalars['String']['input']>;
  /** Kind of source, e.g. `agency`; persons have none, so it finds no person. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Any of these kinds of source. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these slugs. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** None of these ids. */
  exclude?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Which events. What is given must all fit. Times overlap, so an event of "Aralık 2024" is found by `2024` and by `2024-12-05`. */
export type EventFilter = {
  /** Not over before this date began. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Not begun after this date ended. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Slug of somebody who took part. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Kind of event, as the newsroom has it, e.g. `trial`. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Whether it happened. */
  occurrence?: InputMaybe<Occurrence>;
  /** Any of these slugs of somebody who took part. */
  persons?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these. */
  occurrences?: InputMaybe<Array<Occurrence>>;
  /** Any of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these slugs. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** None of these ids. */
  exclude?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Which claims. What is given must all fit. */
export type ClaimFilter = {
  /** Slug of the article it stands in. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a person it is about. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a source named for it. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Slug of an event it is about. */
  event?: InputMaybe<Scalars['String']['input']>;
  /** What kind of claim. */
  kind?: InputMaybe<ClaimKind>;
  /** What it would mean for somebody. */
  seriousness?: InputMaybe<Seriousness>;
  /** How it stands. */
  status?: InputMaybe<ClaimStatus>;
  /** Resting on this many independent origins at most. */
  originsAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** Slug of a person who says it by name. */
  speaker?: InputMaybe<Scalars['String']['input']>;
  /** Told in this way by one of its attributions. */
  mode?: InputMaybe<AttributionMode>;
  /** Whether a named speaker’s very words are among its attributions. */
  hasQuote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its article was published at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its article was published before this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** In any of these articles, by slug. */
  articles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** About any of these persons, by slug. */
  persons?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Said by name by any of these persons, by slug. */
  speakers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<ClaimKind>>;
  /** Standing in any of these ways. */
  statuses?: InputMaybe<Array<ClaimStatus>>;
  /** None of these ids. */
  exclude?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The order of claims. */
export type ClaimOrder =
  /** Those of the newest article first. */
  | 'newest';

/** The order of articles. */
export type ArticleOrder =
  /** By publication, newest first. */
  | 'newest'
  /** By publication, oldest first. */
  | 'oldest'
  /** By the last change, newest first. */
  | 'updated';

/** What became of a published article. */
export type PublicationState =
  /** It stands. */
  | 'live'
  /** The newsroom no longer stands by it: the text remains below a notice. */
  | 'retracted'
  /** The text is gone; a notice is left. Answer with 410. */
  | 'withdrawn';

/** What sort of text it is. */
export type Genre =
  /** News report. */
  | 'report'
  /** Analysis: what the news means. */
  | 'analysis'
  /** Opinion: the author’s own view. */
  | 'opinion'
  /** Background to the news. */
  | 'background'
  /** Check of what others claim. */
  | 'factCheck'
  /** Running account of something under way. */
  | 'liveBlog';

/** Whether an event happened. Print nothing but `OCCURRED` and `ONGOING` as a fact. */
export type Occurrence =
  /** It happened. */
  | 'occurred'
  /** It is under way. */
  | 'ongoing'
  /** It is planned. */
  | 'planned'
  /** Somebody says it happened; nobody has shown it. */
  | 'alleged'
  /** Some say it happened, others say not. */
  | 'disputed'
  /** It did not happen. */
  | 'didNotOccur'
  /** It was put off. */
  | 'postponed'
  /** It was called off. */
  | 'cancelled';

/** What a claim says. */
export type ClaimKind =
  /** That something is or was so. */
  | 'fact'
  /** A number. */
  | 'number'
  /** That somebody did something wrong. */
  | 'accusation'
  /** How far a matter is before the law. */
  | 'legalStatus'
  /** That somebody said, asked or promised something. */
  | 'speechAct'
  /** That one thing came of another. */
  | 'causal'
  /** What something means. */
  | 'interpretation'
  /** What somebody means to do. */
  | 'plan';

/** What a claim would mean for whom it is about, if it were true. */
export type Seriousness =
  /** Nothing to be ashamed of. */
  | 'none'
  /** It touches somebody’s reputation. */
  | 'reputational'
  /** It would be a crime. */
  | 'criminal';

/** How a claim stands after the newsroom’s checks. */
export type ClaimStatus =
  /** Not checked, or not yet shown. */
  | 'unverified'
  /** Borne out by an independent origin. */
  | 'corroborated'
  /** Shown to be true. */
  | 'verified'
  /** Contradicted by somebody. */
  | 'disputed'
  /** Shown to be false. */
  | 'refuted'
  /** Taken back by who said it. */
  | 'withdrawn';

/** Who answers for some words. */
export type AttributionMode =
  /** A source that is named. */
  | 'namedSource'
  /** A person who is named says it. */
  | 'namedSpeaker'
  /** A source whose name the newsroom knows and does not tell. */
  | 'maskedSource'
  /** A document that the newsroom has read. */
  | 'document'
  /** A document that the newsroom has not seen. */
  | 'unseenDocument'
  /** The newsroom’s own reporting. */
  | 'ownReporting'
  /** Nobody: "it is alleged", "reportedly". */
  | 'agentlessHedge'
  /** The newsroom itself, in its own voice. */
  | 'houseVoice';

/** A published article. When `state` is `WITHDRAWN` only `id`, `slug`, `url`, `shortUrl`, `state`, `notice` and `withdrawal` say anything: all else is null or empty. */
export type Article = Node & {
  __typename?: 'Article';
  /** Its id; it never changes. */
  id: Scalars['ID']['output'];
  /** Its part of the address. It may change; the old one keeps answering. */
  slug: Scalars['String']['output'];
  /** Where readers find it. */
  url: Scalars['String']['output'];
  /** A short address that is good for ever, whatever becomes of the slug: it leads to `url`, and answers 410 once the article is withdrawn. */
  shortUrl: Scalars['String']['output'];
  /** The old slug it was asked by; null otherwise. Answer your reader with a redirect to `url`. */
  redirectedFrom?: Maybe<Scalars['String']['output']>;
  /** Whether it stands. */
  state: PublicationState;
  /** What readers are told of a retraction or withdrawal. */
  notice?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, and who answered for that. Null unless `state` is `WITHDRAWN`. */
  withdrawal?: Maybe<Withdrawal>;
  /** BCP 47 tag of the text. Null exactly when `state` is `WITHDRAWN`. */
  language?: Maybe<Scalars['String']['output']>;
  /** What sort of text it is. Null exactly when `state` is `WITHDRAWN`. */
  genre?: Maybe<Genre>;
  /** The section it stands in. */
  section?: Maybe<Section>;
  /** The tags it bears. */
  tags: Array<Tag>;
  /** A word or two above the headline. */
  kicker?: Maybe<Scalars['String']['output']>;
  /** Its headline. Null exactly when `state` is `WITHDRAWN`. */
  headline?: Maybe<Scalars['String']['output']>;
  /** The sentence below the headline. */
  dek?: Maybe<Scalars['String']['output']>;
  /** What search engines and shared links are told. Null exactly when `state` is `WITHDRAWN`. */
  seo?: Maybe<Seo>;
  /** Where it was written; stands before the first words. Plain text. */
  dateline?: Maybe<Scalars['String']['output']>;
  /** The text. Null exactly when `state` is `WITHDRAWN`. */
  body?: Maybe<RichText>;
  /** How many words it has. Null exactly when `state` is `WITHDRAWN`. */
  wordCount?: Maybe<Scalars['Int']['output']>;
  /** How many minutes it takes to read. Null exactly when `state` is `WITHDRAWN`. */
  readingMinutes?: Maybe<Scalars['Int']['output']>;
  /** How the story came about, for its end. Plain text. */
  backstory?: Maybe<Scalars['String']['output']>;
  /** Who signed it. */
  bylines: Array<Byline>;
  /** The picture above the text. */
  leadImage?: Maybe<Image>;
  /** When it was printed, else when it was first published here. Null exactly when `state` is `WITHDRAWN`. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a reprinted story first appeared elsewhere. */
  printedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. Null exactly when `state` is `WITHDRAWN`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When anything that readers see of it changed last: by a small edit or a caption too, or because somebody it names is called otherwise. Never before `updatedAt`; null exactly when `state` is `WITHDRAWN`. */
  contentUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was changed since, and what readers are told of it. */
  updates: Array<Update>;
  /** The newest of `updates` that corrected a mistake; null where none did. */
  lastCorrection?: Maybe<Update>;
  /** What it claims, one checkable statement each. */
  claims: Array<Claim>;
  /** Which words somebody answers for, and who. */
  attributions: Array<Attribution>;
  /** The sources it names. */
  sources: Array<Source>;
  /** The persons it names. */
  persons: Array<Person>;
  /** The events it names. */
  events: Array<Event>;
  /** What those it is about answered. */
  replies: Array<Reply>;
  /** How well it is sourced, in numbers. Null exactly when `state` is `WITHDRAWN`. */
  sourcing?: Maybe<Sourcing>;
  /** The same story in other languages. */
  translations: Array<Article>;
  /** What an editor chose to go with it. */
  related: Array<Article>;
  /** What may be read next, each with why: what an editor chose, then the newest that are about the same event, the same person, in the same section. Of those that nobody chose only live ones in its own language. */
  relatedStories: Array<RelatedStory>;
  /** A schema.org `NewsArticle`, for `<script type="application/ld+json">`. Null exactly when `state` is `WITHDRAWN`. */
  jsonLd?: Maybe<Scalars['JSON']['output']>;
};


/** A published article. When `state` is `WITHDRAWN` only `id`, `slug`, `url`, `shortUrl`, `state`, `notice` and `withdrawal` say anything: all else is null or empty. */
export type ArticleRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published article. When `state` is `WITHDRAWN` only `id`, `slug`, `url`, `shortUrl`, `state`, `notice` and `withdrawal` say anything: all else is null or empty. */
export type ArticleRelatedStoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is known of a withdrawal. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whom the imprint named as the responsible editor on that day, who answers for it by law; never the account that did it. Null where it named nobody. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The id of its entry among `Query.corrections`. */
  correctionId: Scalars['ID']['output'];
};

/** An article that may be read after another. */
export type RelatedStory = {
  __typename?: 'RelatedStory';
  /** The article. */
  article: Article;
  /** Why it is among them. */
  reason: RelatedReason;
};

/** Why an article may be read after another. */
export type RelatedReason =
  /** An editor chose it. */
  | 'hand'
  /** Both are about an event. */
  | 'event'
  /** Both name a person. */
  | 'person'
  /** Both stand in a section. */
  | 'section';

/** A text in several forms. All hold the same words, and the cards of those articles alone that readers may see. */
export type RichText = {
  __typename?: 'RichText';
  /** The stored tree (Lexical’s). */
  json: Scalars['JSON']['output'];
  /** Sanitised HTML; each attributed stretch is a `<span data-attribution="id id">`, notes stand at its end. */
  html: Scalars['String']['output'];
  /** Plain text, paragraphs joined by a blank line; offsets of attributions count in it. */
  text: Scalars['String']['output'];
  /** Markdown with GitHub’s tables and footnotes. */
  markdown: Scalars['String']['output'];
  /** The same words block by block, for whoever draws the text. Kinds are added over time: skip a `__typename` you do not know. */
  blocks: Array<TextBlock>;
};

/** One block of a text. */
export type TextBlock = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | PullQuoteBlock | FactBoxBlock | TableBlock | ImageBlock | GalleryBlock | EmbedBlock | RelatedStoryBlock | AttachmentBlock | DividerBlock | FootnoteBlock;

/** What stands in a fact box or beside an embed. */
export type FactBoxPart = ParagraphBlock | HeadingBlock | ListBlock;

/** The words of one paragraph. */
export type TextLine = {
  __typename?: 'TextLine';
  /** Plain text. */
  text: Scalars['String']['output'];
  /** The words with links, formats and attributions. */
  html: Scalars['String']['output'];
  /** Where it begins in `RichText.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** A paragraph. */
export type ParagraphBlock = {
  __typename?: 'ParagraphBlock';
  /** Its words. */
  words: TextLine;
};

/** A heading within the text. */
export type HeadingBlock = {
  __typename?: 'HeadingBlock';
  /** 2 to 4. */
  level: Scalars['Int']['output'];
  /** Its words. */
  words: TextLine;
};

/** A list. */
export type ListBlock = {
  __typename?: 'ListBlock';
  /** Its items one after the other, those of lists within it too. */
  items: Array<ListItem>;
};

/** An item of a list. */
export type ListItem = {
  __typename?: 'ListItem';
  /** 1, or more in a list within a list. */
  depth: Scalars['Int']['output'];
  /** Its number; null where the list has none. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Its words. */
  words: TextLine;
};

/** A quotation that stands apart. */
export type QuoteBlock = {
  __typename?: 'QuoteBlock';
  /** Its words. */
  words: TextLine;
};

/** Somebody’s own words set large. */
export type PullQuoteBlock = {
  __typename?: 'PullQuoteBlock';
  /** The words. */
  words: TextLine;
  /** What the reader is told of who says them. */
  saidBy?: Maybe<Scalars['String']['output']>;
};

/** A box beside the text. */
export type FactBoxBlock = {
  __typename?: 'FactBoxBlock';
  /** Its title. */
  title?: Maybe<TextLine>;
  /** What stands in it. */
  parts: Array<FactBoxPart>;
};

/** A table. */
export type TableBlock = {
  __typename?: 'TableBlock';
  /** Its rows from the top. */
  rows: Array<TableRow>;
};

/** A row of a table. */
export type TableRow = {
  __typename?: 'TableRow';
  /** Its cells from the left; those reached over from another are left out. */
  cells: Array<TableCell>;
};

/** A cell of a table. */
export type TableCell = {
  __typename?: 'TableCell';
  /** What the cell names. */
  header: CellHeader;
  /** How many columns it reaches over. */
  across: Scalars['Int']['output'];
  /** How many rows it reaches over. */
  down: Scalars['Int']['output'];
  /** Its words. */
  paragraphs: Array<TextLine>;
};

/** What a cell of a table names. */
export type CellHeader =
  /** Nothing: it is a value. */
  | 'none'
  /** The column below it. */
  | 'column'
  /** The row beside it. */
  | 'row'
  /** Column and row. */
  | 'both';

/** A picture in the text. */
export type ImageBlock = {
  __typename?: 'ImageBlock';
  /** The picture. */
  image: Image;
  /** Where the words after it begin in `RichText.text`. */
  start: Scalars['Int']['output'];
};

/** Pictures shown together. */
export type GalleryBlock = {
  __typename?: 'GalleryBlock';
  /** The pictures in order. */
  images: Array<Image>;
  /** Where the words after it begin in `RichText.text`. */
  start: Scalars['Int']['output'];
};

/** Something that lies elsewhere. Load nothing of `url` before your reader asks for it. */
export type EmbedBlock = {
  __typename?: 'EmbedBlock';
  /** Where it lies. */
  url: Scalars['String']['output'];
  /** Whose it is, e.g. `YouTube`. */
  provider: Scalars['String']['output'];
  /** What it is. */
  of: EmbedKind;
  /** A picture of the editor’s to show instead. */
  still?: Maybe<Image>;
  /** The editor’s title for it. */
  title?: Maybe<TextLine>;
  /** The editor’s words on it, such as a transcript. */
  parts: Array<FactBoxPart>;
  /** Where the words after it begin in `RichText.text`. */
  start: Scalars['Int']['output'];
};

/** What is embedded. */
export type EmbedKind =
  /** A video. */
  | 'video'
  /** A post on a social network. */
  | 'post'
  /** A map. */
  | 'map'
  /** A recording. */
  | 'audio';

/** A card that leads to another article of the paper. There only while readers may see that article. */
export type RelatedStoryBlock = {
  __typename?: 'RelatedStoryBlock';
  /** The article it leads to, as it is now. */
  article: Article;
  /** Where the words after it begin in `RichText.text`. */
  start: Scalars['Int']['output'];
};

/** A file (PDF) that readers can take with them. */
export type AttachmentBlock = {
  __typename?: 'AttachmentBlock';
  /** The file. */
  attachment: Attachment;
  /** Where the words after it begin in `RichText.text`. */
  start: Scalars['Int']['output'];
};

/** A file (PDF) of a text. There only while readers may see the text. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Where it is. Sent as a download that can run nothing in the page; other bytes have another address. */
  url: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it is, in some words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its media type: `application/pdf`. */
  type: Scalars['String']['output'];
  /** Its size in bytes. */
  bytes: Scalars['Int']['output'];
  /** How many pages it has. */
  pages: Scalars['Int']['output'];
};

/** A note. All of a text stand at its end, in the order of their numbers. */
export type FootnoteBlock = {
  __typename?: 'FootnoteBlock';
  /** From 1. In the HTML of a line `<a href="#footnote-1" role="doc-noteref">` is where it belongs. */
  number: Scalars['Int']['output'];
  /** Its words. In `RichText.text` they stand behind the paragraph that the note belongs to. */
  words: TextLine;
};

/** A rule between parts. */
export type DividerBlock = {
  __typename?: 'DividerBlock';
  /** Where the words after it begin in `RichText.text`. */
  start: Scalars['Int']['output'];
};

/** What search engines and shared links are told: as written for them, else headline and dek. */
export type Seo = {
  __typename?: 'Seo';
  /** For `<title>`. */
  title: Scalars['String']['output'];
  /** For the meta description. */
  description?: Maybe<Scalars['String']['output']>;
  /** For `og:title`. */
  socialTitle: Scalars['String']['output'];
};

/** Who signed an article. */
export type Byline = {
  __typename?: 'Byline';
  /** The name as printed. */
  name: Scalars['String']['output'];
  /** As what, e.g. `muhabir`. */
  role?: Maybe<Scalars['String']['output']>;
  /** The person, where they have a page. */
  person?: Maybe<Person>;
  /** A portrait of that person. */
  image?: Maybe<Image>;
};

/** A picture. Its addresses never change what they show. */
export type Image = {
  __typename?: 'Image';
  /** The same for the same picture with the same words, for caches; nothing can be asked by it. */
  id: Scalars['ID']['output'];
  /** The largest one. */
  url: Scalars['String']['output'];
  /** What it shows, for whoever cannot see it. */
  alt: Scalars['String']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
  /** In pixels. */
  height: Scalars['Int']['output'];
  /** The words below it. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  credit: Scalars['String']['output'];
  /** Under which licence, as an editor typed it. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Whether it is a photograph or was drawn. */
  kind: ImageKind;
  /** What has to stay in sight where it is cut; null where nobody set it. */
  focalPoint?: Maybe<FocalPoint>;
  /** The same picture smaller, the smallest first: for `srcset`. */
  sizes: Array<ImageSize>;
  /** A JPEG of 1,200 pixels or less, for shared links and mails. */
  social?: Maybe<ImageSize>;
  /** The picture in a width, ratio and format of your choice, drawn when its address is first asked for. The address is good for ever, for this picture cut around this `focalPoint`; its last part, the width, may be replaced by another. */
  image: ImageSize;
  /** The colour of most of it, as `#rrggbb`, for the place where it will stand; null of one of before until it is drawn anew. */
  color?: Maybe<Scalars['String']['output']>;
  /** The picture 16 pixels wide as a `data:` address of some 200 letters, to be shown blurred until it is there; null of one of before until it is drawn anew. */
  placeholder?: Maybe<Scalars['String']['output']>;
};


/** A picture. Its addresses never change what they show. */
export type ImageImageArgs = {
  width: Scalars['Int']['input'];
  ratio?: InputMaybe<ImageRatio>;
  format?: InputMaybe<ImageFormat>;
};

/** What a picture is. */
export type ImageKind =
  /** A photograph. */
  | 'photo'
  /** It was drawn: say so where you show it. */
  | 'drawing';

/** Width to height of what is cut out of a picture. */
export type ImageRatio =
  /** The whole picture. */
  | 'original'
  /** 1:1. */
  | 'oneByOne'
  /** 4:3. */
  | 'fourByThree'
  /** 3:2. */
  | 'threeByTwo'
  /** 16:9. */
  | 'sixteenByNine'
  /** 2:1. */
  | 'twoByOne'
  /** 3:4. */
  | 'threeByFour'
  /** 4:5. */
  | 'fourByFive'
  /** 9:16. */
  | 'nineBySixteen';

/** The format of a drawn picture. */
export type ImageFormat =
  /** The best one that the request’s `Accept` names: AVIF, WebP, else JPEG. The address has no ending. */
  | 'auto'
  /** AVIF, smaller than WebP; browsers since 2022. */
  | 'avif'
  /** WebP, which every browser shows. */
  | 'webp'
  /** JPEG, which everything shows. */
  | 'jpeg';

/** A place in a picture, as CSS `object-position` takes it. */
export type FocalPoint = {
  __typename?: 'FocalPoint';
  /** Per cent from the left. */
  x: Scalars['Float']['output'];
  /** Per cent from the top. */
  y: Scalars['Float']['output'];
};

/** A picture in one of its sizes. */
export type ImageSize = {
  __typename?: 'ImageSize';
  /** E.g. `w960`, by its width; `social` is a JPEG for shared links. */
  name: Scalars['String']['output'];
  /** Where it is. */
  url: Scalars['String']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
  /** In pixels. */
  height: Scalars['Int']['output'];
};

/** A section of the paper. */
export type Section = Node & {
  __typename?: 'Section';
  /** Its id, made of its slug. */
  id: Scalars['ID']['output'];
  /** Its part of the address of Turkish pages, and what filters and feeds name it by. */
  slug: Scalars['String']['output'];
  /** Its name, in Turkish. */
  name: Scalars['String']['output'];
  /** Its name in English; null where nobody gave it one, and `name` stands on English pages too. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Its part of the address of English pages; null where it has no English name. */
  slugEn?: Maybe<Scalars['String']['output']>;
};

/** A tag that articles bear. */
export type Tag = Node & {
  __typename?: 'Tag';
  /** Its id, made of its slug. */
  id: Scalars['ID']['output'];
  /** Its part of the address of Turkish pages, and what filters and feeds name it by. */
  slug: Scalars['String']['output'];
  /** Its name, in Turkish. */
  name: Scalars['String']['output'];
  /** Its name in English; null where nobody gave it one, and `name` stands on English pages too. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Its part of the address of English pages; null where it has no English name. */
  slugEn?: Maybe<Scalars['String']['output']>;
};

/** A change of a published article that readers are told of. */
export type Update = {
  __typename?: 'Update';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What sort of change. */
  kind: UpdateKind;
  /** What readers are told. */
  note?: Maybe<Scalars['String']['output']>;
  /** The words before. */
  was?: Maybe<Scalars['String']['output']>;
  /** The words now. */
  is?: Maybe<Scalars['String']['output']>;
  /** The claim it is about. */
  claim?: Maybe<Claim>;
};

/** What sort of change was made after publication. */
export type UpdateKind =
  /** News was added. */
  | 'update'
  /** A mistake was corrected. */
  | 'correction'
  /** Something was made clearer. */
  | 'clarification'
  /** Somebody it is about answered. */
  | 'reply';

/** What the newsroom told of a mistake. A withdrawn article has one, its withdrawal; a retracted one its retraction beside what was corrected before. */
export type Correction = {
  __typename?: 'Correction';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** What sort it is. */
  kind: CorrectionKind;
  /** What readers are told. */
  note?: Maybe<Scalars['String']['output']>;
  /** The words before. */
  was?: Maybe<Scalars['String']['output']>;
  /** The words now. */
  is?: Maybe<Scalars['String']['output']>;
  /** The article. */
  article: Article;
};

/** What was told of a mistake. */
export type CorrectionKind =
  /** It was corrected. */
  | 'correction'
  /** Something was made clearer. */
  | 'clarification'
  /** Somebody it is about answered. */
  | 'reply'
  /** The newsroom no longer stands by the article. */
  | 'retraction'
  /** The article was taken down. */
  | 'withdrawal';

/** What somebody an article is about answered. */
export type Reply = {
  __typename?: 'Reply';
  /** Whose it is. */
  from: Scalars['String']['output'];
  /** `asked`, `answered`, `declined`, `noAnswer` or `unreachable`. */
  outcome: Scalars['String']['output'];
  /** The words of the answer. */
  text?: Maybe<Scalars['String']['output']>;
  /** When they were asked. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One checkable statement of an article, with who says it. */
export type Claim = {
  __typename?: 'Claim';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The statement. */
  text: Scalars['String']['output'];
  /** What it says. */
  kind: ClaimKind;
  /** What it would mean for whom it is about. */
  seriousness: Seriousness;
  /** How it stands. */
  status: ClaimStatus;
  /** Why it stands so. */
  statusNote?: Maybe<Scalars['String']['output']>;
  /** The article it stands in. */
  article: Article;
  /** The persons it is about. */
  persons: Array<Person>;
  /** The events it is about. */
  events: Array<Event>;
  /** The number it gives. */
  quantity?: Maybe<Quantity>;
  /** The organisations it is about. */
  organisations: Array<Source>;
  /** How far the matter is before the law: `alleged`, `investigated`, `detained`, `charged`, `tried`, `convicted`, `acquitted` or `dropped`. */
  legalStage?: Maybe<Scalars['String']['output']>;
  /** Who says it, on which words. */
  attributions: Array<Attribution>;
  /** On how many independent origins it rests. */
  independentOrigins: Scalars['Int']['output'];
  /** What whom it accuses answered to it, else that they were asked. Null where it accuses nobody, and where nobody is known to have been asked. */
  reply?: Maybe<Reply>;
  /** The first day or month on which somebody is known to have said it; null where none is known. */
  firstSaidAt?: Maybe<Scalars['PartialDate']['output']>;
};

/** A number with what it counts. */
export type Quantity = {
  __typename?: 'Quantity';
  /** The number. */
  value: Scalars['Float']['output'];
  /** Its unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What is counted. */
  of?: Maybe<Scalars['String']['output']>;
};

/** Who answers for some words of an article. */
export type Attribution = {
  __typename?: 'Attribution';
  /** Its id; also in the HTML, as `data-attribution="id id"`. */
  id: Scalars['ID']['output'];
  /** What the words claim. */
  claim: Claim;
  /** In what way it is told. */
  mode: AttributionMode;
  /** What the reader is told: "APA", "konuya yakın bir kaynak". */
  label: Scalars['String']['output'];
  /** The source, where it is named. */
  source?: Maybe<Source>;
  /** The person who says it, where they are named. */
  speaker?: Maybe<Person>;
  /** As what they say it, as printed. */
  speakerRole?: Maybe<Scalars['String']['output']>;
  /** The sources the words came through, in order; persons are in `hops` alone. */
  via: Array<Source>;
  /** The source that said it first; a person is in `originHop`. */
  origin?: Maybe<Source>;
  /** Everybody the words came through, in order. */
  hops: Array<Hop>;
  /** Who said it first. */
  originHop?: Maybe<Hop>;
  /** Where the words stand. */
  field: AttributionField;
  /** The words. */
  quote: Scalars['String']['output'];
  /** Where they begin in the text of that field, in UTF-16 code units (`body`: in `RichText.text`). */
  start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words that tell who says it: "söyledi", "iddiasına göre". */
  cue?: Maybe<Scalars['String']['output']>;
  /** Where they begin in the text of `field`, in UTF-16 code units. Null where they do not stand as they are in the paragraph of the words. */
  cueStart?: Maybe<Scalars['Int']['output']>;
  /** What sort of cue: `reportingActive`, `reportingPassive`, `opinionPassive`, `hedgePhrase`, `participial`, `documentPhrase`, `factive`, `apposition` or `none`. */
  cueClass?: Maybe<Scalars['String']['output']>;
  /** `direct`, `partialQuote`, `indirect`, `presupposed`, `asserted` or `headline`. */
  form?: Maybe<Scalars['String']['output']>;
  /** What they do with the claim: `asserts`, `denies`, `declines` or `qualifies`. */
  stance?: Maybe<Scalars['String']['output']>;
  /** When it was said. */
  saidAt?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it can be read. */
  url?: Maybe<Scalars['String']['output']>;
  /** A kept copy of that. */
  archivedUrl?: Maybe<Scalars['String']['output']>;
};

/** Somebody whom words came through. */
export type Hop = Source | Person;

/** A field of an article that words stand in. */
export type AttributionField =
  /** The headline. */
  | 'headline'
  /** The dek. */
  | 'dek'
  /** The text: `body.text`. */
  | 'body';

/** How well an article is sourced. */
export type Sourcing = {
  __typename?: 'Sourcing';
  /** How many claims it makes. */
  claims: Scalars['Int']['output'];
  /** Which part of its sentences is said by somebody named: 0 to 1. */
  namedSentenceShare: Scalars['Float']['output'];
  /** How many sources it names. */
  namedSources: Scalars['Int']['output'];
  /** On how many independent origins it rests. */
  independentOrigins: Scalars['Int']['output'];
};

/** Somebody or something that news comes from: an agency, a paper, a court, a document. */
export type Source = Node & {
  __typename?: 'Source';
  /** Its id; it never changes. */
  id: Scalars['ID']['output'];
  /** Its part of the address. */
  slug: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it is called for short, e.g. `KHA`; null where it has no such name. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** `agency`, `newspaper`, `broadcaster`, `site`, `stateBody`, `court`, `party`, `company`, `ngo`, `social`, `document` or `individual`. */
  kind: Scalars['String']['output'];
  /** ISO 3166-1 code of its country. */
  country?: Maybe<Scalars['String']['output']>;
  /** Its own address. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who controls it. */
  ownership?: Maybe<Scalars['String']['output']>;
  /** What the paper says of it in a sentence or two, as plain text. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Its item in Wikidata. */
  wikidataId?: Maybe<Scalars['String']['output']>;
  /** How the claims it is named for stand today; a status that none has is left out. */
  claimCounts: Array<ClaimCount>;
  /** How many claims rest on it alone: nobody else, named or not, answers for them. */
  soleCount: Scalars['Int']['output'];
  /** Where the claims it is named for came from in the end, the commonest first, 50 at most. A claim of two origins counts for each. */
  origins: Array<SourceOrigin>;
  /** Claims it is named for, newest article first. */
  claims: ClaimConnection;
  /** Articles that name it, newest first. */
  articles: ArticleConnection;
};


/** Somebody or something that news comes from: an agency, a paper, a court, a document. */
export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** Somebody or something that news comes from: an agency, a paper, a court, a document. */
export type SourceArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How many claims stand in one way. */
export type ClaimCount = {
  __typename?: 'ClaimCount';
  /** How they stand. */
  status: ClaimStatus;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Where the words of a source came from in the end. Without `source` and `person`: it names nobody else. */
export type SourceOrigin = {
  __typename?: 'SourceOrigin';
  /** The source that said it first. */
  source?: Maybe<Source>;
  /** The person who said it first. */
  person?: Maybe<Person>;
  /** How many claims. */
  count: Scalars['Int']['output'];
};

/** Somebody whom published articles name. */
export type Person = Node & {
  __typename?: 'Person';
  /** Their id; it never changes. */
  id: Scalars['ID']['output'];
  /** Their part of the address. */
  slug: Scalars['String']['output'];
  /** The name they are shown by. */
  name: Scalars['String']['output'];
  /** Their name in other forms and languages. */
  names: Array<Name>;
  /** What they were and are. */
  positions: Array<Position>;
  /** What the paper says of them in a sentence or two, as plain text. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Whether they work for the paper. */
  isStaff: Scalars['Boolean']['output'];
  /** What they say of themselves below what they wrote; of those who work for the paper alone. */
  bio?: Maybe<Scalars['String']['output']>;
  /** Where readers may write to them, an e-mail address or a link; of those who work for the paper alone. */
  publicContact?: Maybe<Scalars['String']['output']>;
  /** Their item in Wikidata. */
  wikidataId?: Maybe<Scalars['String']['output']>;
  /** A portrait. */
  image?: Maybe<Image>;
  /** Claims they make by name, newest article first. */
  said: ClaimConnection;
  /** Claims about them, newest article first. */
  claimsAbout: ClaimConnection;
  /** The events they took part in, in the order they happened; those whose beginning is open come first. Without `first` all, 500 at most. */
  timeline: Array<Event>;
  /** The same events as `timeline`, page by page with cursors. */
  timelineConnection: EventConnection;
  /** Articles that name them, newest first. */
  articles: ArticleConnection;
};


/** Somebody whom published articles name. */
export type PersonSaidArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody whom published articles name. */
export type PersonClaimsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody whom published articles name. */
export type PersonTimelineArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody whom published articles name. */
export type PersonTimelineConnectionArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody whom published articles name. */
export type PersonArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A name in one of its forms. */
export type Name = {
  __typename?: 'Name';
  /** The name. */
  value: Scalars['String']['output'];
  /** BCP 47 tag of its language. */
  language?: Maybe<Scalars['String']['output']>;
  /** `canonical`, `full`, `asPrinted`, `transliteration`, `alias` or `weak`. */
  kind: Scalars['String']['output'];
};

/** What somebody was or is. */
export type Position = {
  __typename?: 'Position';
  /** The post. */
  title: Scalars['String']['output'];
  /** Where. */
  organisation?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when. */
  to?: Maybe<Scalars['PartialDate']['output']>;
};

/** Something that happened, is planned or is said to have happened: see `occurrence`. */
export type Event = Node & {
  __typename?: 'Event';
  /** Its id; it never changes. */
  id: Scalars['ID']['output'];
  /** Its part of the address. */
  slug: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What sort of event, as the newsroom has it. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Whether it happened. */
  occurrence: Occurrence;
  /** When, as far as it is known. */
  when: When;
  /** Where. */
  place?: Maybe<Scalars['String']['output']>;
  /** The larger event it is part of. */
  partOf?: Maybe<Event>;
  /** Its parts in the order they happened. */
  parts: Array<Event>;
  /** Who took part. */
  participants: Array<Participant>;
  /** Claims about it, newest article first. */
  claims: ClaimConnection;
  /** Articles that name it, newest first. */
  articles: ArticleConnection;
};


/** Something that happened, is planned or is said to have happened: see `occurrence`. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is planned or is said to have happened: see `occurrence`. */
export type EventArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** When something happened, as far as it is known. */
export type When = {
  __typename?: 'When';
  /** As the article has it: "Aralık 2024". */
  asPrinted?: Maybe<Scalars['String']['output']>;
  /** The same as EDTF. */
  edtf?: Maybe<Scalars['PartialDate']['output']>;
  /** Not before this moment; null: open. */
  earliest?: Maybe<Scalars['DateTime']['output']>;
  /** Not after this moment; null: open. */
  latest?: Maybe<Scalars['DateTime']['output']>;
  /** `minute`, `day`, `partOfMonth`, `month`, `season`, `partOfYear`, `year`, `decade`, `range`, `before`, `after` or `unknown`. */
  precision: Scalars['String']['output'];
  /** How it is known: `explicit`, `inferred` or `external`. */
  basis?: Maybe<Scalars['String']['output']>;
};

/** Who took part in an event. */
export type Participant = {
  __typename?: 'Participant';
  /** The person. */
  person?: Maybe<Person>;
  /** The organisation, where it is no person. */
  organisation?: Maybe<Scalars['String']['output']>;
  /** As what. */
  role?: Maybe<Scalars['String']['output']>;
};

/** What the paper says of itself. */
export type Site = {
  __typename?: 'Site';
  /** Its name. */
  name: Scalars['String']['output'];
  /** The line below the name. */
  motto?: Maybe<Scalars['String']['output']>;
  /** Words at the foot of its pages. */
  footer?: Maybe<Scalars['String']['output']>;
  /** The line below the name on English pages. */
  mottoEn?: Maybe<Scalars['String']['output']>;
  /** Words at the foot of English pages. */
  footerEn?: Maybe<Scalars['String']['output']>;
  /** Who answers for it. */
  imprint: Imprint;
  /** What it has promised its readers. */
  policies: Array<Policy>;
};

/** Who answers for the paper. */
export type Imprint = {
  __typename?: 'Imprint';
  /** The publisher. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The editor who answers for it by law. */
  responsibleEditor?: Maybe<Scalars['String']['output']>;
  /** Postal address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Address for e-mail. */
  email?: Maybe<Scalars['String']['output']>;
  /** Address for official notices (UETS, KEP). */
  eNotification?: Maybe<Scalars['String']['output']>;
  /** Who hosts it. */
  host?: Maybe<Scalars['String']['output']>;
  /** Since when it appears. */
  since?: Maybe<Scalars['String']['output']>;
  /** What it lives on. */
  funding?: Maybe<Scalars['String']['output']>;
  /** Who works there. */
  staff: Array<StaffMember>;
};

/** Somebody of the staff. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Their name. */
  name: Scalars['String']['output'];
  /** What they do. */
  role?: Maybe<Scalars['String']['output']>;
};

/** Something the paper has promised its readers. */
export type Policy = {
  __typename?: 'Policy';
  /** Its part of the address. */
  slug: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its words as sanitised HTML. */
  html: Scalars['String']['output'];
  /** Its words as plain text. */
  text: Scalars['String']['output'];
};

/** A front: what editors arranged, and what fills a slot by itself. No article stands in two slots but for words of it (`SAID`) and `CORRECTIONS`. */
export type Front = {
  __typename?: 'Front';
  /** `home`, or the slug of its section. */
  slug: Scalars['String']['output'];
  /** The section whose front it is; null for the home page. */
  section?: Maybe<Section>;
  /** One line above everything. */
  alert?: Maybe<FrontAlert>;
  /** Its slots from the top. */
  slots: Array<FrontSlot>;
};

/** One line above everything. */
export type FrontAlert = {
  __typename?: 'FrontAlert';
  /** The line. */
  text: Scalars['String']['output'];
  /** Where it leads. */
  url: Scalars['String']['output'];
  /** Until when it is shown. */
  until: Scalars['DateTime']['output'];
};

/** A slot of a front. */
export type FrontSlot = {
  __typename?: 'FrontSlot';
  /** What it is for. */
  kind: FrontSlotKind;
  /** Its heading, where an editor gave one. */
  title?: Maybe<Scalars['String']['output']>;
  /** The section of a `SECTION_ROW`. */
  section?: Maybe<Section>;
  /** How a `SECTION_ROW` is laid out. */
  layout?: Maybe<FrontLayout>;
  /** What stands in it, in order. */
  items: Array<FrontItem>;
};

/** What a slot of a front is for. */
export type FrontSlotKind =
  /** The first story. */
  | 'lead'
  /** The next stories. */
  | 'seconds'
  /** Words that somebody said. */
  | 'said'
  /** Stories of a section. */
  | 'sectionRow'
  /** Texts of opinion. */
  | 'opinion'
  /** The latest. */
  | 'latest'
  /** Corrections and retractions; nobody can hide them. */
  | 'corrections';

/** How a row of a section is laid out. */
export type FrontLayout =
  /** One large story, the others beside it. */
  | 'feature'
  /** One below the other. */
  | 'tower'
  /** Side by side. */
  | 'wide';

/** A story in a slot. `headline`, `dek`, `image` and `focalPoint` are an editor’s own for this place; null where the article’s own stand. */
export type FrontItem = {
  __typename?: 'FrontItem';
  /** The article; null for one that was taken down this moment. */
  article?: Maybe<Article>;
  /** The words to show, in `SAID`. */
  claim?: Maybe<Claim>;
  /** The editor’s headline for this place. */
  headline?: Maybe<Scalars['String']['output']>;
  /** The editor’s dek for this place. */
  dek?: Maybe<Scalars['String']['output']>;
  /** The editor’s picture for this place. */
  image?: Maybe<Image>;
  /** How the picture is cut in this place. */
  focalPoint?: Maybe<FocalPoint>;
  /** Lines below it. */
  related: Array<FrontLine>;
  /** What was corrected, in `CORRECTIONS`. */
  correction?: Maybe<FrontCorrection>;
};

/** What was corrected. */
export type FrontCorrection = {
  __typename?: 'FrontCorrection';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Whether the whole article was retracted. */
  isRetraction: Scalars['Boolean']['output'];
  /** Why; of a retraction its notice. */
  note?: Maybe<Scalars['String']['output']>;
  /** The words before. */
  was?: Maybe<Scalars['String']['output']>;
  /** The words now. */
  is?: Maybe<Scalars['String']['output']>;
};

/** A line below a story. */
export type FrontLine = {
  __typename?: 'FrontLine';
  /** Where it leads. */
  article?: Maybe<Article>;
  /** The editor’s words; null where the article’s headline stands. */
  text?: Maybe<Scalars['String']['output']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether others stand before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Give it as `before` for the page before; null where the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Give it as `after` for the next page; null where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles of this page. */
  nodes: Array<Article>;
  /** The articles of this page, each with its cursor. */
  edges: Array<ArticleEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all pages. Costs a command: ask where you show it. */
  totalCount: Scalars['Int']['output'];
};

/** One of articles, with its place in the list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The persons of this page. */
  nodes: Array<Person>;
  /** The persons of this page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all pages. Costs a command: ask where you show it. */
  totalCount: Scalars['Int']['output'];
};

/** One of persons, with its place in the list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The sources of this page. */
  nodes: Array<Source>;
  /** The sources of this page, each with its cursor. */
  edges: Array<SourceEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all pages. Costs a command: ask where you show it. */
  totalCount: Scalars['Int']['output'];
};

/** One of sources, with its place in the list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of this page. */
  nodes: Array<Event>;
  /** The events of this page, each with its cursor. */
  edges: Array<EventEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all pages. Costs a command: ask where you show it. */
  totalCount: Scalars['Int']['output'];
};

/** One of events, with its place in the list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** A page of tags. */
export type TagConnection = {
  __typename?: 'TagConnection';
  /** The tags of this page. */
  nodes: Array<Tag>;
  /** The tags of this page, each with its cursor. */
  edges: Array<TagEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all pages. Costs a command: ask where you show it. */
  totalCount: Scalars['Int']['output'];
};

/** One of tags, with its place in the list. */
export type TagEdge = {
  __typename?: 'TagEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The tag. */
  node: Tag;
};

/** A page of corrections. */
export type CorrectionConnection = {
  __typename?: 'CorrectionConnection';
  /** The corrections of this page. */
  nodes: Array<Correction>;
  /** The corrections of this page, each with its cursor. */
  edges: Array<CorrectionEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all pages. Costs a command: ask where you show it. */
  totalCount: Scalars['Int']['output'];
  /** How many were told in each month, the newest month first; of all pages. Costs a command: ask where you show it. */
  months: Array<CorrectionMonth>;
};

/** How much was told of mistakes in one month, by the calendar of Istanbul. */
export type CorrectionMonth = {
  __typename?: 'CorrectionMonth';
  /** The month: `2026-11`. */
  month: Scalars['PartialDate']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
  /** How many of each kind; a kind of which there is none is left out. */
  kinds: Array<CorrectionKindCount>;
};

/** How many there are of one kind. */
export type CorrectionKindCount = {
  __typename?: 'CorrectionKindCount';
  /** The kind. */
  kind: CorrectionKind;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** One of corrections, with its place in the list. */
export type CorrectionEdge = {
  __typename?: 'CorrectionEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The correction. */
  node: Correction;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims of this page. */
  nodes: Array<Claim>;
  /** The claims of this page, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all pages. Costs a command: ask where you show it. */
  totalCount: Scalars['Int']['output'];
};

/** One of claims, with its place in the list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** What a search can find. A `Claim` only where `filter.types` asks for claims. */
export type SearchResult = Article | Person | Source | Event | Claim;

/** A kind of what a search finds. */
export type SearchType =
  /** Articles. */
  | 'article'
  /** Claims, one checkable statement each. Not found unless they are asked for. */
  | 'claim'
  /** Persons. */
  | 'person'
  /** Sources. */
  | 'source'
  /** Events. */
  | 'event';

/** In which order articles and claims are found. */
export type SearchOrder =
  /** The newest first. */
  | 'newest'
  /** What fits best first: words in the headline, words that stand there often, newer stories. */
  | 'relevance';

/** What a search is narrowed to: all of it has to fit; of a list any value will do. Everything but `types` is about articles and claims, so names are not found where it is given. */
export type SearchFilter = {
  /** Only these kinds. Left out: articles, persons, sources and events. */
  types?: InputMaybe<Array<SearchType>>;
  /** In any of these sections, by their slugs. */
  sections?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these persons, by their slugs; of a claim: about them, or said by them. */
  persons?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these sources, by their slugs; of a claim: said by them. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming any of these events, by their slugs. */
  events?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these genres. */
  genres?: InputMaybe<Array<Genre>>;
  /** In which any of these answers for some words. */
  voices?: InputMaybe<Array<AttributionMode>>;
  /** Published at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Published before this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of what was found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** What was found, without cursors. */
  nodes: Array<SearchResult>;
  /** What was found, each with its cursor and the words that fit. */
  edges: Array<SearchEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many fit; of articles 1,000 are counted at most where `facets` are null. */
  totalCount: Scalars['Int']['output'];
  /** How many fit of each kind, section, person and so on. Null while whole texts cannot be searched: then headlines, deks and claims were. */
  facets?: Maybe<SearchFacets>;
};

/** How what was found is distributed: the 20 commonest values of each, each list counted as if the search were not narrowed by it. Of articles; of claims where articles are not asked for. */
export type SearchFacets = {
  __typename?: 'SearchFacets';
  /** By kind, claims and names among them. */
  types: Array<SearchTypeCount>;
  /** By section. */
  sections: Array<SearchCount>;
  /** By person named. */
  persons: Array<SearchCount>;
  /** By source named. */
  sources: Array<SearchCount>;
  /** By event named. */
  events: Array<SearchCount>;
  /** By genre. */
  genres: Array<SearchGenreCount>;
  /** By who answers for some words. */
  voices: Array<SearchVoiceCount>;
};

/** How many there are of one kind. */
export type SearchTypeCount = {
  __typename?: 'SearchTypeCount';
  /** The kind. */
  type: SearchType;
  /** How many fit. */
  count: Scalars['Int']['output'];
};

/** How many there are with one section, person, source or event. */
export type SearchCount = {
  __typename?: 'SearchCount';
  /** Its slug, for the filter. */
  slug: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How many fit. */
  count: Scalars['Int']['output'];
};

/** How many there are of one genre. */
export type SearchGenreCount = {
  __typename?: 'SearchGenreCount';
  /** The genre. */
  genre: Genre;
  /** How many fit. */
  count: Scalars['Int']['output'];
};

/** How many there are in which one kind of voice answers for some words. */
export type SearchVoiceCount = {
  __typename?: 'SearchVoiceCount';
  /** Who answers. */
  voice: AttributionMode;
  /** How many fit. */
  count: Scalars['Int']['output'];
};

/** Something that was found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: SearchResult;
  /** The words that were looked for, as printed; may be empty, see docs/api.md. */
  matched: Array<Highlight>;
  /** The place in an article’s text where they stand closest together. Null where none stands in the text, and of everything but articles. */
  snippet?: Maybe<Snippet>;
};

/** Some words of a text around those that were looked for. */
export type Snippet = {
  __typename?: 'Snippet';
  /** The words as printed, on one line; `…` where the text goes on. */
  text: Scalars['String']['output'];
  /** What was looked for, in order. */
  marks: Array<SnippetMark>;
};

/** A stretch of a snippet that was looked for. */
export type SnippetMark = {
  __typename?: 'SnippetMark';
  /** Where it begins in the snippet’s text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
};

/** Words that were looked for. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Where they stand. */
  field: HighlightField;
  /** The words as printed. */
  text: Scalars['String']['output'];
  /** Where they begin in that field, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
};

/** A field that words were found in. */
export type HighlightField =
  /** The kicker. */
  | 'kicker'
  /** The headline. */
  | 'headline'
  /** The dek. */
  | 'dek'
  /** A name. */
  | 'name'
  /** A title. */
  | 'title'
  /** The words of a claim. */
  | 'claim';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Node: ResolverTypeWrapper<NodeParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Preview: ResolverTypeWrapper<Preview>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ArticleFilter: ArticleFilter;
  ArticleCondition: ArticleCondition;
  EntityFilter: EntityFilter;
  EventFilter: EventFilter;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ResolverTypeWrapper<string>;
  ArticleOrder: ResolverTypeWrapper<string>;
  PublicationState: ResolverTypeWrapper<string>;
  Genre: ResolverTypeWrapper<string>;
  Occurrence: ResolverTypeWrapper<string>;
  ClaimKind: ResolverTypeWrapper<string>;
  Seriousness: ResolverTypeWrapper<string>;
  ClaimStatus: ResolverTypeWrapper<string>;
  AttributionMode: ResolverTypeWrapper<string>;
  Article: ResolverTypeWrapper<ArticleParent>;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
  RelatedStory: ResolverTypeWrapper<RelatedStoryParent>;
  RelatedReason: ResolverTypeWrapper<string>;
  RichText: ResolverTypeWrapper<PublicBody>;
  TextBlock: ResolverTypeWrapper<PublicTextBlock>;
  FactBoxPart: ResolverTypeWrapper<PublicBoxPart>;
  TextLine: ResolverTypeWrapper<TextLine>;
  ParagraphBlock: ResolverTypeWrapper<ParagraphBlock>;
  HeadingBlock: ResolverTypeWrapper<HeadingBlock>;
  ListBlock: ResolverTypeWrapper<ListBlock>;
  ListItem: ResolverTypeWrapper<ListItem>;
  QuoteBlock: ResolverTypeWrapper<QuoteBlock>;
  PullQuoteBlock: ResolverTypeWrapper<PullQuoteBlock>;
  FactBoxBlock: ResolverTypeWrapper<Omit<FactBoxBlock, 'parts'> & { parts: Array<ResolversTypes['FactBoxPart']> }>;
  TableBlock: ResolverTypeWrapper<Omit<TableBlock, 'rows'> & { rows: Array<ResolversTypes['TableRow']> }>;
  TableRow: ResolverTypeWrapper<Omit<TableRow, 'cells'> & { cells: Array<ResolversTypes['TableCell']> }>;
  TableCell: ResolverTypeWrapper<Omit<TableCell, 'header'> & { header: ResolversTypes['CellHeader'] }>;
  CellHeader: ResolverTypeWrapper<string>;
  ImageBlock: ResolverTypeWrapper<Omit<ImageBlock, 'image'> & { image: ResolversTypes['Image'] }>;
  GalleryBlock: ResolverTypeWrapper<Omit<GalleryBlock, 'images'> & { images: Array<ResolversTypes['Image']> }>;
  EmbedBlock: ResolverTypeWrapper<Omit<EmbedBlock, 'of' | 'still' | 'parts'> & { of: ResolversTypes['EmbedKind'], still?: Maybe<ResolversTypes['Image']>, parts: Array<ResolversTypes['FactBoxPart']> }>;
  EmbedKind: ResolverTypeWrapper<string>;
  RelatedStoryBlock: ResolverTypeWrapper<PublicRelatedStory>;
  AttachmentBlock: ResolverTypeWrapper<Omit<AttachmentBlock, 'attachment'> & { attachment: ResolversTypes['Attachment'] }>;
  Attachment: ResolverTypeWrapper<PublicAttachment>;
  FootnoteBlock: ResolverTypeWrapper<FootnoteBlock>;
  DividerBlock: ResolverTypeWrapper<DividerBlock>;
  Seo: ResolverTypeWrapper<Seo>;
  Byline: ResolverTypeWrapper<Omit<Byline, 'person' | 'image'> & { person?: Maybe<ResolversTypes['Person']>, image?: Maybe<ResolversTypes['Image']> }>;
  Image: ResolverTypeWrapper<PublicImage>;
  ImageKind: ResolverTypeWrapper<string>;
  ImageRatio: ResolverTypeWrapper<string>;
  ImageFormat: ResolverTypeWrapper<string>;
  FocalPoint: ResolverTypeWrapper<FocalPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ImageSize: ResolverTypeWrapper<ImageSize>;
  Section: ResolverTypeWrapper<SectionCard>;
  Tag: ResolverTypeWrapper<SectionCard>;
  Update: ResolverTypeWrapper<UpdateParent>;
  UpdateKind: ResolverTypeWrapper<string>;
  Correction: ResolverTypeWrapper<CorrectionParent>;
  CorrectionKind: ResolverTypeWrapper<string>;
  Reply: ResolverTypeWrapper<Reply>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Attribution: ResolverTypeWrapper<AttributionParent>;
  Hop: ResolverTypeWrapper<HopParent>;
  AttributionField: ResolverTypeWrapper<string>;
  Sourcing: ResolverTypeWrapper<Sourcing>;
  Source: ResolverTypeWrapper<SourceParent>;
  ClaimCount: ResolverTypeWrapper<Omit<ClaimCount, 'status'> & { status: ResolversTypes['ClaimStatus'] }>;
  SourceOrigin: ResolverTypeWrapper<SourceOriginParent>;
  Person: ResolverTypeWrapper<PersonParent>;
  Name: ResolverTypeWrapper<Name>;
  Position: ResolverTypeWrapper<Position>;
  Event: ResolverTypeWrapper<EventParent>;
  When: ResolverTypeWrapper<When>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Site: ResolverTypeWrapper<SiteParent>;
  Imprint: ResolverTypeWrapper<Imprint>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  Policy: ResolverTypeWrapper<Policy>;
  Front: ResolverTypeWrapper<FrontParent>;
  FrontAlert: ResolverTypeWrapper<FrontAlertParent>;
  FrontSlot: ResolverTypeWrapper<FrontSlotParent>;
  FrontSlotKind: ResolverTypeWrapper<string>;
  FrontLayout: ResolverTypeWrapper<string>;
  FrontItem: ResolverTypeWrapper<FrontItemParent>;
  FrontCorrection: ResolverTypeWrapper<FrontCorrectionParent>;
  FrontLine: ResolverTypeWrapper<FrontLineParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionParent>;
  ArticleEdge: ResolverTypeWrapper<{ cursor: string; node: ArticleParent }>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionParent>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionParent>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  EventConnection: ResolverTypeWrapper<EventConnectionParent>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  TagConnection: ResolverTypeWrapper<TagConnectionParent>;
  TagEdge: ResolverTypeWrapper<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>;
  CorrectionConnection: ResolverTypeWrapper<CorrectionConnectionParent>;
  CorrectionMonth: ResolverTypeWrapper<Omit<CorrectionMonth, 'kinds'> & { kinds: Array<ResolversTypes['CorrectionKindCount']> }>;
  CorrectionKindCount: ResolverTypeWrapper<Omit<CorrectionKindCount, 'kind'> & { kind: ResolversTypes['CorrectionKind'] }>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  SearchResult: ResolverTypeWrapper<SearchHit>;
  SearchType: ResolverTypeWrapper<string>;
  SearchOrder: ResolverTypeWrapper<string>;
  SearchFilter: SearchFilter;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchFacets: ResolverTypeWrapper<SearchFacetsParent>;
  SearchTypeCount: ResolverTypeWrapper<Omit<SearchTypeCount, 'type'> & { type: ResolversTypes['SearchType'] }>;
  SearchCount: ResolverTypeWrapper<SearchCount>;
  SearchGenreCount: ResolverTypeWrapper<Omit<SearchGenreCount, 'genre'> & { genre: ResolversTypes['Genre'] }>;
  SearchVoiceCount: ResolverTypeWrapper<Omit<SearchVoiceCount, 'voice'> & { voice: ResolversTypes['AttributionMode'] }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  Snippet: ResolverTypeWrapper<Snippet>;
  SnippetMark: ResolverTypeWrapper<SnippetMark>;
  Highlight: ResolverTypeWrapper<HighlightParent>;
  HighlightField: ResolverTypeWrapper<string>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  JSON: Scalars['JSON']['output'];
  Node: NodeParent;
  ID: Scalars['ID']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Preview: Preview;
  Boolean: Scalars['Boolean']['output'];
  ArticleFilter: ArticleFilter;
  ArticleCondition: ArticleCondition;
  EntityFilter: EntityFilter;
  EventFilter: EventFilter;
  ClaimFilter: ClaimFilter;
  Article: ArticleParent;
  Withdrawal: Withdrawal;
  RelatedStory: RelatedStoryParent;
  RichText: PublicBody;
  TextBlock: PublicTextBlock;
  FactBoxPart: PublicBoxPart;
  TextLine: TextLine;
  ParagraphBlock: ParagraphBlock;
  HeadingBlock: HeadingBlock;
  ListBlock: ListBlock;
  ListItem: ListItem;
  QuoteBlock: QuoteBlock;
  PullQuoteBlock: PullQuoteBlock;
  FactBoxBlock: Omit<FactBoxBlock, 'parts'> & { parts: Array<ResolversParentTypes['FactBoxPart']> };
  TableBlock: Omit<TableBlock, 'rows'> & { rows: Array<ResolversParentTypes['TableRow']> };
  TableRow: Omit<TableRow, 'cells'> & { cells: Array<ResolversParentTypes['TableCell']> };
  TableCell: TableCell;
  ImageBlock: Omit<ImageBlock, 'image'> & { image: ResolversParentTypes['Image'] };
  GalleryBlock: Omit<GalleryBlock, 'images'> & { images: Array<ResolversParentTypes['Image']> };
  EmbedBlock: Omit<EmbedBlock, 'still' | 'parts'> & { still?: Maybe<ResolversParentTypes['Image']>, parts: Array<ResolversParentTypes['FactBoxPart']> };
  RelatedStoryBlock: PublicRelatedStory;
  AttachmentBlock: Omit<AttachmentBlock, 'attachment'> & { attachment: ResolversParentTypes['Attachment'] };
  Attachment: PublicAttachment;
  FootnoteBlock: FootnoteBlock;
  DividerBlock: DividerBlock;
  Seo: Seo;
  Byline: Omit<Byline, 'person' | 'image'> & { person?: Maybe<ResolversParentTypes['Person']>, image?: Maybe<ResolversParentTypes['Image']> };
  Image: PublicImage;
  FocalPoint: FocalPoint;
  Float: Scalars['Float']['output'];
  ImageSize: ImageSize;
  Section: SectionCard;
  Tag: SectionCard;
  Update: UpdateParent;
  Correction: CorrectionParent;
  Reply: Reply;
  Claim: ClaimParent;
  Quantity: Quantity;
  Attribution: AttributionParent;
  Hop: HopParent;
  Sourcing: Sourcing;
  Source: SourceParent;
  ClaimCount: ClaimCount;
  SourceOrigin: SourceOriginParent;
  Person: PersonParent;
  Name: Name;
  Position: Position;
  Event: EventParent;
  When: When;
  Participant: Omit<Participant, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Site: SiteParent;
  Imprint: Imprint;
  StaffMember: StaffMember;
  Policy: Policy;
  Front: FrontParent;
  FrontAlert: FrontAlertParent;
  FrontSlot: FrontSlotParent;
  FrontItem: FrontItemParent;
  FrontCorrection: FrontCorrectionParent;
  FrontLine: FrontLineParent;
  PageInfo: PageInfo;
  ArticleConnection: ArticleConnectionParent;
  ArticleEdge: { cursor: string; node: ArticleParent };
  PersonConnection: PersonConnectionParent;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  SourceConnection: SourceConnectionParent;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  EventConnection: EventConnectionParent;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  TagConnection: TagConnectionParent;
  TagEdge: Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] };
  CorrectionConnection: CorrectionConnectionParent;
  CorrectionMonth: Omit<CorrectionMonth, 'kinds'> & { kinds: Array<ResolversParentTypes['CorrectionKindCount']> };
  CorrectionKindCount: CorrectionKindCount;
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  SearchResult: SearchHit;
  SearchFilter: SearchFilter;
  SearchConnection: SearchConnectionParent;
  SearchFacets: SearchFacetsParent;
  SearchTypeCount: SearchTypeCount;
  SearchCount: SearchCount;
  SearchGenreCount: SearchGenreCount;
  SearchVoiceCount: SearchVoiceCount;
  SearchEdge: SearchEdgeParent;
  Snippet: Snippet;
  SnippetMark: SnippetMark;
  Highlight: HighlightParent;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Section' | 'Tag' | 'Source' | 'Person' | 'Event', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'order'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'order'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first' | 'order'>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'first'>>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType, RequireFields<QueryFrontArgs, 'slug'>>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType, RequireFields<QueryTagsArgs, 'first'>>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType, RequireFields<QuerySectionArgs, 'slug'>>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagArgs, 'slug'>>;
  preview?: Resolver<Maybe<ResolversTypes['Preview']>, ParentType, ContextType>;
};

export type PreviewResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Preview'] = ResolversParentTypes['Preview']> = {
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOutdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimOrderResolvers = { NEWEST: 'newest' };

export type ArticleOrderResolvers = { NEWEST: 'newest', OLDEST: 'oldest', UPDATED: 'updated' };

export type PublicationStateResolvers = { LIVE: 'live', RETRACTED: 'retracted', WITHDRAWN: 'withdrawn' };

export type GenreResolvers = { REPORT: 'report', ANALYSIS: 'analysis', OPINION: 'opinion', BACKGROUND: 'background', FACT_CHECK: 'factCheck', LIVE_BLOG: 'liveBlog' };

export type OccurrenceResolvers = { OCCURRED: 'occurred', ONGOING: 'ongoing', PLANNED: 'planned', ALLEGED: 'alleged', DISPUTED: 'disputed', DID_NOT_OCCUR: 'didNotOccur', POSTPONED: 'postponed', CANCELLED: 'cancelled' };

export type ClaimKindResolvers = { FACT: 'fact', NUMBER: 'number', ACCUSATION: 'accusation', LEGAL_STATUS: 'legalStatus', SPEECH_ACT: 'speechAct', CAUSAL: 'causal', INTERPRETATION: 'interpretation', PLAN: 'plan' };

export type SeriousnessResolvers = { NONE: 'none', REPUTATIONAL: 'reputational', CRIMINAL: 'criminal' };

export type ClaimStatusResolvers = { UNVERIFIED: 'unverified', CORROBORATED: 'corroborated', VERIFIED: 'verified', DISPUTED: 'disputed', REFUTED: 'refuted', WITHDRAWN: 'withdrawn' };

export type AttributionModeResolvers = { NAMED_SOURCE: 'namedSource', NAMED_SPEAKER: 'namedSpeaker', MASKED_SOURCE: 'maskedSource', DOCUMENT: 'document', UNSEEN_DOCUMENT: 'unseenDocument', OWN_REPORTING: 'ownReporting', AGENTLESS_HEDGE: 'agentlessHedge', HOUSE_VOICE: 'houseVoice' };

export type ArticleResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redirectedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  genre?: Resolver<Maybe<ResolversTypes['Genre']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  kicker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dek?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['Seo']>, ParentType, ContextType>;
  dateline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  wordCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readingMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  backstory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bylines?: Resolver<Array<ResolversTypes['Byline']>, ParentType, ContextType>;
  leadImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  printedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contentUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updates?: Resolver<Array<ResolversTypes['Update']>, ParentType, ContextType>;
  lastCorrection?: Resolver<Maybe<ResolversTypes['Update']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['Reply']>, ParentType, ContextType>;
  sourcing?: Resolver<Maybe<ResolversTypes['Sourcing']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<ArticleRelatedArgs, 'first'>>;
  relatedStories?: Resolver<Array<ResolversTypes['RelatedStory']>, ParentType, ContextType, RequireFields<ArticleRelatedStoriesArgs, 'first'>>;
  jsonLd?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedStoryResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['RelatedStory'] = ResolversParentTypes['RelatedStory']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RelatedReason'], ParentType, ContextType>;
};

export type RelatedReasonResolvers = { HAND: 'hand', EVENT: 'event', PERSON: 'person', SECTION: 'section' };

export type RichTextResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  json?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['TextBlock']>, ParentType, ContextType>;
};

export type TextBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TextBlock'] = ResolversParentTypes['TextBlock']> = {
  __resolveType: TypeResolveFn<'ParagraphBlock' | 'HeadingBlock' | 'ListBlock' | 'QuoteBlock' | 'PullQuoteBlock' | 'FactBoxBlock' | 'TableBlock' | 'ImageBlock' | 'GalleryBlock' | 'EmbedBlock' | 'RelatedStoryBlock' | 'AttachmentBlock' | 'DividerBlock' | 'FootnoteBlock', ParentType, ContextType>;
};

export type FactBoxPartResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FactBoxPart'] = ResolversParentTypes['FactBoxPart']> = {
  __resolveType: TypeResolveFn<'ParagraphBlock' | 'HeadingBlock' | 'ListBlock', ParentType, ContextType>;
};

export type TextLineResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TextLine'] = ResolversParentTypes['TextLine']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParagraphBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ParagraphBlock'] = ResolversParentTypes['ParagraphBlock']> = {
  words?: Resolver<ResolversTypes['TextLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeadingBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['HeadingBlock'] = ResolversParentTypes['HeadingBlock']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['TextLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ListBlock'] = ResolversParentTypes['ListBlock']> = {
  items?: Resolver<Array<ResolversTypes['ListItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListItemResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ListItem'] = ResolversParentTypes['ListItem']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['TextLine'], ParentType, ContextType>;
};

export type QuoteBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['QuoteBlock'] = ResolversParentTypes['QuoteBlock']> = {
  words?: Resolver<ResolversTypes['TextLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PullQuoteBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['PullQuoteBlock'] = ResolversParentTypes['PullQuoteBlock']> = {
  words?: Resolver<ResolversTypes['TextLine'], ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactBoxBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FactBoxBlock'] = ResolversParentTypes['FactBoxBlock']> = {
  title?: Resolver<Maybe<ResolversTypes['TextLine']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FactBoxPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TableBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TableBlock'] = ResolversParentTypes['TableBlock']> = {
  rows?: Resolver<Array<ResolversTypes['TableRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TableRowResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TableRow'] = ResolversParentTypes['TableRow']> = {
  cells?: Resolver<Array<ResolversTypes['TableCell']>, ParentType, ContextType>;
};

export type TableCellResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TableCell'] = ResolversParentTypes['TableCell']> = {
  header?: Resolver<ResolversTypes['CellHeader'], ParentType, ContextType>;
  across?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  down?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['TextLine']>, ParentType, ContextType>;
};

export type CellHeaderResolvers = { NONE: 'none', COLUMN: 'column', ROW: 'row', BOTH: 'both' };

export type ImageBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ImageBlock'] = ResolversParentTypes['ImageBlock']> = {
  image?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GalleryBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['GalleryBlock'] = ResolversParentTypes['GalleryBlock']> = {
  images?: Resolver<Array<ResolversTypes['Image']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmbedBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['EmbedBlock'] = ResolversParentTypes['EmbedBlock']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['EmbedKind'], ParentType, ContextType>;
  still?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['TextLine']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FactBoxPart']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmbedKindResolvers = { VIDEO: 'video', POST: 'post', MAP: 'map', AUDIO: 'audio' };

export type RelatedStoryBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['RelatedStoryBlock'] = ResolversParentTypes['RelatedStoryBlock']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['AttachmentBlock'] = ResolversParentTypes['AttachmentBlock']> = {
  attachment?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FootnoteBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FootnoteBlock'] = ResolversParentTypes['FootnoteBlock']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['TextLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DividerBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['DividerBlock'] = ResolversParentTypes['DividerBlock']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeoResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Seo'] = ResolversParentTypes['Seo']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  socialTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BylineResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Byline'] = ResolversParentTypes['Byline']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
};

export type ImageResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImageKind'], ParentType, ContextType>;
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  sizes?: Resolver<Array<ResolversTypes['ImageSize']>, ParentType, ContextType>;
  social?: Resolver<Maybe<ResolversTypes['ImageSize']>, ParentType, ContextType>;
  image?: Resolver<ResolversTypes['ImageSize'], ParentType, ContextType, RequireFields<ImageImageArgs, 'width' | 'ratio' | 'format'>>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImageKindResolvers = { PHOTO: 'photo', DRAWING: 'drawing' };

export type ImageRatioResolvers = { ORIGINAL: 'original', ONE_BY_ONE: 'oneByOne', FOUR_BY_THREE: 'fourByThree', THREE_BY_TWO: 'threeByTwo', SIXTEEN_BY_NINE: 'sixteenByNine', TWO_BY_ONE: 'twoByOne', THREE_BY_FOUR: 'threeByFour', FOUR_BY_FIVE: 'fourByFive', NINE_BY_SIXTEEN: 'nineBySixteen' };

export type ImageFormatResolvers = { AUTO: 'auto', AVIF: 'avif', WEBP: 'webp', JPEG: 'jpeg' };

export type FocalPointResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FocalPoint'] = ResolversParentTypes['FocalPoint']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImageSizeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ImageSize'] = ResolversParentTypes['ImageSize']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slugEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slugEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Update'] = ResolversParentTypes['Update']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UpdateKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type UpdateKindResolvers = { UPDATE: 'update', CORRECTION: 'correction', CLARIFICATION: 'clarification', REPLY: 'reply' };

export type CorrectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type CorrectionKindResolvers = { CORRECTION: 'correction', CLARIFICATION: 'clarification', REPLY: 'reply', RETRACTION: 'retraction', WITHDRAWAL: 'withdrawal' };

export type ReplyResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Reply'] = ResolversParentTypes['Reply']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  seriousness?: Resolver<ResolversTypes['Seriousness'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  statusNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  legalStage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  firstSaidAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AttributionMode'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  speakerRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  originHop?: Resolver<Maybe<ResolversTypes['Hop']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['AttributionField'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cueStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cueClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archivedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  __resolveType: TypeResolveFn<'Source' | 'Person', ParentType, ContextType>;
};

export type AttributionFieldResolvers = { HEADLINE: 'headline', DEK: 'dek', BODY: 'body' };

export type SourcingResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Sourcing'] = ResolversParentTypes['Sourcing']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namedSentenceShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  namedSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  soleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['SourceOrigin']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SourceArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimCountResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ClaimCount'] = ResolversParentTypes['ClaimCount']> = {
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceOriginResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SourceOrigin'] = ResolversParentTypes['SourceOrigin']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonSaidArgs, 'first'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsAboutArgs, 'first'>>;
  timeline?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, Partial<PersonTimelineArgs>>;
  timelineConnection?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonTimelineConnectionArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['When'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EventArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhenResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['When'] = ResolversParentTypes['When']> = {
  asPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  motto?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mottoEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footerEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imprint?: Resolver<ResolversTypes['Imprint'], ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type ImprintResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Imprint'] = ResolversParentTypes['Imprint']> = {
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleEditor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eNotification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrontResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Front'] = ResolversParentTypes['Front']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['FrontAlert']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['FrontSlot']>, ParentType, ContextType>;
};

export type FrontAlertResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FrontAlert'] = ResolversParentTypes['FrontAlert']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FrontSlotResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FrontSlot'] = ResolversParentTypes['FrontSlot']> = {
  kind?: Resolver<ResolversTypes['FrontSlotKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['FrontLayout']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['FrontItem']>, ParentType, ContextType>;
};

export type FrontSlotKindResolvers = { LEAD: 'lead', SECONDS: 'seconds', SAID: 'said', SECTION_ROW: 'sectionRow', OPINION: 'opinion', LATEST: 'latest', CORRECTIONS: 'corrections' };

export type FrontLayoutResolvers = { FEATURE: 'feature', TOWER: 'tower', WIDE: 'wide' };

export type FrontItemResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FrontItem'] = ResolversParentTypes['FrontItem']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dek?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['FrontLine']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['FrontCorrection']>, ParentType, ContextType>;
};

export type FrontCorrectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FrontCorrection'] = ResolversParentTypes['FrontCorrection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRetraction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrontLineResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['FrontLine'] = ResolversParentTypes['FrontLine']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['CorrectionMonth']>, ParentType, ContextType>;
};

export type CorrectionMonthResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['CorrectionMonth'] = ResolversParentTypes['CorrectionMonth']> = {
  month?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['CorrectionKindCount']>, ParentType, ContextType>;
};

export type CorrectionKindCountResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['CorrectionKindCount'] = ResolversParentTypes['CorrectionKindCount']> = {
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Person' | 'Source' | 'Event' | 'Claim', ParentType, ContextType>;
};

export type SearchTypeResolvers = { ARTICLE: 'article', CLAIM: 'claim', PERSON: 'person', SOURCE: 'source', EVENT: 'event' };

export type SearchOrderResolvers = { NEWEST: 'newest', RELEVANCE: 'relevance' };

export type SearchConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['SearchFacets']>, ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  types?: Resolver<Array<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['SearchCount']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['SearchCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SearchCount']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['SearchCount']>, ParentType, ContextType>;
  genres?: Resolver<Array<ResolversTypes['SearchGenreCount']>, ParentType, ContextType>;
  voices?: Resolver<Array<ResolversTypes['SearchVoiceCount']>, ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchCountResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchCount'] = ResolversParentTypes['SearchCount']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchGenreCountResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchGenreCount'] = ResolversParentTypes['SearchGenreCount']> = {
  genre?: Resolver<ResolversTypes['Genre'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchVoiceCountResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchVoiceCount'] = ResolversParentTypes['SearchVoiceCount']> = {
  voice?: Resolver<ResolversTypes['AttributionMode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  snippet?: Resolver<Maybe<ResolversTypes['Snippet']>, ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['SnippetMark']>, ParentType, ContextType>;
};

export type SnippetMarkResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SnippetMark'] = ResolversParentTypes['SnippetMark']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightFieldResolvers = { KICKER: 'kicker', HEADLINE: 'headline', DEK: 'dek', NAME: 'name', TITLE: 'title', CLAIM: 'claim' };

export type Resolvers<ContextType = DeliveryContext> = {
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Preview?: PreviewResolvers<ContextType>;
  ClaimOrder?: ClaimOrderResolvers;
  ArticleOrder?: ArticleOrderResolvers;
  PublicationState?: PublicationStateResolvers;
  Genre?: GenreResolvers;
  Occurrence?: OccurrenceResolvers;
  ClaimKind?: ClaimKindResolvers;
  Seriousness?: SeriousnessResolvers;
  ClaimStatus?: ClaimStatusResolvers;
  AttributionMode?: AttributionModeResolvers;
  Article?: ArticleResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  RelatedStory?: RelatedStoryResolvers<ContextType>;
  RelatedReason?: RelatedReasonResolvers;
  RichText?: RichTextResolvers<ContextType>;
  TextBlock?: TextBlockResolvers<ContextType>;
  FactBoxPart?: FactBoxPartResolvers<ContextType>;
  TextLine?: TextLineResolvers<ContextType>;
  ParagraphBlock?: ParagraphBlockResolvers<ContextType>;
  HeadingBlock?: HeadingBlockResolvers<ContextType>;
  ListBlock?: ListBlockResolvers<ContextType>;
  ListItem?: ListItemResolvers<ContextType>;
  QuoteBlock?: QuoteBlockResolvers<ContextType>;
  PullQuoteBlock?: PullQuoteBlockResolvers<ContextType>;
  FactBoxBlock?: FactBoxBlockResolvers<ContextType>;
  TableBlock?: TableBlockResolvers<ContextType>;
  TableRow?: TableRowResolvers<ContextType>;
  TableCell?: TableCellResolvers<ContextType>;
  CellHeader?: CellHeaderResolvers;
  ImageBlock?: ImageBlockResolvers<ContextType>;
  GalleryBlock?: GalleryBlockResolvers<ContextType>;
  EmbedBlock?: EmbedBlockResolvers<ContextType>;
  EmbedKind?: EmbedKindResolvers;
  RelatedStoryBlock?: RelatedStoryBlockResolvers<ContextType>;
  AttachmentBlock?: AttachmentBlockResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  FootnoteBlock?: FootnoteBlockResolvers<ContextType>;
  DividerBlock?: DividerBlockResolvers<ContextType>;
  Seo?: SeoResolvers<ContextType>;
  Byline?: BylineResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImageKind?: ImageKindResolvers;
  ImageRatio?: ImageRatioResolvers;
  ImageFormat?: ImageFormatResolvers;
  FocalPoint?: FocalPointResolvers<ContextType>;
  ImageSize?: ImageSizeResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  Update?: UpdateResolvers<ContextType>;
  UpdateKind?: UpdateKindResolvers;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionKind?: CorrectionKindResolvers;
  Reply?: ReplyResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  AttributionField?: AttributionFieldResolvers;
  Sourcing?: SourcingResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  ClaimCount?: ClaimCountResolvers<ContextType>;
  SourceOrigin?: SourceOriginResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  When?: WhenResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Imprint?: ImprintResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Front?: FrontResolvers<ContextType>;
  FrontAlert?: FrontAlertResolvers<ContextType>;
  FrontSlot?: FrontSlotResolvers<ContextType>;
  FrontSlotKind?: FrontSlotKindResolvers;
  FrontLayout?: FrontLayoutResolvers;
  FrontItem?: FrontItemResolvers<ContextType>;
  FrontCorrection?: FrontCorrectionResolvers<ContextType>;
  FrontLine?: FrontLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionMonth?: CorrectionMonthResolvers<ContextType>;
  CorrectionKindCount?: CorrectionKindCountResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchType?: SearchTypeResolvers;
  SearchOrder?: SearchOrderResolvers;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  SearchCount?: SearchCountResolvers<ContextType>;
  SearchGenreCount?: SearchGenreCountResolvers<ContextType>;
  SearchVoiceCount?: SearchVoiceCountResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  SnippetMark?: SnippetMarkResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightField?: HighlightFieldResolvers;
};
