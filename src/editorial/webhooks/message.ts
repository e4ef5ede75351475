import type { PayloadRequest } from 'payload'

import { articleAddress } from '@/src/language/readerPaths'
import { env } from '@/src/platform/env'
import type { PublicArticle, PublicFront } from '@/src/published/documents'
import { documentTags, enumWord } from '@/src/published/tags'
import type { ArticleEvent, WebhookEvent } from './events'
import { queueDelivery } from './outbox'

/** Of the body's form: another number where a receiver of before would read it wrongly. */
const FORMAT = 2

type Placed = 'slug' | 'state' | 'language' | 'genre'
type Naming = 'section' | 'tags' | 'persons' | 'sources' | 'events' | 'bylines'
/** What a message tells of an article as it was. */
export type ToldBefore = Pick<PublicArticle, Placed | Naming | 'pathLanguage' | 'address'>
type Document = ToldBefore &
  Pick<PublicArticle, '_id' | '_v' | 'headline' | 'updatedAt' | 'contentUpdatedAt'>

type Given = {
  event: ArticleEvent
  document: Document
  /** Null where readers did not have it. */
  before: ToldBefore | null
  /** Words of `Cache-Tag`. */
  tags: readonly string[]
  publicUrl: string
  at: Date
}

const bodyOf = (type: WebhookEvent, at: Date, data: object): string =>
  JSON.stringify({ type, timestamp: at.toISOString(), format: FORMAT, data })

const slugsOf = (cards: readonly { slug: string }[]): string[] => cards.map(({ slug }) => slug)

/** Where an article stands and whom it names, by their slugs; the words are those of the public API. */
const shown = (article: ToldBefore, publicUrl: string) => ({
  slug: article.slug,
  url: articleAddress(publicUrl, article),
  state: enumWord(article.state),
  language: article.language,
  genre: article.genre && enumWord(article.genre),
  section: article.section?.slug ?? null,
  tags: slugsOf(article.tags),
  persons: slugsOf(article.persons),
  sources: slugsOf(article.sources),
  events: slugsOf(article.events),
  bylines: article.bylines.map(({ name, person }) => ({ name, person: person?.slug ?? null })),
})

/**
 * A source that was masked is not told by the name it had: of those a story showed before it was made anew, only the ones
 * that it shows still.
 */
const withoutMasked = (before: ToldBefore, { sources }: Document): ToldBefore => {
  const known = new Set(sources.map(({ id }) => id))
  return { ...before, sources: before.sources.filter(({ id }) => known.has(id)) }
}

/**
 * The body of a webhook: public facts of the public document and nothing else, in the shape that Standard Webhooks
 * recommends (`type`, `timestamp`, `data`). `version` is the document's `_v`; `purge` are words of `Cache-Tag`. Pure.
 */
export function webhookMessage(given: Given): string {
  const { event, document, publicUrl, at, tags } = given
  const { _id, _v, headline, updatedAt, contentUpdatedAt } = document
  const before =
    event === 'renew' && given.before ? withoutMasked(given.before, document) : given.before
  return bodyOf(event, at, {
    articleId: _id,
    ...shown(document, publicUrl),
    headline,
    version: _v,
    contentUpdatedAt: (contentUpdatedAt ?? updatedAt)?.toISOString() ?? null,
    before: before && shown(before, publicUrl),
    purge: tags,
  })
}

type Queued = Pick<Given, 'event' | 'document' | 'before' | 'tags'> & { now: Date }

/**
 * Queues a message for every active webhook that asked for what just happened, in the transaction that tells the
 * public: without the publication there is no message, and without the message no publication.
 */
export async function queueWebhooks(req: PayloadRequest, { now, ...told }: Queued): Promise<void> {
  const body = webhookMessage({ ...told, publicUrl: env().publicUrl, at: now })
  await queueFor(req, { event: told.event, of: told.document._id, body })
}

/** Queues a message for every active webhook that asked for this event; `of`: whose messages stay in their order. */
async function queueFor(
  req: PayloadRequest,
  { event, of: article, body }: { event: WebhookEvent; of: string; body: string },
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'webhooks',
    where: { active: { equals: true }, events: { in: [event] } },
    pagination: false,
    depth: 0,
    select: { active: true },
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) await queueDelivery(req, { webhook: id, article, event, body })
}

/** Tells whoever asked for it that a front became another one, in the transaction that made it so. */
export async function queueFrontWebhooks(
  req: PayloadRequest,
  { front, now }: { front: Pick<PublicFront, '_id' | '_v' | 'slug'>; now: Date },
): Promise<void> {
  const { _id, _v, slug } = front
  const data = { front: slug, version: _v, purge: documentTags('fronts', _id, front) }
  await queueFor(req, { event: 'front', of: `front:${_id}`, body: bodyOf('front', now, data) })
}

/** A record's own public document: what it is called, and where its page stands. */
export type ToldRecord = {
  _id: string
  _v: string
  slug?: string
  name?: string
  title?: string
  kind?: string | null
}
type RecordChange = {
  /** Collection of the public half. */
  collection: 'persons' | 'sources' | 'events' | 'terms'
  before: ToldRecord
  /** Null where readers may not know it any more: then its name is told to nobody. */
  after: ToldRecord | null
  now: Date
}

const TYPES = { persons: 'PERSON', sources: 'SOURCE', events: 'EVENT' } as const
const calledNow = ({ slug, name, title }: ToldRecord) => ({
  slug: slug ?? null,
  name: name ?? title ?? null,
})

/** Tells whoever asked for it that readers see a person, source, event, section or tag otherwise, in the transaction of that. */
export async function queueRecordWebhooks(
  req: PayloadRequest,
  { collection, before, after, now }: RecordChange,
): Promise<void> {
  const { _id } = before
  const data = {
    record: collection === 'terms' ? enumWord(before.kind ?? 'tag') : TYPES[collection],
    id: _id,
    ...(after ? calledNow(after) : { slug: null, name: null }),
    version: after?._v ?? null,
    before: after && calledNow(before),
    purge: [
      ...new Set([
        ...documentTags(collection, _id, after),
        ...(after ? documentTags(collection, _id, before) : []),
      ]),
    ],
  }
  await queueFor(req, {
    event: 'record',
    of: `${collection}:${_id}`,
    body: bodyOf('record', now, data),
  })
}
