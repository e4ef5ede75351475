import type { PublicAttribution, PublicClaim } from '@/src/public/documents'
import { everyFacet } from '@/src/public/everyFacet'
import { facet } from '@/src/public/facet'

/**
 * What lists of claims can be narrowed to. `source`: a source that one of its attributions names as
 * such, not one cited in passing.
 */
export function claimFacets(
  claim: PublicClaim,
  articleSlug: string,
  attributions: readonly PublicAttribution[],
): string[] {
  const named = attributions.flatMap(({ mode, source }) =>
    mode === 'namedSource' && source ? [source.slug] : [],
  )
  const all = [
    everyFacet,
    facet('article', articleSlug),
    facet('kind', claim.kind),
    facet('seriousness', claim.seriousness),
    facet('status', claim.status),
    ...claim.persons.map(({ slug }) => facet('person', slug)),
    ...claim.events.map(({ slug }) => facet('event', slug)),
    ...named.map((slug) => facet('source', slug)),
  ]
  return [...new Set(all)]
}
