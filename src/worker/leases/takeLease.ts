import { randomUUID } from 'node:crypto'
import { MongoServerError } from 'mongodb'
import type { Payload } from 'payload'

import { workerLeases } from './workerLeases'

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
