import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { RefusalError } from '@/src/errors'
import { REFUSALS } from '@/src/workflow/refusals'
import { isWriteConflict } from './isWriteConflict'

const ATTEMPTS = 12
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** Math.min(attempt, 5)))

type Origin = Pick<PayloadRequest, 'user' | 'payloadAPI' | 'i18n' | 'locale' | 'headers'> &
  Partial<Pick<PayloadRequest, 'context'>>

/**
 * Runs `work` in one transaction over both databases: all of it is stored or nothing. On a write conflict it is run
 * again from the start with a fresh request (an old one keeps a stale context and loader); after the last attempt it
 * is refused with 409 `writeConflict`. Every other error rolls back and is thrown on.
 */
export async function inTransaction<T>(
  payload: Payload,
  origin: Partial<Origin>,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
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
      if (!isWriteConflict(error)) throw error
      await pause(attempt)
    }
  }
  throw new RefusalError(REFUSALS.writeConflict())
}
