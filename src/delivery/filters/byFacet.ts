import type { Document } from 'mongodb'
import { facet, type FacetKind } from '@/src/public/facet'

/** What is asked, the value if it is asked at all, and the same as a plain condition. */
export type Condition = readonly [
  kind: FacetKind,
  value: string | null | undefined,
  plain: Document,
]

/**
 * Conditions, the rarest first → the first that is asked as a facet, which the index is entered by, and
 * the others plain; null where none is asked. `entry` turns the facet into another entry of its index.
 */
export function byFacet(
  conditions: readonly Condition[],
  entry: (facet: string) => string = (one) => one,
): Document[] | null {
  const asked = conditions.filter(([, value]) => typeof value === 'string')
  const [first, ...rest] = asked
  if (!first) return null
  return [{ facets: entry(facet(first[0], first[1] ?? '')) }, ...rest.map(([, , plain]) => plain)]
}
