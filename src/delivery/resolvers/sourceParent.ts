import type { PublicSource } from '@/src/public/documents'
import type { SourceParent } from '../parents'

/** A whole source as resolvers take it. */
export const sourceParent = (full: PublicSource): SourceParent => ({
  id: full._id,
  slug: full.slug,
  name: full.name,
  kind: full.kind,
  full,
})
