import type { Payload, PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import { documentsOf } from './documents'
import type { PublicDifference } from './verify/compare'
import { verifyPublicDocuments } from './verify/verifyPublic'
import { writeDocuments } from './writeDocuments'

/**
 * Builds the public documents of one published article anew, in the request's transaction: after a record it shows
 * was changed. Nothing new is told, so no copy is kept and no time moves. One article a transaction: somebody famous
 * stands in thousands.
 */
export async function renewArticle(req: PayloadRequest, publication: Publication): Promise<void> {
  await writeDocuments(req, await documentsOf(req, publication))
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
