import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { sessionOf } from '@/src/db/sessionOf'

/** One row for each place in which a decision and a change may meet; gone an hour after it was last written. */
type Turn = { _id: string; at: Date }

export const recordTurns = (payload: Payload): Collection<Turn> =>
  editorialDatabase(payload).collection<Turn>('record-turns')

/** So many decisions about articles that show one record seldom wait for each other. */
const PLACES = 8

async function write(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const session = await sessionOf(req)
  if (!session || ids.length === 0) return
  const at = { $currentDate: { at: true } } as const
  await recordTurns(req.payload).bulkWrite(
    ids.map((_id) => ({ updateOne: { filter: { _id }, update: at, upsert: true } })),
    { session, ordered: true },
  )
}

/**
 * A decision and a change of a record that it rests on read each other's past: the approval the old caption, the save an
 * article not yet approved, and both would be stored. Each writes a row that the other writes too, so that one of them
 * meets a write conflict and runs again on what the other left. A decision writes one row of eight, a change all eight:
 * decisions about a famous person seldom meet each other, a change meets every one of them.
 */
export const takeTurnDeciding = (
  req: PayloadRequest,
  records: readonly string[],
): Promise<void> => {
  const place = Math.floor(Math.random() * PLACES)
  return write(
    req,
    [...new Set(records)].sort().map((id) => `${id}/${place}`),
  )
}

/** See `takeTurnDeciding`; for the save of one record. */
export const takeTurnChanging = (req: PayloadRequest, record: string): Promise<void> =>
  write(
    req,
    Array.from({ length: PLACES }, (_, place) => `${record}/${place}`),
  )
