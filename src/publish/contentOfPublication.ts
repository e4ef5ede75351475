import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'

/** The working content as it was published: the version row that the publication names. */
export async function contentOfPublication(
  req: PayloadRequest,
  publication: Publication,
): Promise<Record<string, unknown>> {
  const row = await req.payload.findVersionByID({
    collection: 'articles',
    id: publication.versionId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return row.version as unknown as Record<string, unknown>
}
