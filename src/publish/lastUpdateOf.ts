import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'

/**
 * When the public was last told something that counts: the newest kept copy that was no minor edit (the retraction
 * included), else the first publication. This is the public `updatedAt`.
 */
export async function lastUpdateOf(req: PayloadRequest, publication: Publication): Promise<Date> {
  const { article, firstPublishedAt } = publication
  const { docs } = await req.payload.find({
    collection: 'publication-snapshots',
    where: {
      article: { equals: typeof article === 'string' ? article : article.id },
      editKind: { not_equals: 'minor' },
    },
    sort: '-publishedAt',
    limit: 1,
    pagination: false,
    select: { publishedAt: true },
    depth: 0,
    req,
    overrideAccess: true,
  })
  return new Date(docs[0]?.publishedAt ?? firstPublishedAt)
}
