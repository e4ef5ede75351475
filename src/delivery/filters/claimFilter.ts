import type { Document } from 'mongodb'
import { everyFacet } from '@/src/public/everyFacet'
import type { ClaimFilter } from '../schema.types'
import { byFacet } from './byFacet'
import { claimConditions } from './claimConditions'

const atMost = (most: number | null | undefined): Document[] =>
  typeof most === 'number' ? [{ independentOrigins: { $lte: most } }] : []

/** `ClaimFilter` → filter of the `claims` collection (see `claimConditions`). */
export function claimFilter(filter: ClaimFilter | null | undefined): Document {
  const lead = byFacet(claimConditions(filter)) ?? [{ facets: everyFacet }]
  return { $and: [...lead, ...atMost(filter?.originsAtMost)] }
}
