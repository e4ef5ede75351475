import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import { sessionOf } from '@/src/db/sessionOf'
import { webhookDeliveries, type WebhookDelivery } from './webhookDeliveries'

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
