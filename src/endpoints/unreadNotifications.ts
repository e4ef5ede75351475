import type { Endpoint } from 'payload'

import { RefusalError } from '@/src/errors'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering } from './answering'

/** `GET /api/notifications/unread` → `{count}`: how many the asking person has not read. */
export const unreadNotifications: Endpoint = {
  path: '/unread',
  method: 'get',
  handler: answering(async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new RefusalError(REFUSALS.unknownActor())
    const { totalDocs } = await req.payload.count({
      collection: 'notifications',
      where: { user: { equals: actor.id }, readAt: { exists: false } },
      overrideAccess: true,
      req,
    })
    return Response.json({ count: totalDocs })
  }),
}
