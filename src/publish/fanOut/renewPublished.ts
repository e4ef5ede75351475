import type { PayloadRequest } from 'payload'

import { findPublication } from '../findPublication'
import { renewArticle } from '../renewArticle'

/** Builds the public documents of an article anew, in the request's transaction; nothing for one never published. */
export async function renewPublished(req: PayloadRequest, articleId: string): Promise<void> {
  const publication = await findPublication(req, articleId)
  if (publication && publication.state !== 'never') await renewArticle(req, publication)
}
