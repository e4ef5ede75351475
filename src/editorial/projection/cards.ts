import { idOf } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import type { EventCard, PersonCard, SourceCard } from '@/src/published/documents'
import { attachmentsIn } from './attachments'
import { picturesIn } from './body'
import { toPublicWhen } from './records'
import { isNameable, type ShownNames } from './shownArticle'
import type { NamedRecords } from './types'

type Cards = {
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

/**
 * Ids of everything an article shows, of the portraits of whom it names, and of the events its events are part of:
 * what has to be public with it, and what its cards are renewed by. Masked sources are never here. Sorted, each once.
 */
export function depsOf(article: Article, names: ShownNames, records: NamedRecords): string[] {
  const events = new Set<string>()
  for (let wave = names.events; wave.length > 0;) {
    const fresh = wave.filter((id) => records.events.has(id) && !events.has(id))
    for (const id of fresh) events.add(id)
    wave = fresh.flatMap((id) => idOf(records.events.get(id)?.superEvent) ?? [])
  }
  const persons = [
    ...names.persons,
    ...(article.bylines ?? []).map(({ person }) => idOf(person)),
    ...(article.replies ?? []).map(({ person }) => idOf(person)),
  ]
  const asked = (article.replies ?? []).map(({ organisationSource }) => idOf(organisationSource))
  const sources = [...names.sources, ...asked.filter((id) => id !== null)]
  const shown = persons.filter((id) => id !== null && records.persons.has(id))
  const portraits = shown.map((id) => idOf(records.persons.get(id ?? '')?.image))
  const ids = [
    ...shown,
    ...sources.filter((id) => isNameable(records.sources.get(id))),
    ...events,
    ...[...picturesIn(article), ...portraits].filter((id) => id && records.media.has(id)),
    ...attachmentsIn(article).filter((id) => records.attachments.has(id)),
    ...[article.section, ...(article.tags ?? [])].map(idOf),
  ]
  return [...new Set(ids.filter((id) => id !== null))].sort()
}
