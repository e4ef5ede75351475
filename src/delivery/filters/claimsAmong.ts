import type { Document } from 'mongodb'
import type { ClaimFilter } from '../schema.types'
import { claimConditions } from './claimConditions'

/** `ClaimFilter` → filter among claims that another condition already finds, such as those of a source. */
export function claimsAmong(filter: ClaimFilter | null | undefined): Document {
  const most = filter?.originsAtMost
  const asked = claimConditions(filter).filter(([, value]) => typeof value === 'string')
  return {
    $and: [
      {},
      ...asked.map(([, , plain]) => plain),
      ...(typeof most === 'number' ? [{ independentOrigins: { $lte: most } }] : []),
    ],
  }
}
