import type { Db } from 'mongodb'

type Anchor = { databaseMs: number; atMs: number }

const KEY = Symbol.for('kunye.databaseClock')
/** Longer ago than this the database is asked again: its own clock is set now and then, too. */
const FRESH_MS = 5_000

const anchors = (): Map<string, Anchor> => {
  const holder = globalThis as { [KEY]?: Map<string, Anchor> }
  return (holder[KEY] ??= new Map())
}

/** Since an hour of no meaning, at the pace of real time, whatever becomes of this machine's clock. */
const steadyMs = (): number => performance.now()

/** Notes what the primary's clock said when it was asked just now. */
export function noteDatabaseTime(databaseName: string, time: Date): void {
  const anchor = { databaseMs: time.getTime(), atMs: steadyMs() }
  anchors().set(databaseName, anchor).set('', anchor)
}

const timeAt = ({ databaseMs, atMs }: Anchor): Date => new Date(databaseMs + steadyMs() - atMs)

/**
 * The database's time now: the clock of every time that counts (the log, checkpoints, publications, what is stored as made or
 * changed). The primary is asked every five seconds at most; between, a clock of this process goes on from its last answer that
 * nobody can set. Late by the answer's way here, never early. Throws where there is no primary.
 */
export async function databaseNow(db: Db): Promise<Date> {
  const known = anchors().get(db.databaseName)
  return known && steadyMs() - known.atMs < FRESH_MS ? timeAt(known) : primaryClock(db)
}

/**
 * The clock of the database's primary: the one clock that all processes share. It was read before this returns, so a
 * decision that rests on it can be late by the time it takes, never early. Throws where there is no primary.
 */
export async function primaryClock(db: Db): Promise<Date> {
  const answer = await db.admin().command({ hello: 1 }, { readPreference: 'primary' })
  const time: unknown = answer.localTime
  // By its name: a Date of another realm (Jest) is one, too.
  if (Object.prototype.toString.call(time) !== '[object Date]') {
    throw new Error('MongoDB saati okunamadı / the clock of MongoDB is not readable')
  }
  noteDatabaseTime(db.databaseName, new Date(Number(time)))
  return new Date(Number(time))
}

/**
 * The same for where nothing can be awaited (filters of access). Payload asks the database when it opens and the worker every
 * second, so there is an answer to go on from; where none was ever had, nothing has been read yet, and it is this machine's time.
 */
export const lastDatabaseTime = (): Date => {
  const known = anchors().get('')
  return known ? timeAt(known) : new Date()
}
