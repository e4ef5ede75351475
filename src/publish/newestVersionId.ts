import type { PayloadRequest } from 'payload'

import type { Article } from '@/src/payload-types'

/**
 * The id of the version row that the save of this very article wrote, in the caller's transaction. Found by its
 * revision: two rows may bear the same time. Throws where there is none, for then nothing says what was published.
 */
export async function newestVersionId(req: PayloadRequest, article: Article): Promise<string> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: {
      parent: { equals: article.id },
      'version.revision': { equals: article.revision },
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const [row] = docs
  if (!row) throw new Error(`Sürüm kaydı yok / no version row: ${article.id} r${article.revision}`)
  return row.id
}
