import type { ClientSession } from 'mongodb'
import type { PayloadRequest } from 'payload'

/** The MongoDB session of the request's transaction, or undefined where it has none. */
export async function sessionOf(req: PayloadRequest): Promise<ClientSession | undefined> {
  const transaction = await req.transactionID
  const session = transaction ? req.payload.db.sessions?.[String(transaction)] : undefined
  // Payload brings the same driver (one copy, see package.json); only its type declarations stand apart.
  return session as ClientSession | undefined
}
