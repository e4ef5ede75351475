import { type Db, type Document, Long, MongoServerError, MongoServerSelectionError } from 'mongodb'

import { READ_CONCERN } from '@/src/delivery/connect'
import { intAt, refuse, TYPE, typeFound, valueOf } from './bson'

const [CURSOR_ID, BATCH] = ['id', 'firstBatch'].map((key) => Buffer.from(key)) as [Buffer, Buffer]
const MAX_TIME_EXPIRED = 50
const INT64 = 18

/** Asked again, it would be no other: the time of the request is over, or nobody is there to be asked. */
const isFinal = (error: unknown): boolean =>
  error instanceof MongoServerSelectionError ||
  (error instanceof MongoServerError && error.code === MAX_TIME_EXPIRED)

/** What a cursor is asked by for more rows than its first reply had room for; null where it had for all. */
function openCursor(cursor: Buffer): Long | null {
  const id = valueOf(cursor, 0, CURSOR_ID)
  if (typeFound !== INT64) return refuse()
  const asked = new Long(intAt(cursor, id), intAt(cursor, id + 4))
  return asked.isZero() ? null : asked
}

/** The rows of a reply, each a view into it. */
function rowsIn(cursor: Buffer): Buffer[] {
  const batch = valueOf(cursor, 0, BATCH)
  if (typeFound !== TYPE.array) return refuse()
  const rows: Buffer[] = []
  for (let at = batch + 4, end = batch + intAt(cursor, batch) - 1; at < end;) {
    // Its place in the array, in digits.
    while (cursor[at] !== 0) at += 1
    const size = intAt(cursor, at + 1)
    rows.push(cursor.subarray(at + 1, at + 1 + size))
    at += 1 + size
  }
  return rows
}

/**
 * The rows that a `find` or `aggregate` answers, as bytes, sent without the driver's cursor: that costs a sixth of a small answer. The command
 * is such that all its rows stand in one reply (16 MB have room there). Whatever goes wrong with it is asked `again`, by the cursor, which
 * has the driver's second try after a change of primary; but not when the time was over or nobody is there.
 */
export async function askOnce(
  db: Pick<Db, 'command'>,
  command: Document,
  again: () => Promise<Buffer[]>,
): Promise<Buffer[]> {
  try {
    const reply = await db.command({ ...command, readConcern: READ_CONCERN }, { raw: true })
    // With `raw` what stands in a reply is bytes, which the driver's types do not say.
    const { buffer, byteOffset, length } = reply.cursor as Uint8Array
    const cursor = Buffer.from(buffer, byteOffset, length)
    const open = openCursor(cursor)
    if (!open) return rowsIn(cursor)
    const name: unknown = command.find ?? command.aggregate
    // It would stand for ten minutes else.
    await db.command({ killCursors: name, cursors: [open] })
  } catch (error) {
    if (isFinal(error)) throw error
  }
  return again()
}
