import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { sessionOf } from '@/src/db/sessionOf'
import { RefusalError } from '@/src/errors'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'

type Turn = { _id: string; turns: number }

/**
 * Rows an account is held by. Who gives something writes one of them, who changes the account writes all: so gifts of one
 * editor seldom meet each other, and always meet the change.
 */
const PLACES = 32
const placeOf = (account: string, place: number): string => `${account}:${place}`

async function write(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const turns = editorialDatabase(req.payload).collection<Turn>('account-turns')
  await turns.bulkWrite(
    ids.map((_id) => ({
      updateOne: { filter: { _id }, update: { $inc: { turns: 1 } }, upsert: true },
    })),
    { session: await sessionOf(req) },
  )
}

/**
 * Makes a change of an account collide with whatever the account gives at that moment (an approval, a preview link): two
 * transactions would not see each other otherwise, and an approval could be given while the account is being disabled.
 * The rows are a collection of their own, that no route reaches. In the request's transaction.
 */
export const holdWhole = (req: PayloadRequest, account: string): Promise<void> =>
  write(
    req,
    Array.from({ length: PLACES }, (_, place) => placeOf(account, place)),
  )

/**
 * Puts the account as it stands in this transaction in the place of what the door looked up, which may be older, and
 * holds it until the end. Refuses an account that may not act any more.
 */
export async function holdActor(req: PayloadRequest): Promise<void> {
  const asked = actorOf(req.user)
  if (!asked) throw new RefusalError(REFUSALS.unknownActor())
  await write(req, [placeOf(asked.id, Math.floor(Math.random() * PLACES))])
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
