import type { Db } from 'mongodb'
import type { Payload } from 'payload'

import { env } from '@/src/env'

/** The name in a connection string, else `kunye_public`: never the driver's own default. */
const nameIn = (uri: string | undefined): string => {
  const [, path] = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]*)/.exec(uri ?? '') ?? []
  return path ? decodeURIComponent(path) : 'kunye_public'
}

/**
 * The public database, by Payload's own client: one replica set, so one transaction spans both halves. Its name comes
 * from PUBLIC_DATABASE_URI; without it, it is `kunye_public` beside the editorial database.
 */
export function publicDatabase(payload: Payload): Db {
  return payload.db.connection.getClient().db(nameIn(env().PUBLIC_DATABASE_URI))
}
