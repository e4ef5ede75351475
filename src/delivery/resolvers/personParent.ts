import type { PublicPerson } from '@/src/public/documents'
import type { PersonParent } from '../parents'

/** A whole person as resolvers take it. */
export const personParent = (full: PublicPerson): PersonParent => ({
  id: full._id,
  slug: full.slug,
  name: full.name,
  full,
})
