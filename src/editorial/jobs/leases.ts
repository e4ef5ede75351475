import { type Collection, MongoServerError } from 'mongodb'
import type { Payload } from 'payload'
import { randomUUID } from 'node:crypto'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'

/** Who works on what, and until when on the database's clock. The name is the key: one holder at a time. */
type LeaseRow = { _id: string; token: string; until: Date }

/**
 * The leases, in a collection that no route reaches. Not waited for by a majority: a lease lost in a failover costs a
 * second try, which the judge refuses.
 */
export const workerLeases = (payload: Payload): Collection<LeaseRow> =>
  editorialDatabase(payload).collection<LeaseRow>('worker-leases', { writeConcern: { w: 1 } })

/** Two first comers of one name: the other one has it. */
const isTaken = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === 11_000

/**
 * Takes the lease `name` for `ms` milliseconds, if nobody holds it or its holder's time is over (a killed process gives
 * nothing back): the token that proves it, or null. One atomic step, all times by the database's own clock.
 */
export async function takeLease(
  payload: Payload,
  name: string,
  ms: number,
): Promise<string | null> {
  const token = randomUUID()
  // A missing `until` compares as smaller than every date.
  const free = { $lte: ['$until', '$$NOW'] }
  try {
    const row = await workerLeases(payload).findOneAndUpdate(
      { _id: name },
      [
        {
          $set: {
            token: { $cond: [free, token, '$token'] },
            until: { $cond: [free, { $add: ['$$NOW', ms] }, '$until'] },
          },
        },
      ],
      { upsert: true, returnDocument: 'after' },
    )
    return row?.token === token ? token : null
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

/**
 * Runs `work` while holding the lease `name`, and gives it back; false when somebody else holds it. The lease saves
 * work, it guards nothing: whoever outlives `ms` may meet a second holder, so what must happen once is decided by the
 * transaction that does it.
 */
export async function withLease(
  payload: Payload,
  name: string,
  ms: number,
  work: () => Promise<void>,
): Promise<boolean> {
  const token = await takeLease(payload, name, ms)
  if (!token) return false
  try {
    await work()
  } finally {
    await workerLeases(payload).deleteOne({ _id: name, token })
  }
  return true
}
