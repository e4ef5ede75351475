import type { Document } from 'mongodb'

import type { ClaimFilter } from '@/src/delivery/schema.types'
import { everyFacet, facet, type FacetKind } from '@/src/published/facets'
import { byFacet, type Condition, conditionsAt, few, noneOf, type NothingElse } from './filters'

/**
 * What of `ClaimFilter` is an equality, all by slug, the rarest first. `person` and `event`: what the
 * claim is about; `source`: a named source of one of its attributions (not one cited in passing).
 */
function claimConditions(filter: ClaimFilter | null | undefined): Condition[] {
  const { article, person, source, event, kind, seriousness, status, ...more } = filter ?? {}
  const { speaker, mode, hasQuote, articles, persons, speakers, kinds, statuses, ...others } = more
  const { originsAtMost: _origins, from: _from, to: _to, exclude: _exclude, ...unasked } = others
  const _eachIsAsked: NothingElse = unasked
  const named = { mode: 'namedSource', 'source.slug': source }
  const said = speakers ? few('speakers', speakers) : null
  const facetOf = (kindOf: FacetKind, value: string | null | undefined): Condition[] =>
    typeof value === 'string' ? [[kindOf, [value], { facets: facet(kindOf, value) }]] : []
  return [
    ...conditionsAt('article', 'articleSlug', article, ['articles', articles]),
    ...conditionsAt('event', 'events.slug', event),
    ...conditionsAt('person', 'persons.slug', person, ['persons', persons]),
    ...facetOf('speaker', speaker),
    ...(said
      ? [
          [
            'speaker',
            said,
            { facets: { $in: said.map((slug) => facet('speaker', slug)) } },
          ] as const,
        ]
      : []),
    ...(typeof source === 'string'
      ? [['source', [source], { attributions: { $elemMatch: named } }] as const]
      : []),
    ...conditionsAt('seriousness', 'seriousness', seriousness),
    ...conditionsAt('status', 'status', status, ['statuses', statuses]),
    ...conditionsAt('kind', 'kind', kind, ['kinds', kinds]),
    ...facetOf('mode', mode),
    ...facetOf('quoted', hasQuote === true ? 'yes' : null),
  ]
}

/** What of `ClaimFilter` is no equality. */
const compared = (filter: ClaimFilter | null | undefined): Document[] => {
  const { originsAtMost: most, from, to, hasQuote, exclude } = filter ?? {}
  return [
    ...(typeof most === 'number' ? [{ independentOrigins: { $lte: most } }] : []),
    ...(from ? [{ publishedAt: { $gte: from } }] : []),
    ...(to ? [{ publishedAt: { $lt: to } }] : []),
    ...noneOf('exclude', 'id', exclude),
    ...(hasQuote === false ? [{ facets: { $ne: facet('quoted', 'yes') } }] : []),
  ]
}

/** `ClaimFilter` → filter of the `claims` collection (see `claimConditions`). */
export function claimFilter(filter: ClaimFilter | null | undefined): Document {
  const lead = byFacet(claimConditions(filter)) ?? [{ facets: everyFacet }]
  return { $and: [...lead, ...compared(filter)] }
}

/** `ClaimFilter` → filter among claims that another condition already finds, such as those of a source. */
export function claimsAmong(filter: ClaimFilter | null | undefined): Document {
  const asked = claimConditions(filter).map(([, , plain]) => plain)
  return { $and: [{}, ...asked, ...compared(filter)] }
}
