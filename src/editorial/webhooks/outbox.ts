import { type Collection, ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import { databaseNow } from '@/src/platform/database/clock'
import type { WebhookEvent } from './events'

/** One message for one receiver, kept until a month after it was delivered or given up. */
export type WebhookDelivery = {
  _id: ObjectId
  webhook: string
  /** Null for a trial message. */
  article: string | null
  /** Order of happening within the receiver and the article. */
  seq: number
  event: WebhookEvent | 'test'
  /** JSON, byte for byte what is signed and sent. */
  body: string
  state: 'pending' | 'delivered' | 'failed'
  createdAt: Date
  /** Not before; while a worker has it in hand, until its lease ends. */
  nextAt: Date
  /** Who has it in hand. */
  token: string | null
  attempts: number
  lastAt: Date | null
  /** What the receiver answered last, and why that was not good enough: codes, never its words. */
  statusCode: number | null
  problem: string | null
  doneAt: Date | null
}

/** The outbox of the webhooks, in a collection that no route of Payload reaches. */
export const webhookDeliveries = (payload: Payload): Collection<WebhookDelivery> =>
  editorialDatabase(payload).collection<WebhookDelivery>('webhook-deliveries')

/**
 * Puts one message into the outbox, in the caller's transaction, behind those of the same receiver and article. Two
 * transactions about one article meet at the article itself, so no number is given twice. Returns the new row's id.
 */
export async function queueDelivery(
  req: PayloadRequest,
  message: Pick<WebhookDelivery, 'webhook' | 'article' | 'event' | 'body'>,
): Promise<string> {
  const session = await sessionOf(req)
  const rows = webhookDeliveries(req.payload)
  const { webhook, article } = message
  const last = await rows.findOne(
    { webhook, article },
    { sort: { seq: -1 }, projection: { seq: 1 }, session },
  )
  const _id = new ObjectId()
  await rows.insertOne(
    {
      _id,
      ...message,
      seq: (last?.seq ?? 0) + 1,
      state: 'pending',
      createdAt: await databaseNow(editorialDatabase(req.payload)),
      nextAt: new Date(0),
      token: null,
      attempts: 0,
      lastAt: null,
      statusCode: null,
      problem: null,
      doneAt: null,
    },
    { session },
  )
  return _id.toHexString()
}
