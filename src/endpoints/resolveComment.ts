import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import { inTransaction } from '@/src/db/inTransaction'
import { RefusalError } from '@/src/errors'
import { appendAudit } from '@/src/audit/appendAudit'
import { notify } from '@/src/newsroom/notify'
import type { Comment } from '@/src/payload-types'
import { actorOf } from '@/src/workflow/actor'
import { idOf } from '@/src/workflow/idOf'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { mayResolve } from '@/src/workflow/mayResolve'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering } from './answering'
import { jsonBody } from './jsonBody'
import { readableRecord } from './readableRecord'

const wanted = z.strictObject({ resolved: z.boolean() })

async function resolve(req: PayloadRequest, id: string, resolved: boolean): Promise<Comment> {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  const comment = await readableRecord(req, 'comments', id)
  if (comment.parent) throw new RefusalError(REFUSALS.notFound())
  const article = await req.payload.findByID({
    collection: 'articles',
    id: idOf(comment.article) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const author = idOf(comment.author)
  const judged = judgedArticle(article as unknown as Record<string, unknown>)
  if (!mayResolve(actor, { author, blocking: comment.blocking === true }, judged)) {
    throw new RefusalError(REFUSALS.commentNotYours())
  }
  if (resolved === Boolean(comment.resolvedAt)) return comment
  const at = (await databaseNow(editorialDatabase(req.payload))).toISOString()
  // By the adapter, because `checkComment` refuses these two fields from every other road.
  const change = { resolvedAt: resolved ? at : null, resolvedBy: resolved ? actor.id : null }
  await req.payload.db.updateOne({ collection: 'comments', id, data: change, req })
  await appendAudit(req, {
    chain: `article:${article.id}`,
    article: article.id,
    record: `comments/${id}`,
    action: resolved ? 'resolveComment' : 'reopenComment',
  })
  if (resolved) {
    const notices = [{ kind: 'commentResolved' as const, people: [author], groups: [] }]
    await notify(req, { article, key: `comment:${id}:${at}`, notices })
  }
  return { ...comment, ...change }
}

/** `POST /api/comments/:id/resolve` `{resolved}` → `{comment}`: closes a thread or opens it again. */
export const resolveComment: Endpoint = {
  path: '/:id/resolve',
  method: 'post',
  handler: answering(async (req) => {
    const { resolved } = await jsonBody(req, wanted)
    const id = String(req.routeParams?.id)
    const comment = await inTransaction(req.payload, req, (fresh) => resolve(fresh, id, resolved))
    return Response.json({ comment })
  }),
}
