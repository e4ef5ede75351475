import type { Document } from 'mongodb'

import type { ClaimFilter } from '@/src/delivery/schema.types'
import { everyFacet, facet } from '@/src/published/facets'
import { byFacet, type Condition, type NothingElse } from './filters'

/**
 * What of `ClaimFilter` is an equality, all by slug, the rarest first. `person` and `event`: what the
 * claim is about; `source`: a named source of one of its attributions (not one cited in passing).
 */
function claimConditions(filter: ClaimFilter | null | undefined): Condition[] {
  const { article, person, source, event, kind, seriousness, status, ...more } = filter ?? {}
  const { speaker, mode, hasQuote, ...compared } = more
  const { originsAtMost: _origins, from: _from, to: _to, ...unasked } = compared
  const _eachIsAsked: NothingElse = unasked
  const named = { mode: 'namedSource', 'source.slug': source }
  return [
    ['article', article, { articleSlug: article }],
    ['event', event, { 'events.slug': event }],
    ['person', person, { 'persons.slug': person }],
    ['speaker', speaker, { facets: facet('speaker', speaker ?? '') }],
    ['source', source, { attributions: { $elemMatch: named } }],
    ['seriousness', seriousness, { seriousness }],
    ['status', status, { status }],
    ['kind', kind, { kind }],
    ['mode', mode, { facets: facet('mode', mode ?? '') }],
    ['quoted', hasQuote === true ? 'yes' : null, { facets: facet('quoted', 'yes') }],
  ]
}

/** What of `ClaimFilter` is no equality. */
const compared = (filter: ClaimFilter | null | undefined): Document[] => {
  const { originsAtMost: most, from, to, hasQuote } = filter ?? {}
  return [
    ...(typeof most === 'number' ? [{ independentOrigins: { $lte: most } }] : []),
    ...(from ? [{ publishedAt: { $gte: from } }] : []),
    ...(to ? [{ publishedAt: { $lt: to } }] : []),
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
  const asked = claimConditions(filter).filter(([, value]) => typeof value === 'string')
  return { $and: [{}, ...asked.map(([, , plain]) => plain), ...compared(filter)] }
}
