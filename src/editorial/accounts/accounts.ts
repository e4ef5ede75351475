import type { Collection, ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { takeEveryTurn, takeTurns } from '@/src/editorial/database/turns'
import { RefusalError } from '@/src/language/refusal'
import type { User } from '@/src/payload-types'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { passwordLinks, passwordMails } from './passwordLinks'
import { staffSessions } from './staffSessions'

export type StaffUser = User & { collection: 'users' }

/** An account as it is stored, with what no read of Payload's shows. Nobody vouches for any of it. */
type StoredAccount = {
  _id: ObjectId
  email?: string
  name?: string
  roles?: string[]
  disabled?: boolean
  hash?: string
  salt?: string
  lastLoginAt?: Date
}

/** The accounts by the raw driver. */
export const storedAccounts = (payload: Payload): Collection<StoredAccount> =>
  editorialDatabase(payload).collection<StoredAccount>('users')

/** The account as it acts, read in the request's transaction; null for one that may not act. */
export async function actingAccount(req: PayloadRequest, id: string): Promise<StaffUser | null> {
  const found = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const user = found && { ...found, collection: 'users' as const }
  return user && actorOf(user) ? user : null
}

/** What happens to an account beside its fields. Entries hold no address of a client, no token and no password. */
type AccountAction =
  | 'login'
  | 'failedLogin'
  | 'logout'
  | 'changePassword'
  | 'askReset'
  | 'makePasswordLink'
  | 'resetPassword'
  | 'endSessions'

/** Enters it in the account's own chain, which admins read, in the request's transaction. */
export const noteAccount = (
  req: PayloadRequest,
  user: string,
  action: AccountAction,
  said: { to?: string; reason?: string } = {},
): Promise<void> =>
  appendAudit(req, { chain: `users:${user}`, record: `users/${user}`, action, ...said })

/** Indexes of sessions and links; MongoDB itself takes away what has run out. */
export async function ensureIdentityIndexes(payload: Payload): Promise<void> {
  for (const rows of [staffSessions(payload), passwordLinks(payload)]) {
    await rows.createIndex({ user: 1 })
    await rows.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 })
  }
  await passwordMails(payload).createIndex({ nextAt: 1 })
}

/**
 * What an account gives (an approval, a preview link) and a change of it: an approval could be given while the account is
 * being disabled. So many gifts of one editor seldom meet each other, and always meet the change.
 */
const ACCOUNT_TURNS = { name: 'account-turns', places: 32 } as const

/** Makes a change of an account collide with whatever it gives at that moment. In the request's transaction. */
export const holdWhole = (req: PayloadRequest, account: string): Promise<void> =>
  takeEveryTurn(req, ACCOUNT_TURNS, account)

/**
 * Puts the account as it stands in this transaction in the place of what the door looked up, which may be older, and
 * holds it until the end. Refuses an account that may not act any more.
 */
export async function holdActor(req: PayloadRequest): Promise<void> {
  const asked = actorOf(req.user)
  if (!asked) throw new RefusalError(REFUSALS.unknownActor())
  await takeTurns(req, ACCOUNT_TURNS, [asked.id])
  const found = await req.payload.findByID({
    collection: 'users',
    id: asked.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const user = found && { ...req.user, ...found, collection: 'users' as const }
  if (!actorOf(user)) throw new RefusalError(REFUSALS.unknownActor())
  req.user = user
}
