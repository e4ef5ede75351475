import { randomUUID } from 'node:crypto'
import type { ObjectId, WithId } from 'mongodb'
import type { Payload } from 'payload'

import { webhookDeliveries, type WebhookDelivery } from '@/src/newsroom/webhookDeliveries'

export type Claimed = WithId<WebhookDelivery> & { token: string }

/** Longer than one attempt can take (see `postOnce`). */
const LEASE_MS = 60_000

/** Takes this message for this process alone until its lease ends; null when another one has it, or it is done. */
export async function claimDelivery(payload: Payload, id: ObjectId): Promise<Claimed | null> {
  const token = randomUUID()
  const row = await webhookDeliveries(payload).findOneAndUpdate(
    { _id: id, state: 'pending', $expr: { $lte: ['$nextAt', '$$NOW'] } },
    [
      {
        $set: {
          token,
          attempts: { $add: ['$attempts', 1] },
          lastAt: '$$NOW',
          nextAt: { $add: ['$$NOW', LEASE_MS] },
        },
      },
    ],
    { returnDocument: 'after' },
  )
  return row && { ...row, token }
}
