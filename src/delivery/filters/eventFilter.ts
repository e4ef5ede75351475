import type { Document } from 'mongodb'
import { datedFacet } from '@/src/public/datedFacet'
import { everyFacet } from '@/src/public/everyFacet'
import type { EventFilter } from '../schema.types'
import { byFacet } from './byFacet'
import { overlaps } from './overlaps'

/** `EventFilter` → filter of the `events` collection; `person` is the slug of a participant. */
export function eventFilter(filter: EventFilter | null | undefined): Document {
  const { from, to, person, kind, occurrence } = filter ?? {}
  const times = overlaps(from, to)
  const entry = times.length > 0 ? datedFacet : (one: string): string => one
  const lead = byFacet(
    [
      ['person', person, { 'participants.person.slug': person }],
      ['kind', kind, { kind }],
      ['occurrence', occurrence, { occurrence }],
    ],
    entry,
  )
  return { $and: [...(lead ?? [{ facets: entry(everyFacet) }]), ...times] }
}
