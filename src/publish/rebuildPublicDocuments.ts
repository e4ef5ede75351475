import type { Payload } from 'payload'

import type { PublicDifference } from './verify/PublicDifference'
import { verifyPublicDocuments } from './verify/verifyPublicDocuments'

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
