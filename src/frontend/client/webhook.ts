/** Where an article stands and whom it names, by their slugs, in the words of the API. */
export type ToldArticle = Readonly<{
  slug: string
  url: string
  state: 'LIVE' | 'RETRACTED' | 'WITHDRAWN'
  language: string | null
  genre: string | null
  section: string | null
  tags: readonly string[]
  persons: readonly string[]
  sources: readonly string[]
  events: readonly string[]
  bylines: readonly Readonly<{ name: string; person: string | null }>[]
}>

type Body<Type extends string, Data> = Readonly<{
  type: Type
  timestamp: string
  format: number
  data: Readonly<Data>
}>

/** What is told of a story: what happened to it, how it stands now and how it stood (docs/api.md, "Webhooks"). */
export type ArticleMessage = Body<
  'publish' | 'update' | 'correct' | 'retract' | 'withdraw' | 'renew',
  ToldArticle & {
    articleId: string
    headline: string | null
    version: string
    contentUpdatedAt: string | null
    before: ToldArticle | null
    /** Words of `Cache-Tag`. */
    purge: readonly string[]
  }
>
type Called = Readonly<{ slug: string | null; name: string | null }>
/** What is told of a person, source, event, section or tag. */
export type RecordMessage = Body<
  'record',
  Called & {
    record: 'PERSON' | 'SOURCE' | 'EVENT' | 'SECTION' | 'TAG'
    id: string
    version: string | null
    before: Called | null
    purge: readonly string[]
  }
>
export type FrontMessage = Body<
  'front',
  { front: string; version: string; purge: readonly string[] }
>
/** The body of a webhook, once its signature was verified. */
export type WebhookMessage = ArticleMessage | RecordMessage | FrontMessage

/** What a message says to purge: words of `Cache-Tag`; nothing for a message of a kind that is not known here. */
export const purgeOf = (message: { data?: { purge?: unknown } } | null): readonly string[] => {
  const purge = message?.data?.purge
  return Array.isArray(purge) ? purge.filter((tag) => typeof tag === 'string') : []
}
