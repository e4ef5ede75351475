import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleParent, PersonParent, SourceParent, EventParent, ClaimParent, AttributionParent, UpdateParent, CorrectionParent, SiteParent, FrontParent, FrontAlertParent, FrontSlotParent, FrontItemParent, FrontLineParent, FrontCorrectionParent, ArticleConnectionParent, PersonConnectionParent, SourceConnectionParent, EventConnectionParent, TagConnectionParent, ClaimConnectionParent, CorrectionConnectionParent, SearchConnectionParent, SearchEdgeParent, HighlightParent, SearchHit, HopParent } from './documents/parents';
import type { PublicBody, PublicTextBlock, PublicBoxPart } from '../published/documents';
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
  DateTime: { input: Date; output: Date; }
  PartialDate: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

export type Query = {
  __typename?: 'Query';
  article?: Maybe<Article>;
  articles: ArticleConnection;
  person?: Maybe<Person>;
  persons: PersonConnection;
  source?: Maybe<Source>;
  sources: SourceConnection;
  event?: Maybe<Event>;
  events: EventConnection;
  claims: ClaimConnection;
  search: SearchConnection;
  corrections: CorrectionConnection;
  site: Site;
  front?: Maybe<Front>;
  sections: Array<Section>;
  tags: TagConnection;
  preview?: Maybe<Preview>;
};


export type QueryArticleArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  order?: InputMaybe<ArticleOrder>;
};


export type QueryPersonArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPersonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
};


export type QuerySourceArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
};


export type QueryEventArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
};


export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  order?: InputMaybe<ClaimOrder>;
};


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<CorrectionKind>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryFrontArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Preview = {
  __typename?: 'Preview';
  madeAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  isOutdated: Scalars['Boolean']['output'];
};

export type ArticleFilter = {
  language?: InputMaybe<Scalars['String']['input']>;
  section?: InputMaybe<Scalars['String']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
  genre?: InputMaybe<Genre>;
  person?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  exclude?: InputMaybe<Array<Scalars['ID']['input']>>;
  sections?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  genres?: InputMaybe<Array<Genre>>;
  byline?: InputMaybe<Scalars['String']['input']>;
  publishedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  publishedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  state?: InputMaybe<Array<PublicationState>>;
};

export type EntityFilter = {
  startsWith?: InputMaybe<Scalars['String']['input']>;
  nameMatches?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
};

export type EventFilter = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  person?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  occurrence?: InputMaybe<Occurrence>;
};

export type ClaimFilter = {
  article?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ClaimKind>;
  seriousness?: InputMaybe<Seriousness>;
  status?: InputMaybe<ClaimStatus>;
  originsAtMost?: InputMaybe<Scalars['Int']['input']>;
  speaker?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<AttributionMode>;
  hasQuote?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ClaimOrder =
  | 'newest';

export type ArticleOrder =
  | 'newest'
  | 'oldest'
  | 'updated';

export type PublicationState =
  | 'live'
  | 'retracted'
  | 'withdrawn';

export type Genre =
  | 'report'
  | 'analysis'
  | 'opinion'
  | 'background'
  | 'factCheck'
  | 'liveBlog';

export type Occurrence =
  | 'occurred'
  | 'ongoing'
  | 'planned'
  | 'alleged'
  | 'disputed'
  | 'didNotOccur'
  | 'postponed'
  | 'cancelled';

export type ClaimKind =
  | 'fact'
  | 'number'
  | 'accusation'
  | 'legalStatus'
  | 'speechAct'
  | 'causal'
  | 'interpretation'
  | 'plan';

export type Seriousness =
  | 'none'
  | 'reputational'
  | 'criminal';

export type ClaimStatus =
  | 'unverified'
  | 'corroborated'
  | 'verified'
  | 'disputed'
  | 'refuted'
  | 'withdrawn';

export type AttributionMode =
  | 'namedSource'
  | 'namedSpeaker'
  | 'maskedSource'
  | 'document'
  | 'unseenDocument'
  | 'ownReporting'
  | 'agentlessHedge'
  | 'houseVoice';

export type Article = {
  __typename?: 'Article';
  id: Scalars['ID']['output'];
  slug: Scalars['String']['output'];
  url: Scalars['String']['output'];
  redirectedFrom?: Maybe<Scalars['String']['output']>;
  state: PublicationState;
  notice?: Maybe<Scalars['String']['output']>;
  language?: Maybe<Scalars['String']['output']>;
  genre?: Maybe<Genre>;
  section?: Maybe<Section>;
  tags: Array<Tag>;
  kicker?: Maybe<Scalars['String']['output']>;
  headline?: Maybe<Scalars['String']['output']>;
  dek?: Maybe<Scalars['String']['output']>;
  seo?: Maybe<Seo>;
  dateline?: Maybe<Scalars['String']['output']>;
  body?: Maybe<RichText>;
  wordCount?: Maybe<Scalars['Int']['output']>;
  readingMinutes?: Maybe<Scalars['Int']['output']>;
  backstory?: Maybe<Scalars['String']['output']>;
  bylines: Array<Byline>;
  leadImage?: Maybe<Image>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  printedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  updates: Array<Update>;
  claims: Array<Claim>;
  attributions: Array<Attribution>;
  sources: Array<Source>;
  persons: Array<Person>;
  events: Array<Event>;
  replies: Array<Reply>;
  sourcing?: Maybe<Sourcing>;
  translations: Array<Article>;
  related: Array<Article>;
  jsonLd?: Maybe<Scalars['JSON']['output']>;
};


export type ArticleRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RichText = {
  __typename?: 'RichText';
  json: Scalars['JSON']['output'];
  html: Scalars['String']['output'];
  text: Scalars['String']['output'];
  markdown: Scalars['String']['output'];
  blocks: Array<TextBlock>;
};

export type TextBlock = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | PullQuoteBlock | FactBoxBlock | TableBlock | ImageBlock | GalleryBlock | EmbedBlock | DividerBlock;

export type FactBoxPart = ParagraphBlock | HeadingBlock | ListBlock;

export type TextLine = {
  __typename?: 'TextLine';
  text: Scalars['String']['output'];
  html: Scalars['String']['output'];
  start: Scalars['Int']['output'];
};

export type ParagraphBlock = {
  __typename?: 'ParagraphBlock';
  words: TextLine;
};

export type HeadingBlock = {
  __typename?: 'HeadingBlock';
  level: Scalars['Int']['output'];
  words: TextLine;
};

export type ListBlock = {
  __typename?: 'ListBlock';
  items: Array<ListItem>;
};

export type ListItem = {
  __typename?: 'ListItem';
  depth: Scalars['Int']['output'];
  number?: Maybe<Scalars['Int']['output']>;
  words: TextLine;
};

export type QuoteBlock = {
  __typename?: 'QuoteBlock';
  words: TextLine;
};

export type PullQuoteBlock = {
  __typename?: 'PullQuoteBlock';
  words: TextLine;
  saidBy?: Maybe<Scalars['String']['output']>;
};

export type FactBoxBlock = {
  __typename?: 'FactBoxBlock';
  title?: Maybe<TextLine>;
  parts: Array<FactBoxPart>;
};

export type TableBlock = {
  __typename?: 'TableBlock';
  rows: Array<TableRow>;
};

export type TableRow = {
  __typename?: 'TableRow';
  cells: Array<TableCell>;
};

export type TableCell = {
  __typename?: 'TableCell';
  header: CellHeader;
  across: Scalars['Int']['output'];
  down: Scalars['Int']['output'];
  paragraphs: Array<TextLine>;
};

export type CellHeader =
  | 'none'
  | 'column'
  | 'row'
  | 'both';

export type ImageBlock = {
  __typename?: 'ImageBlock';
  image: Image;
  start: Scalars['Int']['output'];
};

export type GalleryBlock = {
  __typename?: 'GalleryBlock';
  images: Array<Image>;
  start: Scalars['Int']['output'];
};

export type EmbedBlock = {
  __typename?: 'EmbedBlock';
  url: Scalars['String']['output'];
  provider: Scalars['String']['output'];
  of: EmbedKind;
  still?: Maybe<Image>;
  title?: Maybe<TextLine>;
  parts: Array<FactBoxPart>;
  start: Scalars['Int']['output'];
};

export type EmbedKind =
  | 'video'
  | 'post'
  | 'map'
  | 'audio';

export type DividerBlock = {
  __typename?: 'DividerBlock';
  start: Scalars['Int']['output'];
};

export type Seo = {
  __typename?: 'Seo';
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  socialTitle: Scalars['String']['output'];
};

export type Byline = {
  __typename?: 'Byline';
  name: Scalars['String']['output'];
  role?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Person>;
};

export type Image = {
  __typename?: 'Image';
  url: Scalars['String']['output'];
  alt: Scalars['String']['output'];
  width: Scalars['Int']['output'];
  height: Scalars['Int']['output'];
  caption?: Maybe<Scalars['String']['output']>;
  credit: Scalars['String']['output'];
  licence?: Maybe<Scalars['String']['output']>;
  focalPoint?: Maybe<FocalPoint>;
  sizes: Array<ImageSize>;
};

export type FocalPoint = {
  __typename?: 'FocalPoint';
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

export type ImageSize = {
  __typename?: 'ImageSize';
  name: Scalars['String']['output'];
  url: Scalars['String']['output'];
  width: Scalars['Int']['output'];
  height: Scalars['Int']['output'];
};

export type Section = {
  __typename?: 'Section';
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type Tag = {
  __typename?: 'Tag';
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type Update = {
  __typename?: 'Update';
  at: Scalars['DateTime']['output'];
  kind: UpdateKind;
  note?: Maybe<Scalars['String']['output']>;
  was?: Maybe<Scalars['String']['output']>;
  is?: Maybe<Scalars['String']['output']>;
  claim?: Maybe<Claim>;
};

export type UpdateKind =
  | 'update'
  | 'correction'
  | 'clarification'
  | 'reply';

export type Correction = {
  __typename?: 'Correction';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  kind: CorrectionKind;
  note?: Maybe<Scalars['String']['output']>;
  was?: Maybe<Scalars['String']['output']>;
  is?: Maybe<Scalars['String']['output']>;
  article: Article;
};

export type CorrectionKind =
  | 'correction'
  | 'clarification'
  | 'reply'
  | 'retraction'
  | 'withdrawal';

export type Reply = {
  __typename?: 'Reply';
  from: Scalars['String']['output'];
  outcome: Scalars['String']['output'];
  text?: Maybe<Scalars['String']['output']>;
  askedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Claim = {
  __typename?: 'Claim';
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  kind: ClaimKind;
  seriousness: Seriousness;
  status: ClaimStatus;
  statusNote?: Maybe<Scalars['String']['output']>;
  article: Article;
  persons: Array<Person>;
  events: Array<Event>;
  quantity?: Maybe<Quantity>;
  organisations: Array<Source>;
  legalStage?: Maybe<Scalars['String']['output']>;
  attributions: Array<Attribution>;
  independentOrigins: Scalars['Int']['output'];
};

export type Quantity = {
  __typename?: 'Quantity';
  value: Scalars['Float']['output'];
  unit?: Maybe<Scalars['String']['output']>;
  of?: Maybe<Scalars['String']['output']>;
};

export type Attribution = {
  __typename?: 'Attribution';
  id: Scalars['ID']['output'];
  claim: Claim;
  mode: AttributionMode;
  label: Scalars['String']['output'];
  source?: Maybe<Source>;
  speaker?: Maybe<Person>;
  speakerRole?: Maybe<Scalars['String']['output']>;
  via: Array<Source>;
  origin?: Maybe<Source>;
  hops: Array<Hop>;
  originHop?: Maybe<Hop>;
  field: AttributionField;
  quote: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  cue?: Maybe<Scalars['String']['output']>;
  cueClass?: Maybe<Scalars['String']['output']>;
  form?: Maybe<Scalars['String']['output']>;
  stance?: Maybe<Scalars['String']['output']>;
  saidAt?: Maybe<Scalars['PartialDate']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  archivedUrl?: Maybe<Scalars['String']['output']>;
};

export type Hop = Source | Person;

export type AttributionField =
  | 'headline'
  | 'dek'
  | 'body';

export type Sourcing = {
  __typename?: 'Sourcing';
  claims: Scalars['Int']['output'];
  namedSentenceShare: Scalars['Float']['output'];
  namedSources: Scalars['Int']['output'];
  independentOrigins: Scalars['Int']['output'];
};

export type Source = {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  country?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ownership?: Maybe<Scalars['String']['output']>;
  wikidataId?: Maybe<Scalars['String']['output']>;
  claims: ClaimConnection;
  articles: ArticleConnection;
};


export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


export type SourceArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  positions: Array<Position>;
  wikidataId?: Maybe<Scalars['String']['output']>;
  image?: Maybe<Image>;
  said: ClaimConnection;
  claimsAbout: ClaimConnection;
  timeline: Array<Event>;
  articles: ArticleConnection;
};


export type PersonSaidArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonClaimsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonTimelineArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type PersonArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Name = {
  __typename?: 'Name';
  value: Scalars['String']['output'];
  language?: Maybe<Scalars['String']['output']>;
  kind: Scalars['String']['output'];
};

export type Position = {
  __typename?: 'Position';
  title: Scalars['String']['output'];
  organisation?: Maybe<Scalars['String']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
  kind?: Maybe<Scalars['String']['output']>;
  occurrence: Occurrence;
  when: When;
  place?: Maybe<Scalars['String']['output']>;
  partOf?: Maybe<Event>;
  parts: Array<Event>;
  participants: Array<Participant>;
  claims: ClaimConnection;
  articles: ArticleConnection;
};


export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EventArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type When = {
  __typename?: 'When';
  asPrinted?: Maybe<Scalars['String']['output']>;
  edtf?: Maybe<Scalars['PartialDate']['output']>;
  earliest?: Maybe<Scalars['DateTime']['output']>;
  latest?: Maybe<Scalars['DateTime']['output']>;
  precision: Scalars['String']['output'];
  basis?: Maybe<Scalars['String']['output']>;
};

export type Participant = {
  __typename?: 'Participant';
  person?: Maybe<Person>;
  organisation?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
};

export type Site = {
  __typename?: 'Site';
  name: Scalars['String']['output'];
  motto?: Maybe<Scalars['String']['output']>;
  footer?: Maybe<Scalars['String']['output']>;
  imprint: Imprint;
  policies: Array<Policy>;
};

export type Imprint = {
  __typename?: 'Imprint';
  publisher?: Maybe<Scalars['String']['output']>;
  responsibleEditor?: Maybe<Scalars['String']['output']>;
  address?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  eNotification?: Maybe<Scalars['String']['output']>;
  host?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['String']['output']>;
  funding?: Maybe<Scalars['String']['output']>;
  staff: Array<StaffMember>;
};

export type StaffMember = {
  __typename?: 'StaffMember';
  name: Scalars['String']['output'];
  role?: Maybe<Scalars['String']['output']>;
};

export type Policy = {
  __typename?: 'Policy';
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
  html: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type Front = {
  __typename?: 'Front';
  slug: Scalars['String']['output'];
  section?: Maybe<Section>;
  alert?: Maybe<FrontAlert>;
  slots: Array<FrontSlot>;
};

export type FrontAlert = {
  __typename?: 'FrontAlert';
  text: Scalars['String']['output'];
  url: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

export type FrontSlot = {
  __typename?: 'FrontSlot';
  kind: FrontSlotKind;
  title?: Maybe<Scalars['String']['output']>;
  section?: Maybe<Section>;
  layout?: Maybe<FrontLayout>;
  items: Array<FrontItem>;
};

export type FrontSlotKind =
  | 'lead'
  | 'seconds'
  | 'said'
  | 'sectionRow'
  | 'opinion'
  | 'latest'
  | 'corrections';

export type FrontLayout =
  | 'feature'
  | 'tower'
  | 'wide';

export type FrontItem = {
  __typename?: 'FrontItem';
  article?: Maybe<Article>;
  claim?: Maybe<Claim>;
  headline?: Maybe<Scalars['String']['output']>;
  dek?: Maybe<Scalars['String']['output']>;
  image?: Maybe<Image>;
  focalPoint?: Maybe<FocalPoint>;
  related: Array<FrontLine>;
  correction?: Maybe<FrontCorrection>;
};

export type FrontCorrection = {
  __typename?: 'FrontCorrection';
  at: Scalars['DateTime']['output'];
  isRetraction: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  was?: Maybe<Scalars['String']['output']>;
  is?: Maybe<Scalars['String']['output']>;
};

export type FrontLine = {
  __typename?: 'FrontLine';
  article?: Maybe<Article>;
  text?: Maybe<Scalars['String']['output']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  nodes: Array<Article>;
  edges: Array<ArticleEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventConnection = {
  __typename?: 'EventConnection';
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TagConnection = {
  __typename?: 'TagConnection';
  nodes: Array<Tag>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CorrectionConnection = {
  __typename?: 'CorrectionConnection';
  nodes: Array<Correction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchResult = Article | Person | Source | Event;

export type SearchConnection = {
  __typename?: 'SearchConnection';
  nodes: Array<SearchResult>;
  edges: Array<SearchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  node: SearchResult;
  matched: Array<Highlight>;
};

export type Highlight = {
  __typename?: 'Highlight';
  field: HighlightField;
  text: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
};

export type HighlightField =
  | 'kicker'
  | 'headline'
  | 'dek'
  | 'name'
  | 'title';



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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Preview: ResolverTypeWrapper<Preview>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ArticleFilter: ArticleFilter;
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
  ImageBlock: ResolverTypeWrapper<ImageBlock>;
  GalleryBlock: ResolverTypeWrapper<GalleryBlock>;
  EmbedBlock: ResolverTypeWrapper<Omit<EmbedBlock, 'of' | 'parts'> & { of: ResolversTypes['EmbedKind'], parts: Array<ResolversTypes['FactBoxPart']> }>;
  EmbedKind: ResolverTypeWrapper<string>;
  DividerBlock: ResolverTypeWrapper<DividerBlock>;
  Seo: ResolverTypeWrapper<Seo>;
  Byline: ResolverTypeWrapper<Omit<Byline, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Image: ResolverTypeWrapper<Image>;
  FocalPoint: ResolverTypeWrapper<FocalPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ImageSize: ResolverTypeWrapper<ImageSize>;
  Section: ResolverTypeWrapper<Section>;
  Tag: ResolverTypeWrapper<Tag>;
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
  SourceConnection: ResolverTypeWrapper<SourceConnectionParent>;
  EventConnection: ResolverTypeWrapper<EventConnectionParent>;
  TagConnection: ResolverTypeWrapper<TagConnectionParent>;
  CorrectionConnection: ResolverTypeWrapper<CorrectionConnectionParent>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  SearchResult: ResolverTypeWrapper<SearchHit>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  Highlight: ResolverTypeWrapper<HighlightParent>;
  HighlightField: ResolverTypeWrapper<string>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Preview: Preview;
  Boolean: Scalars['Boolean']['output'];
  ArticleFilter: ArticleFilter;
  EntityFilter: EntityFilter;
  EventFilter: EventFilter;
  ClaimFilter: ClaimFilter;
  Article: ArticleParent;
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
  ImageBlock: ImageBlock;
  GalleryBlock: GalleryBlock;
  EmbedBlock: Omit<EmbedBlock, 'parts'> & { parts: Array<ResolversParentTypes['FactBoxPart']> };
  DividerBlock: DividerBlock;
  Seo: Seo;
  Byline: Omit<Byline, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Image: Image;
  FocalPoint: FocalPoint;
  Float: Scalars['Float']['output'];
  ImageSize: ImageSize;
  Section: Section;
  Tag: Tag;
  Update: UpdateParent;
  Correction: CorrectionParent;
  Reply: Reply;
  Claim: ClaimParent;
  Quantity: Quantity;
  Attribution: AttributionParent;
  Hop: HopParent;
  Sourcing: Sourcing;
  Source: SourceParent;
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
  SourceConnection: SourceConnectionParent;
  EventConnection: EventConnectionParent;
  TagConnection: TagConnectionParent;
  CorrectionConnection: CorrectionConnectionParent;
  ClaimConnection: ClaimConnectionParent;
  SearchResult: SearchHit;
  SearchConnection: SearchConnectionParent;
  SearchEdge: SearchEdgeParent;
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

export type QueryResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'order'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'order'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'first'>>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  front?: Resolver<Maybe<ResolversTypes['Front']>, ParentType, ContextType, RequireFields<QueryFrontArgs, 'slug'>>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType, RequireFields<QueryTagsArgs, 'first'>>;
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
  redirectedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  updates?: Resolver<Array<ResolversTypes['Update']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['Reply']>, ParentType, ContextType>;
  sourcing?: Resolver<Maybe<ResolversTypes['Sourcing']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<ArticleRelatedArgs, 'first'>>;
  jsonLd?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  json?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['TextBlock']>, ParentType, ContextType>;
};

export type TextBlockResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TextBlock'] = ResolversParentTypes['TextBlock']> = {
  __resolveType: TypeResolveFn<'ParagraphBlock' | 'HeadingBlock' | 'ListBlock' | 'QuoteBlock' | 'PullQuoteBlock' | 'FactBoxBlock' | 'TableBlock' | 'ImageBlock' | 'GalleryBlock' | 'EmbedBlock' | 'DividerBlock', ParentType, ContextType>;
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
};

export type ImageResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  sizes?: Resolver<Array<ResolversTypes['ImageSize']>, ParentType, ContextType>;
};

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
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SourceArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonSaidArgs, 'first'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsAboutArgs, 'first'>>;
  timeline?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, Partial<PersonTimelineArgs>>;
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
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Person' | 'Source' | 'Event', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightFieldResolvers = { KICKER: 'kicker', HEADLINE: 'headline', DEK: 'dek', NAME: 'name', TITLE: 'title' };

export type Resolvers<ContextType = DeliveryContext> = {
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
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
  DividerBlock?: DividerBlockResolvers<ContextType>;
  Seo?: SeoResolvers<ContextType>;
  Byline?: BylineResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
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
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightField?: HighlightFieldResolvers;
};
