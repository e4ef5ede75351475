import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import { documentsOf } from './documentsOf'
import { writeDocuments } from './writeDocuments'

/**
 * Builds the public documents of one published article anew, in the request's transaction: after a record it shows
 * was changed. Nothing new is told, so no copy is kept and no time moves. One article a transaction: somebody famous
 * stands in thousands.
 */
export async function renewArticle(req: PayloadRequest, publication: Publication): Promise<void> {
  await writeDocuments(req, await documentsOf(req, publication))
}
