import type { ClientSession, Db } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { publicDatabase } from './publicDatabase'

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
