import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import { knownPublications } from './knownPublications'

/**
 * The publication of an article, or null when it was never published. Reads in the caller's transaction, and there once:
 * several hooks of one save ask. What it gives is shared between them and not to be changed.
 */
export async function findPublication(
  req: PayloadRequest,
  articleId: string,
): Promise<Readonly<Publication> | null> {
  const known = await knownPublications(req)
  const before = known?.get(articleId)
  if (before !== undefined) return before
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { article: { equals: articleId } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const [found = null] = docs
  known?.set(articleId, found)
  return found
}
