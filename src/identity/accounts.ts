import type { Collection, ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import type { User } from '@/src/payload-types'
import { actorOf } from '@/src/workflow/actor'

export type StaffUser = User & { collection: 'users' }

/** An account as it is stored, with what no read of Payload's shows. Nobody vouches for any of it. */
export type StoredAccount = {
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
