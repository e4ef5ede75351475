import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { answering, jsonBody, readableRecord } from '@/src/editorial/api/answering'
import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { notify } from '@/src/editorial/notifications/notify'
import { idOf } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { toText } from '@/src/language/richText/toText'
import { anchorQuote } from '@/src/language/text/anchorQuote'
import type { Comment } from '@/src/payload-types'
import { databaseNow } from '@/src/platform/database/clock'
import { actorOf } from '@/src/workflow/actor'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { mayResolve } from '@/src/workflow/permissions'
import { REFUSALS } from '@/src/workflow/refusals'

/**
 * `GET /api/articles/:id/comments` → `{comments}`, oldest first, each with `place`: where its words stand in the stored
 * text now (UTF-16 offsets in its field), or null when they are gone and for a comment on the whole article.
 */
export const articleComments: Endpoint = {
  path: '/:id/comments',
  method: 'get',
  handler: answering(async (req) => {
    const id = String(req.routeParams?.id)
    const article = await readableRecord(req, 'articles', id)
    const { docs } = await req.payload.find({
      collection: 'comments',
      where: { article: { equals: id } },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const texts = {
      headline: article.headline ?? '',
      dek: article.dek ?? '',
      body: toText(article.body),
    }
    const comments = docs.map((comment) => {
      const { field, selector } = comment
      const exact = selector?.exact
      const place = field && exact ? anchorQuote(texts[field], { ...selector, exact }) : null
      return { ...comment, place }
    })
    return Response.json({ comments })
  }),
}

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
  const judged = judgedArticle(article)
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
