import { ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sessionOf } from '@/src/db/sessionOf'
import { storedAccounts } from './accounts'
import { makePasswordHash, type StoredPassword } from './passwordHash'
import { passwordLinks } from './passwordLinks'
import { passwordMails } from './passwordMails'
import { endSessions } from './staffSessions'

/**
 * Stores a password, in the request's transaction; ends the account's sessions (but for the family `except`) and its
 * links. The one road on which a password is written: no request's data can hold one (`hooks/refusePassword`).
 */
export async function setPassword(
  req: PayloadRequest,
  user: string,
  { hash, salt }: StoredPassword,
  except?: string,
): Promise<void> {
  const session = await sessionOf(req)
  const { matchedCount } = await storedAccounts(req.payload).updateOne(
    { _id: new ObjectId(user) },
    { $set: { hash, salt } },
    { session },
  )
  if (matchedCount !== 1) throw new Error('no such account')
  await passwordLinks(req.payload).deleteMany({ user }, { session })
  await passwordMails(req.payload).deleteOne({ _id: user }, { session })
  await endSessions(req, user, { except })
}

/** Gives an account a first password without a link: for the demo newsroom and for tests. */
export async function giveFirstPassword(
  payload: Payload,
  user: string,
  password: string,
): Promise<void> {
  const stored = await makePasswordHash(password)
  await inTransaction(payload, {}, (req) => setPassword(req, user, stored))
}
