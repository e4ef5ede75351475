import type { Collection, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'

/** A mail to be sent: whose notification, and nothing of what it will say. Rows leave with the sending. */
export type OutboxRow = {
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
