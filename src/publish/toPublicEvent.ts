import type { Event } from '@/src/payload-types'
import type { PersonCard, PublicEvent } from '@/src/public/documents'
import { searchKeys } from '@/src/text/searchKeys'
import { idOf } from '@/src/workflow/idOf'
import { eventFacets } from './eventFacets'
import { toPublicWhen } from './toPublicWhen'
import { versioned } from './versioned'

/** What the public half knows already: cards of public persons by id, and whom public claims name with the event. */
export type EventSetting = { persons: ReadonlyMap<string, PersonCard>; claimed: readonly string[] }

/**
 * An event as the public sees it. A participant who is not public is not shown; a row left with nobody is dropped,
 * since a role alone may tell. `personIds` (for timelines) are the participants and whom claims name with the event.
 */
export function toPublicEvent(event: Event, { persons, claimed }: EventSetting): PublicEvent {
  const participants = (event.participants ?? [])
    .map(({ person, organisation, role }) => ({
      person: persons.get(idOf(person) ?? '') ?? null,
      organisation: organisation || null,
      role: role || null,
    }))
    .filter(({ person, organisation }) => person !== null || organisation !== null)
  const taking = participants.flatMap(({ person }) => (person ? [person.id] : []))
  const shown = {
    kind: event.kind || null,
    occurrence: event.occurrence ?? null,
    when: toPublicWhen(event.when),
    participants,
  }
  return versioned({
    _id: event.id,
    slug: event.slug ?? event.id,
    title: event.title,
    ...shown,
    place: event.place || null,
    superEvent: idOf(event.superEvent),
    personIds: [...new Set([...taking, ...claimed])].sort(),
    facets: eventFacets(shown),
    ...searchKeys([event.title]),
  })
}
