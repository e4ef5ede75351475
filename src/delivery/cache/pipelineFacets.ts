import type { Document } from 'mongodb'
import { facetsOf, type Facet } from './facetsOf'

/** Stages whose rows are documents of the collection, each with its `_id`. */
const KEEPS_ROWS = new Set(['$sort', '$limit', '$project', '$set'])

/**
 * Pipeline over one collection → facets as in `facetsOf`, or null where what it answers is more than
 * rows found by a leading `$match` (groups, counts, other collections).
 */
export function pipelineFacets(collection: string, pipeline: readonly Document[]): Facet[] | null {
  const [first, ...rest] = pipeline
  const found: Facet[] | null = first?.$match ? facetsOf(first.$match) : null
  if (!found) return null
  const facets = [...found]
  for (const stage of rest) {
    const union: unknown = stage.$unionWith
    if (union === undefined) {
      if (!Object.keys(stage).every((name) => KEEPS_ROWS.has(name))) return null
      continue
    }
    const { coll, pipeline: branch = [] }: Document = Object(union)
    const more = coll === collection ? pipelineFacets(collection, branch) : null
    if (!more) return null
    facets.push(...more)
  }
  return facets
}
