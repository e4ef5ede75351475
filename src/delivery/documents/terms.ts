import type { Filter } from 'mongodb'

import type { PublicTerm, SectionCard } from '@/src/published/documents'
import type { PublicCollections } from './publicCollections'

/** What is read of a section or tag. */
export const TERM_CARD = { slug: 1, name: 1, nameEn: 1, slugEn: 1 } as const

/** What an answer shows of a section or tag. */
export const termOf = ({ slug, name, nameEn, slugEn }: PublicTerm): SectionCard => ({
  ...{ slug, name },
  ...(nameEn && { nameEn, slugEn }),
})

/** Where a section or tag of this slug may be found: by its own, else by its English one, else by one it once had. */
export const termFilters = (kind: PublicTerm['kind'], slug: string): Filter<PublicTerm>[] => [
  { kind, slug },
  { kind, slugEn: slug },
  { kind, slugAliases: slug },
]

/** The section or tag of this slug in either language, or that once had it; null where there is none. Three commands at most. */
export async function termBySlug(
  kind: PublicTerm['kind'],
  slug: string,
  { terms }: PublicCollections,
): Promise<PublicTerm | null> {
  for (const filter of termFilters(kind, slug)) {
    const found = await terms.findOne(filter)
    if (found) return found
  }
  return null
}
