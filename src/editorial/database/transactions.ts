import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { ClientSession } from 'mongodb'

import { RefusalError } from '@/src/language/refusal'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { REFUSALS } from '@/src/workflow/refusals'
import { DATABASE_REFUSALS, isWriteConflict } from './conflicts'

const ATTEMPTS = 12
/** An attempt at a database that is away waits for it by itself (`durable`): no other begins after that long. */
const PATIENCE_MS = 15_000
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** Math.min(attempt, 5)))

type Origin = Pick<PayloadRequest, 'user' | 'payloadAPI' | 'i18n' | 'locale' | 'headers'> &
  Partial<Pick<PayloadRequest, 'context'>>

/**
 * Runs `work` in one transaction over both databases: all of it is stored or nothing. On a write conflict it is run
 * again from the start with a fresh request (an old one keeps a stale context and loader), and so it is when the database
 * went away in the middle (a restart, an election). After the last attempt it is refused: 409 `writeConflict`, 503
 * `databaseAway`. Every other error rolls back and is thrown on; a commit that may have been stored is never run again.
 */
export async function inTransaction<T>(
  payload: Payload,
  origin: Partial<Origin>,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const until = performance.now() + PATIENCE_MS
  let refusal = REFUSALS.writeConflict()
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { user, payloadAPI, i18n, context } = origin
    const req = await createLocalReq({ user: user ?? undefined, context: { ...context } }, payload)
    if (payloadAPI) req.payloadAPI = payloadAPI
    if (i18n) Object.assign(req, { i18n, t: i18n.t })
    await initTransaction(req)
    try {
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      const met = isWriteConflict(error)
      if (!met && !isDatabaseAway(error)) throw error
      refusal = met ? REFUSALS.writeConflict() : DATABASE_REFUSALS.away()
      if (!met && performance.now() > until) break
      await pause(attempt)
    }
  }
  throw new RefusalError(refusal)
}

/** The MongoDB session of the request's transaction, or undefined where it has none. */
export async function sessionOf(req: PayloadRequest): Promise<ClientSession | undefined> {
  const transaction = await req.transactionID
  const session = transaction ? req.payload.db.sessions?.[String(transaction)] : undefined
  // Payload brings the same driver (one copy, see package.json); only its type declarations stand apart.
  return session as ClientSession | undefined
}
