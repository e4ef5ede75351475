import type { PayloadRequest } from 'payload'

import { lookedUpAs, noteLookedUp, takeLookedUp } from '@/src/editorial/database/lookedUp'
import { webhookEventOf } from '@/src/editorial/webhooks/events'
import { queueWebhooks } from '@/src/editorial/webhooks/message'
import { queueFeedPings } from '@/src/editorial/webhooks/webSub'
import type { Article, Publication } from '@/src/payload-types'
import type { PublicArticle, PublicPreview } from '@/src/published/documents'
import { buildDocuments } from './documents'
import { lastUpdateOf, factsOf, noteContentChange } from './publications'
import { refreshFronts } from './fronts/refreshFronts'
import { publicStore } from './store'
import { writeDocuments } from './writeDocuments'

/**
 * Puts one article before the public as its publication now says, and keeps a copy. `content` is the published
 * version; `editKind` is what was done. A minor edit leaves the public `updatedAt` where it was. Preview links of the
 * article end here, and whoever asked to be told is told.
 */
export async function writePublication(
  req: PayloadRequest,
  publication: Publication,
  { content, editKind, now }: { content: Article; editKind: string; now: Date },
): Promise<void> {
  const isMinor = editKind === 'minor'
  const updatedAt = isMinor ? await lastUpdateOf(req, publication) : now
  if (isMinor) await noteContentChange(req, publication, now)
  const told = isMinor ? { ...publication, contentUpdatedAt: now.toISOString() } : publication
  const documents = await buildDocuments(req, content, factsOf(told, updatedAt))
  const { before, tags } = await writeDocuments(req, documents)
  await writeSnapshot(req, publication, { document: documents.article, editKind, at: now })
  await dropPreviews(req, documents.article._id)
  const event = webhookEventOf(editKind)
  await queueWebhooks(req, { event, document: documents.article, before, tags, now })
  await queueFeedPings(req, [before, documents.article])
  await refreshFronts(req, { article: documents.article })
}

/** Keeps a copy of what the public was just told, for good. `editKind`: the kind of edit, `retraction` or `withdrawal`. */
async function writeSnapshot(
  req: PayloadRequest,
  publication: Publication,
  copy: { document: PublicArticle; editKind: string; at: Date },
): Promise<void> {
  const { slug, versionId, contentHash } = publication
  // Through JSON, so that the copy holds what a reader got: times as text, no driver types.
  const document: Record<string, unknown> = JSON.parse(JSON.stringify(copy.document))
  await req.payload.create({
    collection: 'publication-snapshots',
    data: {
      article: copy.document._id,
      slug,
      editKind: copy.editKind,
      publishedAt: copy.at.toISOString(),
      publishedBy: req.user?.id ?? null,
      versionId,
      contentHash,
      document,
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
}

/** Whether no preview of an article shows its newest text, where a save has looked that up beforehand. */
export const hasNoYoungPreview = (articleId: string) => lookedUpAs<boolean>(`previews ${articleId}`)

/** Looks up, beside the transaction of a save, whether the article has a preview that its new text makes old. */
export async function lookForYoungPreview(req: PayloadRequest, articleId: string): Promise<void> {
  const { db, session } = await publicStore(req)
  if (!session) return
  const found = await db
    .collection<PublicPreview>('previews')
    .findOne({ articleId, newerAt: { $exists: false } }, { projection: { _id: 1 } })
  noteLookedUp(session, hasNoYoungPreview(articleId), found === null)
}

/** Notes on every preview of an article that a text newer than it was stored at `now`, in the request's transaction. */
export async function agePreviews(req: PayloadRequest, articleId: string, now: Date) {
  const { db, session } = await publicStore(req)
  if (await takeLookedUp(session, hasNoYoungPreview(articleId), () => Promise.resolve(false)))
    return
  await db
    .collection<PublicPreview>('previews')
    .updateMany({ articleId, newerAt: { $exists: false } }, { $set: { newerAt: now } }, { session })
}

/**
 * Makes every preview link of an article worthless, or this one alone (`_id`), in the request's transaction. Returns how
 * many there were.
 */
export async function dropPreviews(
  req: PayloadRequest,
  articleId: string,
  _id?: string,
): Promise<number> {
  const { db, session } = await publicStore(req)
  const previews = db.collection<PublicPreview>('previews')
  const { deletedCount } = await previews.deleteMany(
    { articleId, ...(_id && { _id }) },
    { session },
  )
  return deletedCount
}
