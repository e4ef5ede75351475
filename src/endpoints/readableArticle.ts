import type { PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import type { Article } from '@/src/payload-types'
import { REFUSALS } from '@/src/workflow/refusals'

/** The stored article as this user may read it: what cannot be read does not exist (404). */
export async function readableArticle(req: PayloadRequest, id: string): Promise<Article> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [found] = docs
  if (!found) throw new RefusalError(REFUSALS.notFound())
  return found
}
