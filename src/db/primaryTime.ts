import type { Db } from 'mongodb'

import { noteDatabaseTime } from './databaseClock'

const PATIENCE_MS = 1_500

/**
 * The primary's clock, or null where no primary answers within 1.5 s, the search for one included (MongoDB Node driver,
 * "Client Side Operation Timeout"). Never throws.
 */
export async function primaryTime(db: Db): Promise<Date | null> {
  const command = { hello: 1 }
  const options = { readPreference: 'primary', timeoutMS: PATIENCE_MS } as const
  const answer = await db.command(command, options).catch(() => null)
  const time: unknown = answer?.isWritablePrimary === true ? answer.localTime : null
  if (!(time instanceof Date)) return null
  noteDatabaseTime(db.databaseName, time)
  return time
}
