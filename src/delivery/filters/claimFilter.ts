import type { Document } from 'mongodb'
import type { ClaimFilter } from '../schema.types'

/**
 * `ClaimFilter` → filter of the `claims` collection, all by slug. `person` and `event`: what the claim
 * is about; `source`: a named source of one of its attributions (not one cited in passing).
 */
export function claimFilter(filter: ClaimFilter | null | undefined): Document {
  const { article, person, source, event, kind, seriousness, status } = filter ?? {}
  const most = filter?.originsAtMost
  const named = { mode: 'namedSource', 'source.slug': source }
  return {
    $and: [
      {},
      ...(typeof article === 'string' ? [{ articleSlug: article }] : []),
      ...(typeof person === 'string' ? [{ 'persons.slug': person }] : []),
      ...(typeof event === 'string' ? [{ 'events.slug': event }] : []),
      ...(typeof source === 'string' ? [{ attributions: { $elemMatch: named } }] : []),
      ...(kind ? [{ kind }] : []),
      ...(seriousness ? [{ seriousness }] : []),
      ...(status ? [{ status }] : []),
      ...(typeof most === 'number' ? [{ independentOrigins: { $lte: most } }] : []),
    ],
  }
}
