import type { PayloadRequest } from 'payload'

import { articlePath } from '@/src/language/readerPaths'
import { env } from '@/src/platform/env'
import type { PublicArticle, PublicFront } from '@/src/published/documents'
import { type WebhookEvent, webhookEventOf } from './events'
import { queueDelivery } from './outbox'

type Given = {
  event: WebhookEvent
  document: Pick<PublicArticle, '_id' | '_v' | 'slug' | 'state' | 'headline'> &
    Partial<Pick<PublicArticle, 'language' | 'pathLanguage'>>
  publicUrl: string
  at: Date
}

/**
 * The body of a webhook: public facts of the public document and nothing else, in the shape that Standard Webhooks
 * recommends (`type`, `timestamp`, `data`). `version` is the document's `_v`. Pure.
 */
export function webhookMessage({ event, document, publicUrl, at }: Given): string {
  const { _id, _v, slug, state, headline } = document
  return JSON.stringify({
    type: event,
    timestamp: at.toISOString(),
    data: {
      articleId: _id,
      slug,
      url: publicUrl + articlePath(document),
      state,
      headline,
      version: _v,
    },
  })
}

/**
 * Queues a message for every active webhook that asked for what just happened, in the transaction that tells the
 * public: without the publication there is no message, and without the message no publication.
 */
export async function queueWebhooks(
  req: PayloadRequest,
  { document, editKind, now }: { document: PublicArticle; editKind: string; now: Date },
): Promise<void> {
  const event = webhookEventOf(editKind)
  const body = webhookMessage({ event, document, publicUrl: env().publicUrl, at: now })
  await queueFor(req, { event, of: document._id, body })
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
  const data = { front: slug, version: _v }
  const body = JSON.stringify({ type: 'front', timestamp: now.toISOString(), data })
  await queueFor(req, { event: 'front', of: `front:${_id}`, body })
}
