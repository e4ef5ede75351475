import type { Endpoint } from 'payload'
import { z } from 'zod'

import { answering, jsonBody } from '@/src/editorial/api/answering'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { isId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { databaseNow } from '@/src/platform/database/clock'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'

const id = z.string().refine(isId)
const which = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(500) }),
  z.strictObject({ all: z.literal(true) }),
])

/**
 * `POST /api/notifications/read` `{ids}` or `{all: true}` → `{count}`: marks the asking person's own as read and says
 * how many were. Ids of other people's are passed over, as if they did not exist.
 */
export const readNotifications: Endpoint = {
  path: '/read',
  method: 'post',
  handler: answering(async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new RefusalError(REFUSALS.unknownActor())
    const asked = await jsonBody(req, which)
    const { docs } = await req.payload.update({
      collection: 'notifications',
      where: {
        user: { equals: actor.id },
        readAt: { exists: false },
        ...('ids' in asked && { id: { in: asked.ids } }),
      },
      data: { readAt: (await databaseNow(editorialDatabase(req.payload))).toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return Response.json({ count: docs.length })
  }),
}

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
