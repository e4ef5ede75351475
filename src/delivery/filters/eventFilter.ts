import type { Document } from 'mongodb'
import type { EventFilter } from '../schema.types'
import { overlaps } from './overlaps'

/** `EventFilter` → filter of the `events` collection; `person` is the slug of a participant. */
export function eventFilter(filter: EventFilter | null | undefined): Document {
  const { from, to, person, kind, occurrence } = filter ?? {}
  return {
    $and: [
      {},
      ...overlaps(from, to),
      ...(typeof person === 'string' ? [{ 'participants.person.slug': person }] : []),
      ...(typeof kind === 'string' ? [{ kind }] : []),
      ...(occurrence ? [{ occurrence }] : []),
    ],
  }
}
