import type { EventCard, PersonCard, SourceCard } from '@/src/public/documents'
import { idOf } from '@/src/workflow/idOf'
import { isNameable } from './isNameable'
import type { NamedRecords } from './NamedRecords'
import { toPublicWhen } from './toPublicWhen'

export type Cards = {
  person(relation: unknown): PersonCard | null
  source(relation: unknown): SourceCard | null
  event(relation: unknown): EventCard | null
  /** The cards of a list, each once, in order; what has no card is left out. */
  all<C>(make: (relation: unknown) => C | null, relations: readonly unknown[]): C[]
}

/** Makes the cards of an article's records. A record that is missing, or a masked source, has none. Pure. */
export function cardsOf(records: NamedRecords): Cards {
  return {
    person(relation) {
      const person = records.persons.get(idOf(relation) ?? '')
      return person
        ? { id: person.id, slug: person.slug ?? person.id, name: person.displayName }
        : null
    },
    source(relation) {
      const source = records.sources.get(idOf(relation) ?? '')
      if (!isNameable(source)) return null
      return { id: source.id, slug: source.slug ?? source.id, name: source.name, kind: source.kind }
    },
    event(relation) {
      const event = records.events.get(idOf(relation) ?? '')
      if (!event) return null
      return {
        id: event.id,
        slug: event.slug ?? event.id,
        title: event.title,
        kind: event.kind || null,
        occurrence: event.occurrence ?? null,
        when: toPublicWhen(event.when),
        place: event.place || null,
      }
    },
    all(make, relations) {
      const unique = [...new Set(relations.map(idOf))]
      return unique.map(make).filter((card) => card !== null)
    },
  }
}
