import type { PublicEvent } from '@/src/public/documents'
import type { EventParent } from '../parents'

/** A whole event as resolvers take it. */
export const eventParent = (full: PublicEvent): EventParent => ({
  id: full._id,
  slug: full.slug,
  title: full.title,
  kind: full.kind,
  occurrence: full.occurrence,
  when: full.when,
  place: full.place,
  full,
})
