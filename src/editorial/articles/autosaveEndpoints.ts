import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { mapTexts, withoutUnseen } from '@/src/language/text/plainText'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering, jsonBody } from '@/src/editorial/api/answering'

const autosaveInput = z.strictObject({
  revision: z.number().int().nonnegative().nullable(),
  /** Letters are composed by the save itself, which knows what is stored. */
  content: z
    .record(z.string(), z.unknown())
    .transform((content) => mapTexts(content, withoutUnseen) as Record<string, unknown>),
})

/** `new` stands for an article that was never saved. */
const NEW = 'new'
/** So many texts can one person have lying unsaved at the same time, each of 2 MB at most (`jsonBody`). */
const MOST_AUTOSAVES = 30

const own = (req: PayloadRequest) => {
  const actor = actorOf(req.user)
  const article = String(req.routeParams?.id).toLowerCase()
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  if (article !== NEW && !isId(article)) throw new RefusalError(REFUSALS.notFound())
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

/**
 * The stored revision of an article, null for one that was never saved. One that this person may not read, and one that
 * does not exist, keep nothing.
 */
async function storedRevision(req: PayloadRequest, article: string): Promise<number | null> {
  if (article === NEW) return null
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: article } },
    select: { revision: true },
    ...{ limit: 1, pagination: false, depth: 0 },
    overrideAccess: false,
    req,
  })
  const [found] = docs
  if (!found) throw new RefusalError(REFUSALS.notFound())
  return found.revision ?? 0
}

const isOneTooMany = async (req: PayloadRequest, user: string): Promise<boolean> => {
  const where = { user: { equals: user } }
  const asked = { collection: 'autosaves', where, overrideAccess: true, req } as const
  return (await req.payload.count(asked)).totalDocs > MOST_AUTOSAVES
}

/** Counted when it is there: of many that come at the same moment none could see the others before. */
async function create(
  req: PayloadRequest,
  data: {
    user: string
    article: string
    content: Record<string, unknown>
    revision: number | null
  },
) {
  const made = { collection: 'autosaves', overrideAccess: true, req } as const
  const saved = await req.payload.create({ ...made, data })
  if (await isOneTooMany(req, data.user)) {
    await req.payload.delete({ ...made, id: saved.id })
    throw new RefusalError(REFUSALS.autosavesFull({ most: MOST_AUTOSAVES }))
  }
  return saved
}

const write = answering(async (req) => {
  const mine = own(req)
  const { content, revision } = await jsonBody(req, autosaveInput)
  const stored = await storedRevision(req, mine.article)
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
    : await create(req, { ...mine, content, revision })
  return Response.json({ savedAt: saved.updatedAt, revision: stored })
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

/**
 * Unsaved form state of the asking person: `GET`, `PUT`, `DELETE /api/articles/:id/autosave`. Kept for articles that the
 * person may read (404), 30 at the same time (409 `autosavesFull`).
 */
export const autosaveEndpoints: Endpoint[] = [
  { path: '/:id/autosave', method: 'get', handler: read },
  { path: '/:id/autosave', method: 'put', handler: write },
  { path: '/:id/autosave', method: 'delete', handler: drop },
]
