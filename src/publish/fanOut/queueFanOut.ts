import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import { sessionOf } from '@/src/db/sessionOf'
import { fanOuts, type FanOutRow } from './fanOuts'

/**
 * Notes that the articles showing a record are to be renewed, in the transaction that saved it: saved means noted.
 * Each change has a row of its own, so a second one while the first is under way is not lost.
 */
export async function queueFanOut(
  req: PayloadRequest,
  what: Pick<FanOutRow, 'collection' | 'id' | 'names' | 'masking' | 'change' | 'articles' | 'todo'>,
): Promise<FanOutRow> {
  const row: FanOutRow = {
    _id: new ObjectId(),
    ...what,
    at: await databaseNow(editorialDatabase(req.payload)),
    nextAt: new Date(0),
    token: null,
    pass: 0,
    cursor: null,
    done: 0,
    total: null,
    failed: [],
    attempts: 0,
  }
  await fanOuts(req.payload).insertOne(row, { session: await sessionOf(req) })
  return row
}
