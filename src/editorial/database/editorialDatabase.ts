import type { Db } from 'mongodb'
import type { Payload } from 'payload'

import { STAMP } from '@/src/platform/database/check'
import { noteDatabaseTime, primaryClock } from '@/src/platform/database/clock'

/** The editorial database by the raw driver, for collections that no route of Payload may reach. */
export function editorialDatabase(payload: Payload): Db {
  const { connection } = payload.db
  return connection.getClient().db(connection.name)
}

/** The clock of the database's primary, asked now (see `primaryClock`). */
export const databaseTime = (payload: Payload): Promise<Date> =>
  primaryClock(editorialDatabase(payload))

const PATIENCE_MS = 1_500

const without = (): null => null

/**
 * The primary's clock, or null where no primary answers within 1.5 s, the search for one included (MongoDB Node driver,
 * "Client Side Operation Timeout"), or where it lets nobody read who comes with our login: any stranger may ask for its clock.
 * `onRefused` is told why. Never throws.
 */
export async function primaryTime(
  db: Db,
  onRefused: (error: unknown) => void = without,
): Promise<Date | null> {
  const options = { readPreference: 'primary', timeoutMS: PATIENCE_MS } as const
  const read = db.collection(STAMP).findOne({}, { ...options, projection: { _id: 1 } })
  const [answer] = await Promise.all([db.command({ hello: 1 }, options), read]).catch(
    (error: unknown) => {
      onRefused(error)
      return [null]
    },
  )
  const time: unknown = answer?.isWritablePrimary === true ? answer.localTime : null
  if (!(time instanceof Date)) return null
  noteDatabaseTime(db.databaseName, time)
  return time
}
