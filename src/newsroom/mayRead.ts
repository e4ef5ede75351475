import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { User } from '@/src/payload-types'

/** Whether this person may read the article as it stands in the caller's transaction. Asks the access rule itself. */
export async function mayRead(req: PayloadRequest, user: User, article: string): Promise<boolean> {
  const theirs = isolateObjectProperty(req, ['user', 'context'])
  theirs.user = { ...user, collection: 'users' }
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { id: { equals: article } },
    overrideAccess: false,
    user: theirs.user,
    req: theirs,
  })
  return totalDocs === 1
}
