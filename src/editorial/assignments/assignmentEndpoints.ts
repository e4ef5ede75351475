import type { Endpoint } from 'payload'
import { z } from 'zod'

import { answering, jsonBody } from '@/src/editorial/api/answering'
import { inTransaction } from '@/src/editorial/database/transactions'
import { isStoredId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { beginAssignment } from './beginAssignment'
import { giveAssignment } from './giveAssignment'
import { readPlan } from './readPlan'

const id = z.string().refine(isStoredId, 'a 24-digit id')
const given = z.strictObject({ assignee: id.nullable() })
const filters = z.object({
  desk: id.optional(),
  person: z.union([id, z.literal('me')]).optional(),
})

const plan = answering(async (req) => {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  const asked = filters.safeParse(Object.fromEntries(req.searchParams ?? []))
  if (!asked.success) {
    const problems = asked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new RefusalError(REFUSALS.inputInvalid({ problems }))
  }
  const { desk, person } = asked.data
  return Response.json(await readPlan(req, { desk, person: person === 'me' ? actor.id : person }))
})

const give = answering(async (req) => {
  const { assignee } = await jsonBody(req, given)
  const which = String(req.routeParams?.id)
  const assignment = await inTransaction(req.payload, req, (fresh) =>
    giveAssignment(fresh, which, assignee),
  )
  return Response.json({ assignment })
})

const begin = answering(async (req) => {
  const which = String(req.routeParams?.id)
  const article = await inTransaction(req.payload, req, (fresh) => beginAssignment(fresh, which))
  return Response.json({ article })
})

/**
 * `GET /api/assignments/plan` (`?desk=`, `?person=`) → `{assignments, more}`; `POST …/:id/give` `{assignee: id | null}` → `{assignment}`:
 * assigns, takes, hands over or back; `POST …/:id/begin` → `{article: id}`, for the assignee. By the rights of `access/assignments`.
 */
export const assignmentEndpoints: Endpoint[] = [
  { path: '/plan', method: 'get', handler: plan },
  { path: '/:id/give', method: 'post', handler: give },
  { path: '/:id/begin', method: 'post', handler: begin },
]
