import type { PayloadRequest } from 'payload'

import type { PublicPreview } from '@/src/public/documents'
import { publicStore } from './publicStore'

/**
 * Makes every preview link of an article worthless, or this one alone (`_id`), in the request's transaction. Returns how
 * many there were.
 */
export async function dropPreviews(
  req: PayloadRequest,
  articleId: string,
  _id?: string,
): Promise<number> {
  const { db, session } = await publicStore(req)
  const previews = db.collection<PublicPreview>('previews')
  const { deletedCount } = await previews.deleteMany(
    { articleId, ...(_id && { _id }) },
    { session },
  )
  return deletedCount
}
