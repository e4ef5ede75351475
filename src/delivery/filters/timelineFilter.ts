import type { Document } from 'mongodb'
import { datedFacet } from '@/src/public/datedFacet'
import { everyFacet } from '@/src/public/everyFacet'
import { overlaps } from './overlaps'

/** Partial dates → what a person's events are narrowed to; without dates all, of known date or not. */
export function timelineFilter(
  from: string | null | undefined,
  to: string | null | undefined,
): Document[] {
  const times = overlaps(from, to)
  return times.length > 0 ? [...times, { facets: datedFacet(everyFacet) }] : []
}
