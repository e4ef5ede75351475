import { type Collection, ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import { databaseNow } from '@/src/platform/database/clock'
import { env } from '@/src/platform/env'

/** A mail to be sent: whose notification, and nothing of what it will say. Rows leave with the sending. */
type OutboxRow = {
  _id: ObjectId
  notification: string
  createdAt: Date
  /** Not before; while a worker has the row in hand, until its lease ends. */
  nextAt: Date
  /** Who has it in hand. */
  token: string | null
  attempts: number
  /** Why the last attempt failed: a code, never an address or a password. */
  problem: string | null
  /** After the last attempt the row stays for people to see, and is not tried again. */
  gaveUp: boolean
}

/** The outbox of the mails, in a collection that no route reaches. */
export const mailOutbox = (payload: Payload): Collection<OutboxRow> =>
  editorialDatabase(payload).collection<OutboxRow>('mail-outbox')

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
