import type { ClientSession } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { codeOf } from '@/src/platform/errors'
import { DATABASE_REFUSALS } from './conflicts'

/** An election takes 12 s at most with MongoDB's own settings, a restart of one server seconds. */
const PATIENCE_MS = 20_000
const LONGEST_PAUSE_MS = 1_000
const NO_SUCH_TRANSACTION = 251
const { away, outcomeUnknown } = DATABASE_REFUSALS

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Asks for the commit again until the database says how it ended. A commit may be sent any number of times: the server
 * knows the transaction by its number and commits it once (MongoDB manual, "Drivers API: UnknownTransactionCommitResult").
 */
async function settle(session: ClientSession, first: unknown, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs
  let error = first
  for (let wait = 50; Date.now() < until; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
    if (isNotCommitted(error)) {
      // Nothing before it met another transaction: who took this one away was the end of its primary, or its minute.
      const isConflict = error === first && codeOf(error) !== NO_SUCH_TRANSACTION
      throw isConflict ? error : new RefusalError(away())
    }
    await pause(wait)
    try {
      return await session.commitTransaction()
    } catch (again) {
      error = again
    }
  }
  throw new RefusalError(isNotCommitted(error) ? away() : outcomeUnknown())
}

/**
 * The adapter, whose commits end in one of two ways that can be told to a person: stored, or not. One whose answer was
 * lost (a crash, a restart, an election, an interrupted operation) is asked for again, 20 s long; then, and only then, it is
 * refused with 503 `outcomeUnknown`. Payload by itself throws what the driver throws, which is a 500 for a stored text.
 */
export const certainCommit = (
  adapter: DatabaseAdapterObj,
  patienceMs = PATIENCE_MS,
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const commit = db.commitTransaction
    db.commitTransaction = async function (id) {
      const transaction = String(await id)
      // Payload brings the same driver (one copy, see package.json); only its type declarations stand apart.
      const session = this.sessions?.[transaction] as ClientSession | undefined
      try {
        await commit.call(this, transaction)
      } catch (error) {
        if (!session) throw error
        await settle(session, error, patienceMs)
        await session.endSession().catch(() => undefined)
      }
    }
    return db
  },
})

/**
 * Whether an error of a commit says that nothing of the transaction is stored and nothing ever will be: the server's
 * label for that (MongoDB manual, "TransientTransactionError"), or the driver's own refusal of a session that has no
 * transaction to commit. Every other error leaves it open.
 */
function isNotCommitted(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, errorLabelSet } = error as { name?: unknown; errorLabelSet?: unknown }
  if (name === 'MongoTransactionError') return true
  return errorLabelSet instanceof Set && errorLabelSet.has('TransientTransactionError')
}
