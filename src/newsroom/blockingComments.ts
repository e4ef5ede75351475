import type { PayloadRequest } from 'payload'

/** How many comments that stop the approval of an article are open. Reads in the caller's transaction. */
export async function blockingComments(req: PayloadRequest, article: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: {
      article: { equals: article },
      blocking: { equals: true },
      resolvedAt: { exists: false },
    },
    overrideAccess: true,
    req,
  })
  return totalDocs
}
