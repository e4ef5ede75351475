import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { toPublicEvent } from '@/src/editorial/projection/records'
import type { PublicDocuments, PublicationFacts } from '@/src/editorial/projection/types'
import { buildDocuments } from '@/src/editorial/publish/documents'
import { publicEvents } from '@/src/editorial/publish/events'
import { findPublication, lastUpdateOf, factsOf } from '@/src/editorial/publish/publications'
import { recordsByIds } from '@/src/editorial/publish/records'
import { publicStore, type PublicStore } from '@/src/editorial/publish/store'
import type { Article } from '@/src/payload-types'
import type { PublicEvent, PublicPreview } from '@/src/published/documents'

/** What the public would be told: as it was told so far, or for the first time now. A withdrawn text would be back. */
async function factsFor(
  req: PayloadRequest,
  article: Article,
  now: Date,
): Promise<PublicationFacts> {
  const publication = await findPublication(req, article.id)
  if (publication && publication.state !== 'never') {
    const facts = factsOf(publication, await lastUpdateOf(req, publication))
    return facts.state === 'withdrawn' ? { ...facts, state: 'live', notice: null } : facts
  }
  return {
    state: 'live',
    slug: article.slug ?? `onizleme-${article.id}`,
    slugAliases: [],
    notice: null,
    updates: [],
    firstPublishedAt: now,
    updatedAt: now,
    contentUpdatedAt: null,
  }
}

/**
 * The article as the reader would see it, for the holder of a token: the same whitelist and the same builders as a
 * publication, in the request's transaction; nothing is written. `_id` is the token's hash.
 */
export async function previewArticle(
  req: PayloadRequest,
  article: Article,
  { _id, now, expiresAt }: { _id: string; now: Date; expiresAt: Date },
): Promise<PublicPreview> {
  const built = await buildDocuments(req, article, await factsFor(req, article, now))
  return {
    _id,
    articleId: article.id,
    pictures: randomBytes(16).toString('base64url'),
    createdAt: now,
    expiresAt,
    article: built.article,
    persons: built.persons,
    sources: built.sources,
    events: await previewEvents(req, await publicStore(req), built),
    media: built.media,
  }
}

/**
 * The events of a preview as they would be after its publication: beside who is public already, they show the persons
 * that this article would make public. Reads only.
 */
async function previewEvents(
  req: PayloadRequest,
  store: PublicStore,
  { article, persons, events }: PublicDocuments,
): Promise<PublicEvent[]> {
  const records = await recordsByIds(req, 'events', events)
  const now = await publicEvents(req, store, events)
  const shown = persons.map(({ _id, slug, name }) => ({ id: _id, slug, name }))
  return now.flatMap((event) => {
    const record = records.get(event._id)
    const known = event.participants.flatMap(({ person }) => person ?? [])
    const claimed = article.claims
      .filter((claim) => claim.events.some(({ id }) => id === event._id))
      .flatMap((claim) => claim.persons.map(({ id }) => id))
    const cards = new Map([...known, ...shown].map((card) => [card.id, card]))
    return record
      ? [toPublicEvent(record, { persons: cards, claimed: [...event.personIds, ...claimed] })]
      : []
  })
}
