import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { User } from '@/src/payload-types'

/** Whether this person may read the article as it stands in the caller's transaction. Asks the access rule itself. */
export async function mayRead(req: PayloadRequest, user: User, article: string): Promise<boolean> {
  const theirs = isolateObjectProperty(req, ['user', 'context'])
  theirs.user = { ...user, collection: 'users' }
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: article } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { stage: true },
    overrideAccess: false,
    // A flat no is an answer here, not an error: it must not undo what somebody else does.
    disableErrors: true,
    user: theirs.user,
    req: theirs,
  })
  return docs.length === 1
}
