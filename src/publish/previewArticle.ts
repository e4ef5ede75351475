import type { PayloadRequest } from 'payload'

import type { Article } from '@/src/payload-types'
import type { PublicPreview } from '@/src/public/documents'
import { buildDocuments } from './buildDocuments'
import { findPublication } from './findPublication'
import { lastUpdateOf } from './lastUpdateOf'
import { previewEvents } from './previewEvents'
import { publicStore } from './publicStore'
import type { Told } from './Told'
import { toldBy } from './toldBy'

/** What the public would be told: as it was told so far, or for the first time now. A withdrawn text would be back. */
async function toldFor(req: PayloadRequest, article: Article, now: Date): Promise<Told> {
  const publication = await findPublication(req, article.id)
  if (publication && publication.state !== 'never') {
    const told = toldBy(publication, await lastUpdateOf(req, publication))
    return told.state === 'withdrawn' ? { ...told, state: 'live', notice: null } : told
  }
  return {
    state: 'live',
    slug: article.slug ?? `onizleme-${article.id}`,
    slugAliases: [],
    notice: null,
    updates: [],
    firstPublishedAt: now,
    updatedAt: now,
  }
}

/**
 * Stores the article as the reader would see it, for the holder of a token, in the request's transaction: the same
 * whitelist and the same builders as a publication, and nothing public is touched. `_id` is the token's hash.
 */
export async function previewArticle(
  req: PayloadRequest,
  article: Article,
  { _id, now, expiresAt }: { _id: string; now: Date; expiresAt: Date },
): Promise<PublicPreview> {
  const built = await buildDocuments(req, article, await toldFor(req, article, now))
  const store = await publicStore(req)
  const preview: PublicPreview = {
    _id,
    articleId: article.id,
    createdAt: now,
    expiresAt,
    article: built.article,
    persons: built.persons,
    sources: built.sources,
    events: await previewEvents(req, store, built),
    media: built.media,
  }
  const { session } = store
  await store.db.collection<PublicPreview>('previews').insertOne(preview, { session })
  return preview
}
