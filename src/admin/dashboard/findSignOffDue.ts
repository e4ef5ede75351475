import type { Payload, TypedUser } from 'payload'

import { idOf } from '@/src/workflow/idOf'

/**
 * Ids of the articles whose urgent publication, retraction or withdrawal waits for a second editor, the longest waiting
 * first; null for those who may not read publications, and so sign nothing off.
 */
export async function findSignOffDue(payload: Payload, user: TypedUser): Promise<string[] | null> {
  const found = await payload
    .find({
      collection: 'publications',
      where: { postReviewDue: { exists: true } },
      sort: 'postReviewDue',
      limit: 100,
      depth: 0,
      select: { article: true },
      user,
      overrideAccess: false,
    })
    .catch(() => null)
  return found?.docs.map(({ article }) => idOf(article)).filter((id) => id !== null) ?? null
}
