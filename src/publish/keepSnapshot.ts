import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import type { PublicArticle } from '@/src/public/documents'

/** Keeps a copy of what the public was just told, for good. `editKind`: the kind of edit, `retraction` or `withdrawal`. */
export async function keepSnapshot(
  req: PayloadRequest,
  publication: Publication,
  said: { document: PublicArticle; editKind: string; at: Date },
): Promise<void> {
  const { slug, versionId, contentHash } = publication
  // Through JSON, so that the copy holds what a reader got: times as text, no driver types.
  const document: Record<string, unknown> = JSON.parse(JSON.stringify(said.document))
  await req.payload.create({
    collection: 'publication-snapshots',
    data: {
      article: said.document._id,
      slug,
      editKind: said.editKind,
      publishedAt: said.at.toISOString(),
      publishedBy: req.user?.id ?? null,
      versionId,
      contentHash,
      document,
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
}
