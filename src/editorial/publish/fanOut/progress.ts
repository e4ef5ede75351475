import type { Endpoint } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { fanOuts, type Fanned } from './rows'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering, readableRecord } from '@/src/editorial/api/answering'

/**
 * `GET /api/<collection>/:id/fan-out` → `{running, done, total}`: whether changes of this record are on their way to
 * the published articles that show it, and how many articles of how many have them (`total` null: not counted yet).
 */
export const fanOutProgress = (collection: Fanned): Endpoint => ({
  path: '/:id/fan-out',
  method: 'get',
  handler: answering(async (req) => {
    if (!actorOf(req.user)) throw new RefusalError(REFUSALS.unknownActor())
    const id = String(req.routeParams?.id)
    // Counts of what somebody may not read would say that it exists.
    await readableRecord(req, collection, id)
    const rows = await fanOuts(req.payload).find({ collection, id, pass: 0 }).toArray()
    const counted = rows.filter(({ total }) => total !== null)
    return Response.json({
      running: rows.length > 0,
      done: counted.reduce((sum, { done }) => sum + done, 0),
      total: counted.length > 0 ? counted.reduce((sum, { total }) => sum + (total ?? 0), 0) : null,
    })
  }),
})
