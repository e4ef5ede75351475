import type { PayloadRequest } from 'payload'

/**
 * What the asker was last told to mend in this article, from their own inbox: nobody reads here what was said to
 * somebody else. Null where they were told nothing, or nothing in words.
 */
export async function changesAsked(
  req: PayloadRequest,
  articleId: string,
): Promise<{ reason: string; at: string } | null> {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: {
      and: [
        { user: { equals: req.user?.id } },
        { article: { equals: articleId } },
        { kind: { equals: 'changesRequested' } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const [told] = docs
  return told?.reason ? { reason: told.reason, at: told.createdAt } : null
}
