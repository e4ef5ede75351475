import { createHash, randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import { appendAudit } from '@/src/audit/appendAudit'
import { inTransaction } from '@/src/db/inTransaction'
import { env } from '@/src/env'
import { RefusalError } from '@/src/errors'
import { holdActor } from '@/src/newsroom/holdAccount'
import type { PublicPreview } from '@/src/public/documents'
import { previewArticle } from '@/src/publish/previewArticle'
import { publicStore } from '@/src/publish/publicStore'
import { formatDate } from '@/src/text/formatDate'
import { actorOf } from '@/src/workflow/actor'
import { isRestricted } from '@/src/workflow/isRestricted'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { mayKeepPreviews } from '@/src/workflow/mayKeepPreviews'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering } from './answering'
import { jsonBody } from './jsonBody'
import { PREVIEW_REFUSALS } from './previewRefusals'
import { readableRecord } from './readableRecord'

const MOST = 20
const HOUR_MS = 60 * 60_000
const wanted = z.strictObject({ hours: z.number().int().min(1).max(168).default(24) })

const previewsOf = async (req: PayloadRequest, readOnly = false) => {
  const { db, session } = await publicStore(req, { readOnly })
  return { previews: db.collection<PublicPreview>('previews'), session }
}

type Noted = { action: string; preview: string; reason?: string }

/** The entry names the link by its id, which opens nothing: so it is known whose links end with an account. */
const note = (req: PayloadRequest, article: string, { action, preview, reason }: Noted) =>
  appendAudit(req, {
    chain: `article:${article}`,
    article,
    record: `previews/${preview}`,
    action,
    reason,
  })

const make = answering(async (req) => {
  const { hours } = await jsonBody(req, wanted, '{}')
  const token = randomBytes(32).toString('base64url')
  const _id = createHash('sha256').update(token).digest('hex')
  const made = await inTransaction(req.payload, req, async (fresh) => {
    await holdActor(fresh)
    const article = await readableRecord(fresh, 'articles', String(req.routeParams?.id))
    const now = await databaseNow(editorialDatabase(req.payload))
    if (isRestricted(judgedArticle({ ...article }), now)) {
      throw new RefusalError(PREVIEW_REFUSALS.previewRestricted)
    }
    const { previews, session } = await previewsOf(fresh)
    const alive = { articleId: article.id, expiresAt: { $gt: now } }
    if ((await previews.countDocuments(alive, { session })) >= MOST) {
      throw new RefusalError(PREVIEW_REFUSALS.previewTooMany)
    }
    const expiresAt = new Date(now.getTime() + hours * HOUR_MS)
    await note(fresh, article.id, {
      action: 'makePreview',
      preview: _id,
      reason: `→ ${formatDate(expiresAt)}`,
    })
    return previewArticle(fresh, article, { _id, now, expiresAt })
  })
  const url = `${env().publicUrl}/onizleme/${made.articleId}#${token}`
  return Response.json(
    { id: _id, url, token, expiresAt: made.expiresAt },
    { status: 201, headers: { 'cache-control': 'no-store' } },
  )
})

/** For the article's people and editors; the others who may read it are told that it is not theirs. */
const keptArticle = async (req: PayloadRequest, id: string): Promise<string> => {
  const article = await readableRecord(req, 'articles', id)
  const actor = actorOf(req.user)
  if (!actor || !mayKeepPreviews(actor, judgedArticle({ ...article }))) {
    throw new RefusalError(REFUSALS.notYours())
  }
  return article.id
}

const list = answering(async (req) => {
  const articleId = await keptArticle(req, String(req.routeParams?.id))
  const { previews } = await previewsOf(req, true)
  const found = await previews
    .find(
      { articleId, expiresAt: { $gt: await databaseNow(editorialDatabase(req.payload)) } },
      { sort: { createdAt: -1 }, projection: { createdAt: 1, expiresAt: 1 } },
    )
    .toArray()
  const rows = found.map(({ _id, createdAt, expiresAt }) => ({ id: _id, createdAt, expiresAt }))
  return Response.json({ previews: rows })
})

const revoke = answering(async (req) => {
  const { id, preview } = req.routeParams ?? {}
  await inTransaction(req.payload, req, async (fresh) => {
    const articleId = await keptArticle(fresh, String(id))
    const { previews, session } = await previewsOf(fresh)
    const gone = await previews.deleteOne({ _id: String(preview), articleId }, { session })
    if (gone.deletedCount === 0) throw new RefusalError(PREVIEW_REFUSALS.previewGone)
    await note(fresh, articleId, { action: 'revokePreview', preview: String(preview) })
  })
  return Response.json({ revoked: true })
})

/**
 * `POST /api/articles/:id/preview` `{hours?}` (24, at most 168) → 201 `{id, url, token, expiresAt}`, the token this once;
 * `GET …/preview` → `{previews}`; `DELETE …/preview/:preview` → `{revoked}`.
 */
export const previewEndpoints: Endpoint[] = [
  { path: '/:id/preview', method: 'post', handler: make },
  { path: '/:id/preview', method: 'get', handler: list },
  { path: '/:id/preview/:preview', method: 'delete', handler: revoke },
]
