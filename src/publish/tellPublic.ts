import type { PayloadRequest } from 'payload'

import { queueWebhooks } from '@/src/newsroom/queueWebhooks'
import type { Article, Publication } from '@/src/payload-types'
import { buildDocuments } from './buildDocuments'
import { dropPreviews } from './dropPreviews'
import { keepSnapshot } from './keepSnapshot'
import { lastUpdateOf } from './lastUpdateOf'
import { toldBy } from './toldBy'
import { writeDocuments } from './writeDocuments'

/**
 * Puts one article before the public as its publication now says, and keeps a copy. `content` is the published
 * version; `editKind` is what was done. A minor edit leaves the public `updatedAt` where it was. Preview links of the
 * article end here, and whoever asked to be told is told.
 */
export async function tellPublic(
  req: PayloadRequest,
  publication: Publication,
  { content, editKind, now }: { content: Article; editKind: string; now: Date },
): Promise<void> {
  const updatedAt = editKind === 'minor' ? await lastUpdateOf(req, publication) : now
  const documents = await buildDocuments(req, content, toldBy(publication, updatedAt))
  await writeDocuments(req, documents)
  await keepSnapshot(req, publication, { document: documents.article, editKind, at: now })
  await dropPreviews(req, documents.article._id)
  await queueWebhooks(req, { document: documents.article, editKind, now })
}
