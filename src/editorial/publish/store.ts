import type { ClientSession, Db } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { env } from '@/src/platform/env'

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

export type PublicStore = { db: Db; session: ClientSession | undefined }

/**
 * The public database within the request's transaction, so that both halves change together or not at all.
 * Refuses (throws) a request without one unless it only reads.
 */
export async function publicStore(
  req: PayloadRequest,
  { readOnly = false } = {},
): Promise<PublicStore> {
  const transaction = await req.transactionID
  const session = transaction ? req.payload.db.sessions[String(transaction)] : undefined
  if (!session && !readOnly) {
    throw new Error(
      'Yayın, işlem dışında yazılamaz / the public half is written in a transaction only',
    )
  }
  // Payload brings the same driver (one copy, see package.json); only its type declarations stand apart.
  return { db: publicDatabase(req.payload), session: session as ClientSession | undefined }
}
