import type { ClaimFilter } from '../schema.types'
import type { Condition } from './byFacet'

/**
 * What of `ClaimFilter` is an equality, all by slug, the rarest first. `person` and `event`: what the
 * claim is about; `source`: a named source of one of its attributions (not one cited in passing).
 */
export function claimConditions(filter: ClaimFilter | null | undefined): Condition[] {
  const { article, person, source, event, kind, seriousness, status } = filter ?? {}
  const named = { mode: 'namedSource', 'source.slug': source }
  return [
    ['article', article, { articleSlug: article }],
    ['event', event, { 'events.slug': event }],
    ['person', person, { 'persons.slug': person }],
    ['source', source, { attributions: { $elemMatch: named } }],
    ['seriousness', seriousness, { seriousness }],
    ['status', status, { status }],
    ['kind', kind, { kind }],
  ]
}
