import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { publicationById } from '../verify/publicationById'
import type { PublicDifference } from '../verify/PublicDifference'
import { unbuildable } from '../verify/unbuildable'
import { mendArticle } from './mendArticle'

/**
 * Mends the article of a publication in a transaction of its own and returns what was wrong; one whose documents cannot
 * be built is named as such and stops nothing.
 */
export async function mendPublication(payload: Payload, id: string): Promise<PublicDifference[]> {
  const publication = await publicationById(await createLocalReq({}, payload), id)
  if (!publication || publication.state === 'never') return []
  try {
    return await inTransaction(payload, {}, async (req) => {
      const now = await publicationById(req, id)
      return now ? await mendArticle(req, now) : []
    })
  } catch (error) {
    return [unbuildable(publication, error).problem]
  }
}
