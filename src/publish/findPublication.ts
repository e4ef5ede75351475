import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'

/** The publication of an article, or null when it was never published. Reads in the caller's transaction. */
export async function findPublication(
  req: PayloadRequest,
  articleId: string,
): Promise<Publication | null> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { article: { equals: articleId } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
