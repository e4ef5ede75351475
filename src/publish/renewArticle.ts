import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import { buildDocuments } from './buildDocuments'
import { contentOfPublication } from './contentOfPublication'
import { lastUpdateOf } from './lastUpdateOf'
import { toldBy } from './toldBy'
import { writeDocuments } from './writeDocuments'

/**
 * Builds the public documents of one published article anew, in the request's transaction: after a person, source or
 * event it names was renamed, or to mend what `rebuildPublicDocuments` found. Nothing new is told, so no copy is kept
 * and no time moves. One article a transaction: somebody famous stands in thousands.
 */
export async function renewArticle(req: PayloadRequest, publication: Publication): Promise<void> {
  const told = toldBy(publication, await lastUpdateOf(req, publication))
  const content = await contentOfPublication(req, publication)
  await writeDocuments(req, await buildDocuments(req, content, told))
}
