import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from './editorialDatabase'
import { sessionOf } from './transactions'

/** One row for each place in which two transactions may meet. */
type Turn = { _id: string; turns: number; at: Date }
/** A collection of such rows, that no route reaches; of each id it has so many. */
type Turns = { name: string; places: number }

/** The rows of these turns by the raw driver. */
export const turnRows = (payload: Payload, { name }: Turns): Collection<Turn> =>
  editorialDatabase(payload).collection<Turn>(name)

async function write(req: PayloadRequest, turns: Turns, places: string[]): Promise<void> {
  const session = await sessionOf(req)
  if (!session || places.length === 0) return
  // The count as well as the time: a row that is written as it stands was not written.
  const update = { $inc: { turns: 1 }, $currentDate: { at: true } } as const
  await turnRows(req.payload, turns).bulkWrite(
    places.map((_id) => ({ updateOne: { filter: { _id }, update, upsert: true } })),
    { session, ordered: true },
  )
}

/**
 * Two transactions that read each other's past would both be stored, though neither would have been made after the other.
 * Each writes a row that the other writes too, so that one of them meets a write conflict and runs again on what the
 * other left. Those that seldom matter to each other write one row of many, by chance; see `takeEveryTurn`.
 */
export const takeTurns = (
  req: PayloadRequest,
  turns: Turns,
  ids: readonly string[],
): Promise<void> => {
  const place = Math.floor(Math.random() * turns.places)
  return write(
    req,
    turns,
    [...new Set(ids)].sort().map((id) => `${id}:${place}`),
  )
}

/** Writes all rows of an id: this meets every one that took a turn of it (see `takeTurns`). */
export const takeEveryTurn = (req: PayloadRequest, turns: Turns, id: string): Promise<void> =>
  write(
    req,
    turns,
    Array.from({ length: turns.places }, (_, place) => `${id}:${place}`),
  )
