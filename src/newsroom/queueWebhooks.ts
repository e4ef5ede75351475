import type { PayloadRequest } from 'payload'

import { env } from '@/src/env'
import type { PublicArticle } from '@/src/public/documents'
import { queueDelivery } from './queueDelivery'
import { webhookEventOf } from './webhookEventOf'
import { webhookMessage } from './webhookMessage'

/**
 * Queues a message for every active webhook that asked for what just happened, in the transaction that tells the
 * public: without the publication there is no message, and without the message no publication.
 */
export async function queueWebhooks(
  req: PayloadRequest,
  { document, editKind, now }: { document: PublicArticle; editKind: string; now: Date },
): Promise<void> {
  const event = webhookEventOf(editKind)
  const { docs } = await req.payload.find({
    collection: 'webhooks',
    where: { active: { equals: true }, events: { in: [event] } },
    pagination: false,
    depth: 0,
    select: { active: true },
    overrideAccess: true,
    req,
  })
  const body = webhookMessage({ event, document, publicUrl: env().publicUrl, at: now })
  for (const { id } of docs) {
    await queueDelivery(req, { webhook: id, article: document._id, event, body })
  }
}
