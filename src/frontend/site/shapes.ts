import type {
  ArticlePageQuery,
  AuthorPageQuery,
  CorrectionsPageQuery,
  EventPageQuery,
  FrontPageQuery,
  ImprintPageQuery,
  PersonPageQuery,
  SearchPageQuery,
  SourcePageQuery,
} from '@/src/frontend/client/generated/types'

/** What the pages show, as the operations of the typed client answer it. */
export type Article = NonNullable<ArticlePageQuery['article']>
export type Attribution = Article['attributions'][number]
export type Update = Article['updates'][number]
export type Reply = Article['replies'][number]
export type Sourcing = NonNullable<Article['sourcing']>
export type RelatedStory = Article['relatedStories'][number]
export type ArticleCard = RelatedStory['article']
export type EventCard = Article['events'][number]
export type ImageCard = NonNullable<Article['leadImage']>
export type When = EventCard['when']
export type ArticlePageData = FrontPageQuery['articles']
export type Named = FrontPageQuery['sections'][number]
export type Person = NonNullable<PersonPageQuery['person']>
export type ClaimCard = Person['said']['nodes'][number]
export type Source = NonNullable<SourcePageQuery['source']>
export type Event = NonNullable<EventPageQuery['event']>
export type Found =
  SearchPageQuery['search'] /** What the settings say of the paper, for the head and foot of its pages. */
export type SiteFrame = FrontPageQuery['site']
export type Corrected = CorrectionsPageQuery['corrections']
export type Imprint = ImprintPageQuery['site']
export type Signed = AuthorPageQuery['articles']
