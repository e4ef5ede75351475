import type { Collection } from 'mongodb'
import type { Endpoint, Payload, PayloadRequest } from 'payload'

import { answering } from '@/src/editorial/api/answering'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { RefusalError } from '@/src/language/refusal'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'

/** One row a person and article, however many tabs; nobody is asked to take it away. */
type PresenceRow = { _id: string; article: string; user: string; expiresAt: Date }

type Named = { id: string; name: string }

/** Three times what a page waits before it says again that it is open. */
const HERE_MS = 45_000
/** More names than a bar has room for. */
const MOST = 20

/** Who has which article open, in a collection that no route of Payload's reaches. */
export const presenceRows = (payload: Payload): Collection<PresenceRow> =>
  editorialDatabase(payload).collection<PresenceRow>('presence')

/** Its indexes; MongoDB itself takes away what has run out. */
export async function ensurePresenceIndexes(payload: Payload): Promise<void> {
  await presenceRows(payload).createIndex({ article: 1, expiresAt: 1 })
  await presenceRows(payload).createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 })
}

/** The article's id where the asker may read it. Its body is not read: a page asks four times a minute. */
async function readableId(req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: String(req.routeParams?.id) } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { stage: true },
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const [found] = docs
  if (!found) throw new RefusalError(REFUSALS.notFound())
  return String(found.id)
}

const askingPerson = (req: PayloadRequest): string => {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  return actor.id
}

const say = answering(async (req) => {
  const [article, user] = [await readableId(req), askingPerson(req)]
  const rows = presenceRows(req.payload)
  // By the database's clock: those of the newsroom's processes may differ.
  await rows.updateOne(
    { _id: `${article}:${user}` },
    [{ $set: { article, user, expiresAt: { $add: ['$$NOW', HERE_MS] } } }],
    { upsert: true },
  )
  return Response.json({ people: await othersAt(req, article, user) })
})

/** Who but this person has the article open now. */
async function othersAt(req: PayloadRequest, article: string, user: string): Promise<Named[]> {
  const others = await presenceRows(req.payload)
    .find({ article, user: { $ne: user }, $expr: { $gt: ['$expiresAt', '$$NOW'] } })
    .limit(MOST)
    .toArray()
  if (others.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ id: { in: others.map((row) => row.user) } }, { disabled: { equals: false } }],
    },
    sort: 'name',
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name: name ?? '' }))
}

const look = answering(async (req) =>
  Response.json({ people: await othersAt(req, await readableId(req), askingPerson(req)) }),
)

const leave = answering(async (req) => {
  const [article, user] = [await readableId(req), askingPerson(req)]
  await presenceRows(req.payload).deleteOne({ _id: `${article}:${user}` })
  return Response.json({ left: true })
})

/**
 * `PUT /api/articles/:id/presence` says that the asker has the article open, for 45 seconds, and answers who else has:
 * `{people: [{id, name}]}`, which `GET` answers without a word of its own; `DELETE` says that it was closed. For whoever may read the article; others get 404.
 */
export const presenceEndpoints: Endpoint[] = [
  { path: '/:id/presence', method: 'put', handler: say },
  { path: '/:id/presence', method: 'get', handler: look },
  { path: '/:id/presence', method: 'delete', handler: leave },
]
