import { randomUUID } from 'node:crypto'
import type { WithId } from 'mongodb'
import type { Payload } from 'payload'

import { mailOutbox, type OutboxRow } from '@/src/newsroom/mailOutbox'

/** Longer than a conversation with the mail server can take (see `smtpOptions`). */
const LEASE_MS = 120_000

/** Takes one mail whose time has come, for this process alone until its lease ends; null when there is none. */
export async function claimMail(
  payload: Payload,
): Promise<(WithId<OutboxRow> & { token: string }) | null> {
  const token = randomUUID()
  const row = await mailOutbox(payload).findOneAndUpdate(
    { gaveUp: false, $expr: { $lte: ['$nextAt', '$$NOW'] } },
    [
      {
        $set: {
          token,
          attempts: { $add: ['$attempts', 1] },
          nextAt: { $add: ['$$NOW', LEASE_MS] },
        },
      },
    ],
    { sort: { nextAt: 1 }, returnDocument: 'after' },
  )
  return row && { ...row, token }
}
