import { createHash, randomBytes } from 'node:crypto'
import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { holdActor } from '@/src/editorial/accounts/accounts'
import { answering, jsonBody, readableRecord } from '@/src/editorial/api/answering'
import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { databaseTime, editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { publicDatabase, publicStore } from '@/src/editorial/publish/store'
import { fillTemplate } from '@/src/language/addressTemplate'
import { makeRefusal, RefusalError } from '@/src/language/refusal'
import { formatDate } from '@/src/language/text/dates'
import { databaseNow } from '@/src/platform/database/clock'
import { env } from '@/src/platform/env'
import type { PublicPreview } from '@/src/published/documents'
import { actorOf } from '@/src/workflow/actor'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { isRestricted, mayKeepPreviews } from '@/src/workflow/permissions'
import { REFUSALS } from '@/src/workflow/refusals'
import { previewArticle } from './previewArticle'

/** Why a preview is not made or not found. */
export const PREVIEW_REFUSALS = {
  restricted: makeRefusal('previewRestricted', 409, {
    tr: 'Ambargolu ya da hukuk incelemesi bekleyen haber önizlemeye verilemez.',
    en: 'An article under embargo or waiting for the lawyers cannot be given out as a preview.',
  }),
  tooMany: makeRefusal('previewTooMany', 409, {
    tr: 'Bu haberin açık önizleme bağlantısı çok; birini iptal edin.',
    en: 'This article has many open preview links; revoke one.',
  }),
  gone: makeRefusal('previewGone', 404, {
    tr: 'Böyle bir önizleme bağlantısı yok; süresi dolmuş olabilir.',
    en: 'There is no such preview link; it may have expired.',
  }),
} as const

const MOST = 20
const HOUR_MS = 60 * 60_000
const wanted = z.strictObject({ hours: z.number().int().min(1).max(168).default(24) })

/** Links that were given out, not what a writer has beside the text. */
const GIVEN = { ownerKey: { $exists: false } }

export const previewsOf = async (req: PayloadRequest, readOnly = false) => {
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
    if (isRestricted(judgedArticle(article), now)) {
      throw new RefusalError(PREVIEW_REFUSALS.restricted())
    }
    const { previews, session } = await previewsOf(fresh)
    const alive = { articleId: article.id, expiresAt: { $gt: now }, ...GIVEN }
    if ((await previews.countDocuments(alive, { session })) >= MOST) {
      throw new RefusalError(PREVIEW_REFUSALS.tooMany())
    }
    const expiresAt = new Date(now.getTime() + hours * HOUR_MS)
    await note(fresh, article.id, {
      action: 'makePreview',
      preview: _id,
      reason: `→ ${formatDate(expiresAt)}`,
    })
    const preview = await previewArticle(fresh, article, { _id, now, expiresAt })
    await previews.insertOne(preview, { session })
    return preview
  })
  const { article, articleId: id } = made
  const { slug, language } = article
  const { publicUrl, KUNYE_PREVIEW_URL: template } = env()
  const url = template
    ? fillTemplate(template, { id, slug, language, token }, publicUrl)
    : `${publicUrl}/onizleme/${id}#${token}`
  return Response.json(
    { id: _id, url, token, expiresAt: made.expiresAt },
    { status: 201, headers: { 'cache-control': 'no-store' } },
  )
})

/** For the article's people and editors; the others who may read it are told that it is not theirs. */
const keptArticle = async (req: PayloadRequest, id: string): Promise<string> => {
  const article = await readableRecord(req, 'articles', id)
  const actor = actorOf(req.user)
  if (!actor || !mayKeepPreviews(actor, judgedArticle(article))) {
    throw new RefusalError(REFUSALS.notYours())
  }
  return article.id
}

const list = answering(async (req) => {
  const articleId = await keptArticle(req, String(req.routeParams?.id))
  const { previews } = await previewsOf(req, true)
  const found = await previews
    .find(
      {
        articleId,
        expiresAt: { $gt: await databaseNow(editorialDatabase(req.payload)) },
        ...GIVEN,
      },
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
    const link = { _id: String(preview), articleId, ...GIVEN }
    const gone = await previews.deleteOne(link, { session })
    if (gone.deletedCount === 0) throw new RefusalError(PREVIEW_REFUSALS.gone())
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

/** Opened again within this time it is the same entry: who holds a link cannot fill the log. */
const ONCE_MS = 3_600_000

/** Enters in the article's chain that a preview link was opened; by whom, nobody knows. Nothing for a token that opens nothing. */
export async function noteOpenedPreview(
  payload: Payload,
  article: string,
  token: string,
): Promise<void> {
  const _id = createHash('sha256').update(token).digest('hex')
  const now = await databaseTime(payload)
  const found = await publicDatabase(payload)
    .collection<PublicPreview>('previews')
    .findOne({ _id, articleId: article, expiresAt: { $gt: now } }, { projection: { _id: 1 } })
  if (!found) return
  const said = { article, record: `previews/${_id}`, action: 'openPreview' }
  await inTransaction(payload, { context: { channel: 'preview' } }, async (req) => {
    const { totalDocs } = await payload.count({
      collection: 'audit-log',
      where: {
        article: { equals: article },
        record: { equals: said.record },
        action: { equals: said.action },
        at: { greater_than: new Date(now.getTime() - ONCE_MS).toISOString() },
      },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) await appendAudit(req, { ...said, chain: `article:${article}` })
  })
}
