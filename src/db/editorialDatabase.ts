import type { Db } from 'mongodb'
import type { Payload } from 'payload'

/** The editorial database by the raw driver, for collections that no route of Payload may reach. */
export function editorialDatabase(payload: Payload): Db {
  const { connection } = payload.db
  return connection.getClient().db(connection.name)
}
