import { createHash, randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { answering, jsonBody, readableRecord } from '@/src/editorial/api/answering'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { fillTemplate } from '@/src/language/addressTemplate'
import { RefusalError } from '@/src/language/refusal'
import { databaseNow } from '@/src/platform/database/clock'
import { env } from '@/src/platform/env'
import { ownPreviewCookie } from '@/src/platform/http/previewCookie'
import type { PublicPreview } from '@/src/published/documents'
import { actorOf } from '@/src/workflow/actor'
import { isTyped } from '@/src/workflow/articleFields'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { isRestricted } from '@/src/workflow/permissions'
import { REFUSALS } from '@/src/workflow/refusals'
import { PREVIEW_REFUSALS, previewsOf } from './previewEndpoints'
import { previewArticle } from './previewArticle'

/** `content`: what is typed; null: the article as it is stored. */
const wanted = z.strictObject({ content: z.record(z.string(), z.unknown()).nullable() })

const SECONDS = 600
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Carries a preview out of a transaction that is to leave nothing behind. */
class Undone extends Error {
  constructor(readonly preview: PublicPreview) {
    super('undone')
  }
}

/**
 * The article as readers would see it if it were saved with this content now: the save is made, with every check of a save,
 * the preview is built of it, and the save is taken back. So what a save refuses has no preview, and says why.
 */
async function asIfSaved(
  req: PayloadRequest,
  content: Record<string, unknown> | null,
  _id: string,
): Promise<PublicPreview> {
  try {
    return await inTransaction(req.payload, req, async (fresh) => {
      const stored = await readableRecord(fresh, 'articles', String(req.routeParams?.id))
      const typed = Object.entries(content ?? {}).filter(([name]) => isTyped(name))
      const article = content
        ? await fresh.payload.update({
            collection: 'articles',
            id: stored.id,
            data: { ...Object.fromEntries(typed), revision: stored.revision },
            depth: 0,
            overrideAccess: false,
            user: fresh.user,
            req: fresh,
          })
        : stored
      const now = await databaseNow(editorialDatabase(req.payload))
      // Of both: an embargo that is being typed holds, and one that is being taken off as well.
      if ([stored, article].some((one) => isRestricted(judgedArticle(one), now))) {
        throw new RefusalError(PREVIEW_REFUSALS.restricted())
      }
      const expiresAt = new Date(now.getTime() + SECONDS * 1000)
      const preview = await previewArticle(fresh, article, { _id, now, expiresAt })
      throw new Undone({ ...preview, ownerKey: ownerKey(req, article.id) })
    })
  } catch (error) {
    if (error instanceof Undone) return error.preview
    throw error
  }
}

/** One row a person and article, and in the public half no word about who it is. */
const ownerKey = ({ user }: PayloadRequest, article: string): string => {
  const actor = actorOf(user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  return hash(`${actor.id} ${article}`)
}

const show = answering(async (req) => {
  const { content } = await jsonBody(req, wanted)
  const token = randomBytes(32).toString('base64url')
  const preview = await asIfSaved(req, content, hash(token))
  const { articleId } = preview
  await inTransaction(req.payload, req, async (fresh) => {
    const { previews, session } = await previewsOf(fresh)
    const own = { articleId, ownerKey: preview.ownerKey }
    // Its pictures stay at their addresses while somebody types: a frontend's page would fetch them anew with every pause.
    const alive = { ...own, expiresAt: { $gt: preview.createdAt } }
    const before = await previews.findOne(alive, { session, projection: { pictures: 1 } })
    await previews.deleteMany(own, { session })
    await previews.insertOne(
      { ...preview, ...(before?.pictures && { pictures: before.pictures }) },
      { session },
    )
  })
  const { publicUrl, KUNYE_LIVE_PREVIEW_URL: template } = env()
  const secure = publicUrl.startsWith('https:')
  const headers = {
    'cache-control': 'no-store, private',
    'set-cookie': ownPreviewCookie(articleId, token, { seconds: SECONDS, secure }),
  }
  if (!template) return new Response(null, { status: 204, headers })
  const { slug, language } = preview.article
  const url = fillTemplate(template, { id: articleId, slug, language, token })
  return Response.json({ url, token, slug }, { headers })
})

const drop = answering(async (req) => {
  const article = String(req.routeParams?.id)
  await inTransaction(req.payload, req, async (fresh) => {
    const { previews, session } = await previewsOf(fresh)
    const own = { articleId: article, ownerKey: ownerKey(req, article) }
    await previews.deleteMany(own, { session })
  })
  return new Response(null, { status: 204 })
})

/**
 * `PUT /api/articles/:id/preview/own` `{content}` → 204 and a cookie with which this browser alone opens
 * `/onizleme/:id/benim` for ten minutes, in place of what this person had there before; `DELETE …` → 204. Where a frontend previews
 * (`KUNYE_LIVE_PREVIEW_URL`), 200 with its `url` and the `token`, which opens the preview for as long.
 */
export const ownPreviewEndpoints: Endpoint[] = [
  { path: '/:id/preview/own', method: 'put', handler: show },
  { path: '/:id/preview/own', method: 'delete', handler: drop },
]
