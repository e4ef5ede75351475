import type { Collection, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import type { WebhookEvent } from './webhookEvents'

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
