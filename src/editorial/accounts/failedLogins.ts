import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction, sessionOf } from '@/src/editorial/database/transactions'
import { noteAccount } from './accounts'

/** Failures of one account within this time are one entry. */
const WINDOW_MS = 5 * 60_000
/** Stands for every address without an account: a number, and nothing of what was typed. */
const UNKNOWN = 'unknown'

type FailedLogins = {
  /** The account, or `unknown`. */
  _id: string
  count: number
  firstAt: Date
  lastAt: Date
}

/** One row an account, however many try: what fails cannot fill the database. */
export const failedLogins = (payload: Payload): Collection<FailedLogins> =>
  editorialDatabase(payload).collection<FailedLogins>('failed-logins')

/** Counts a failed check of a password; `user` null: of an address without an account. Answers how many there are now. */
export async function countFailedLogin(payload: Payload, user: string | null): Promise<number> {
  const row = await failedLogins(payload).findOneAndUpdate(
    { _id: user ?? UNKNOWN },
    [
      {
        $set: {
          count: { $add: [{ $ifNull: ['$count', 0] }, 1] },
          firstAt: { $ifNull: ['$firstAt', '$$NOW'] },
          lastAt: '$$NOW',
        },
      },
    ],
    { upsert: true, returnDocument: 'after' },
  )
  return row?.count ?? 0
}

/** Takes one back that turned out to be no failure. */
export async function uncountFailedLogin(payload: Payload, user: string): Promise<void> {
  await failedLogins(payload).updateOne({ _id: user, count: { $gt: 0 } }, { $inc: { count: -1 } })
}

/** Enters the failures counted so far in the account's chain, in the request's transaction, and begins anew. */
export async function closeFailedLogins(req: PayloadRequest, user: string): Promise<void> {
  const session = await sessionOf(req)
  const row = await failedLogins(req.payload).findOneAndDelete({ _id: user }, { session })
  if (!row || row.count === 0) return
  const { user: actor } = req
  // Whoever failed is not the person who is here now.
  req.user = null
  await noteAccount(req, user, 'failedLogin', { to: String(row.count) })
  req.user = actor
}

/** Enters every window that is over. */
export async function closeOverWindows(payload: Payload): Promise<void> {
  const over = await failedLogins(payload)
    .find({
      _id: { $ne: UNKNOWN },
      $expr: { $lte: ['$firstAt', { $subtract: ['$$NOW', WINDOW_MS] }] },
    })
    .toArray()
  for (const { _id } of over) {
    await inTransaction(payload, { context: { channel: 'worker' } }, (req) =>
      closeFailedLogins(req, _id),
    )
  }
}

/** How often an address without an account was tried, and since when; null: never. */
export const unknownLogins = (payload: Payload): Promise<FailedLogins | null> =>
  failedLogins(payload).findOne({ _id: UNKNOWN })
