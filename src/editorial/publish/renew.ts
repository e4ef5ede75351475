import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { queueWebhooks } from '@/src/editorial/webhooks/message'
import type { Publication } from '@/src/payload-types'
import { databaseNow } from '@/src/platform/database/clock'
import type { PublicArticle } from '@/src/published/documents'
import { documentsOf } from './documents'
import { noteContentChange } from './publications'
import { publicStore } from './store'
import type { PublicDifference } from './verify/compare'
import { verifyPublicDocuments } from './verify/verifyPublic'
import { writeDocuments } from './writeDocuments'

/** What of an article's document no reader sees: by what it is found, and what it rests on. */
const UNSEEN = ['_v', 'contentUpdatedAt', 'searchWords', 'searchText', 'facets', 'deps']

/** What readers see of an article, as a text to compare. */
const seen = (article: object): string =>
  JSON.stringify(Object.entries(article).filter(([key]) => !UNSEEN.includes(key)))

/** Whether readers will see the article otherwise than it is stored. */
async function isSeenAnew(req: PayloadRequest, article: PublicArticle): Promise<boolean> {
  const { db, session } = await publicStore(req)
  const stored = await db
    .collection<PublicArticle>('articles')
    .findOne({ _id: article._id }, { session })
  return stored !== null && stored._v !== article._v && seen(stored) !== seen(article)
}

/**
 * Builds the public documents of one published article anew, in the request's transaction: after a record it shows
 * was changed. Nothing new is told, so no copy is kept and `updatedAt` stays; where readers see a difference,
 * `contentUpdatedAt` moves and whoever asked to be told is told. One article a transaction: somebody famous stands in thousands.
 */
export async function renewArticle(req: PayloadRequest, publication: Publication): Promise<void> {
  const documents = await documentsOf(req, publication)
  const isAnew =
    documents.article.state !== 'withdrawn' && (await isSeenAnew(req, documents.article))
  if (!isAnew) return void (await writeDocuments(req, documents))
  const now = await databaseNow(editorialDatabase(req.payload))
  await noteContentChange(req, publication, now)
  const contentUpdatedAt = now.toISOString()
  const renewed = await documentsOf(req, { ...publication, contentUpdatedAt })
  const written = await writeDocuments(req, renewed)
  await queueWebhooks(req, { event: 'renew', document: renewed.article, now, ...written })
}

/**
 * Every difference between the public database and what follows from publications, their versions and today's records;
 * empty where the two halves agree. Writes nothing; `verifyPublicDocuments` says which fields differ, too.
 */
export async function rebuildPublicDocuments(
  payload: Payload,
): Promise<Pick<PublicDifference, 'collection' | 'id' | 'problem'>[]> {
  const found = []
  for await (const { collection, id, problem } of verifyPublicDocuments(payload)) {
    found.push({ collection, id, problem })
  }
  return found
}
