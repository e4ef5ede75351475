import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { RefusalError } from '@/src/errors'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering } from './answering'
import { jsonBody } from './jsonBody'

const autosaveInput = z.strictObject({
  revision: z.number().int().nonnegative().nullable(),
  content: z.record(z.string(), z.unknown()),
})

/** `new` stands for an article that was never saved. */
const ARTICLE_ID = /^(new|[0-9a-f]{24})$/i

const own = (req: PayloadRequest) => {
  const actor = actorOf(req.user)
  const article = String(req.routeParams?.id)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  if (!ARTICLE_ID.test(article)) throw new RefusalError(REFUSALS.notFound())
  return { user: actor.id, article }
}

const find = (req: PayloadRequest, { user, article }: ReturnType<typeof own>) =>
  req.payload.find({
    collection: 'autosaves',
    where: { user: { equals: user }, article: { equals: article } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })

const read = answering(async (req) => {
  const { docs } = await find(req, own(req))
  const [found] = docs
  return Response.json({
    autosave: found
      ? { revision: found.revision, content: found.content, updatedAt: found.updatedAt }
      : null,
  })
})

const write = answering(async (req) => {
  const mine = own(req)
  const { content, revision } = await jsonBody(req, autosaveInput)
  const { docs } = await find(req, mine)
  const [found] = docs
  const saved = found
    ? await req.payload.update({
        collection: 'autosaves',
        id: found.id,
        data: { content, revision },
        overrideAccess: true,
        req,
      })
    : await req.payload.create({
        collection: 'autosaves',
        data: { ...mine, content, revision },
        overrideAccess: true,
        req,
      })
  return Response.json({ savedAt: saved.updatedAt })
})

const drop = answering(async (req) => {
  const { user, article } = own(req)
  await req.payload.delete({
    collection: 'autosaves',
    where: { user: { equals: user }, article: { equals: article } },
    overrideAccess: true,
    req,
  })
  return Response.json({ dropped: true })
})

/** Unsaved form state of the asking person: `GET`, `PUT`, `DELETE /api/articles/:id/autosave`. */
export const autosaveEndpoints: Endpoint[] = [
  { path: '/:id/autosave', method: 'get', handler: read },
  { path: '/:id/autosave', method: 'put', handler: write },
  { path: '/:id/autosave', method: 'delete', handler: drop },
]
