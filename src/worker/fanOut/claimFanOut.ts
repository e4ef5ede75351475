import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { fanOuts, type FanOutRow } from '@/src/publish/fanOut/fanOuts'

/** Longer than a batch of articles takes; a killed worker's row is taken up by another one after it. */
export const LEASE_MS = 30_000

export type ClaimedFanOut = FanOutRow & { token: string }

/**
 * Takes one fan-out whose time has come, for this process alone until its lease ends: a masked source first, else the
 * one that has waited longest. Null when there is none.
 */
export async function claimFanOut(payload: Payload): Promise<ClaimedFanOut | null> {
  const token = randomUUID()
  const row = await fanOuts(payload).findOneAndUpdate(
    { $expr: { $lte: ['$nextAt', '$$NOW'] } },
    [{ $set: { token, nextAt: { $add: ['$$NOW', LEASE_MS] } } }],
    { sort: { masking: -1, nextAt: 1 }, returnDocument: 'after' },
  )
  return row && { ...row, token }
}
