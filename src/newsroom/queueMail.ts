import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import { sessionOf } from '@/src/db/sessionOf'
import { env } from '@/src/env'
import { mailOutbox } from './mailOutbox'

/**
 * Puts the mail of a notification into the outbox, in the transaction that wrote the notification. Without a mail server
 * nothing is kept, so that one configured later does not send last month's news.
 */
export async function queueMail(req: PayloadRequest, notification: string): Promise<void> {
  if (!env().KUNYE_SMTP_URL) return
  const now = await databaseNow(editorialDatabase(req.payload))
  await mailOutbox(req.payload).insertOne(
    {
      _id: new ObjectId(),
      notification,
      createdAt: now,
      nextAt: new Date(0),
      token: null,
      attempts: 0,
      problem: null,
      gaveUp: false,
    },
    { session: await sessionOf(req) },
  )
}
