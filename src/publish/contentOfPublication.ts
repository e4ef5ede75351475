import type { PayloadRequest } from 'payload'

import type { Article, Publication } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'

/** The working content as it was published: the version row that the publication names, with the article's id. */
export async function contentOfPublication(
  req: PayloadRequest,
  publication: Publication,
): Promise<Article & Record<string, unknown>> {
  const { version } = await req.payload.findVersionByID({
    collection: 'articles',
    id: publication.versionId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const id = idOf(publication.article)
  if (!id) throw new Error(`Haberi olmayan yayın / publication without article: ${publication.id}`)
  return { ...version, id }
}
