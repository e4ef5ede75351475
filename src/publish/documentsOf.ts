import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import { buildDocuments } from './buildDocuments'
import { contentOfPublication } from './contentOfPublication'
import { lastUpdateOf } from './lastUpdateOf'
import type { PublicDocuments } from './PublicDocuments'
import { toldBy } from './toldBy'

/** What the public should be served of a published article now: its version, what was told, the records of today. */
export async function documentsOf(
  req: PayloadRequest,
  publication: Publication,
): Promise<PublicDocuments> {
  const told = toldBy(publication, await lastUpdateOf(req, publication))
  return buildDocuments(req, await contentOfPublication(req, publication), told)
}
