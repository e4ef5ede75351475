import { ObjectId } from 'mongodb'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/src/editorial/database/transactions'
import { RefusalError } from '@/src/language/refusal'
import { IDENTITY_REFUSALS } from './refusals'
import { noteAccount } from './accounts'
import { endSessions, sessionsOf } from './staffSessions'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering, jsonBody } from '@/src/editorial/api/answering'
import { sessionOfRequest } from './loginEndpoints'

const wanted = z.union([
  z.strictObject({ id: z.string().max(100) }),
  z.strictObject({ others: z.literal(true) }),
])

const list = answering(async (req) => {
  const { user, family } = await sessionOfRequest(req)
  const rows = await sessionsOf(req.payload, user)
  const sessions = rows.map(({ family: id, startedAt, lastSeenAt, browser }) => ({
    ...{ id, startedAt, lastSeenAt, browser },
    current: id === family,
  }))
  return Response.json({ sessions })
})

const end = answering(async (req) => {
  const { user, family } = await sessionOfRequest(req)
  const asked = await jsonBody(req, wanted)
  const which = 'id' in asked ? { family: asked.id } : { except: family }
  const ended = await inTransaction(req.payload, req, async (fresh) => {
    const count = await endSessions(fresh, user, which)
    if (count > 0) await noteAccount(fresh, user, 'endSessions', { to: String(count) })
    return count
  })
  if ('id' in asked && ended === 0) throw new RefusalError(IDENTITY_REFUSALS.sessionGone())
  return Response.json({ ended })
})

const endOfOther = answering(async (req) => {
  if (!actorOf(req.user)?.roles.includes('admin')) throw new RefusalError(REFUSALS.unknownActor())
  const id = String(req.routeParams?.id)
  const ended = await inTransaction(req.payload, req, async (fresh) => {
    const account =
      ObjectId.isValid(id) &&
      (await fresh.payload.findByID({
        collection: 'users',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req: fresh,
      }))
    if (!account) throw new RefusalError(IDENTITY_REFUSALS.noAccount())
    const count = await endSessions(fresh, id)
    await noteAccount(fresh, id, 'endSessions', { to: String(count) })
    return count
  })
  return Response.json({ ended })
})

/**
 * `GET /api/users/sessions` → `{sessions: [{id, startedAt, lastSeenAt, browser, current}]}`, one's own; `POST
 * …/sessions/end` `{id}` or `{others: true}` → `{ended}`. For admins: `POST …/:id/end-sessions` → `{ended}`.
 */
export const sessionEndpoints: Endpoint[] = [
  { path: '/sessions', method: 'get', handler: list },
  { path: '/sessions/end', method: 'post', handler: end },
  { path: '/:id/end-sessions', method: 'post', handler: endOfOther },
]
