import type { Section, Tag } from '@/src/payload-types'
import type { PublicTerm } from '@/src/public/documents'
import { versioned } from './versioned'

/** A section or tag as the public sees it, or null for one without an address. */
export function toPublicTerm(kind: PublicTerm['kind'], term: Section | Tag): PublicTerm | null {
  const { id: _id, slug, name } = term
  return slug ? versioned({ _id, kind, slug, name }) : null
}
