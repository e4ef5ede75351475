import type { Payload } from 'payload'

import { noteDatabaseTime } from './databaseClock'
import { editorialDatabase } from './editorialDatabase'

/**
 * The clock of the database's primary: the one clock that all processes share. It was read before this returns, so a
 * decision that rests on it can be late by the time it takes, never early.
 */
export async function databaseTime(payload: Payload): Promise<Date> {
  const answer = await editorialDatabase(payload)
    .admin()
    .command({ hello: 1 }, { readPreference: 'primary' })
  const time: unknown = answer.localTime
  if (time instanceof Date) {
    noteDatabaseTime(editorialDatabase(payload).databaseName, time)
    return time
  }
  throw new Error('MongoDB saati okunamadı / the clock of MongoDB is not readable')
}
