import type { Article } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'
import { isNameable } from './isNameable'
import type { NamedRecords } from './NamedRecords'
import { picturesIn } from './picturesIn'
import type { ShownNames } from './shownNames'

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
  const shown = persons.filter((id) => id !== null && records.persons.has(id))
  const portraits = shown.map((id) => idOf(records.persons.get(id ?? '')?.image))
  const ids = [
    ...shown,
    ...names.sources.filter((id) => isNameable(records.sources.get(id))),
    ...events,
    ...[...picturesIn(article), ...portraits].filter((id) => id && records.media.has(id)),
    ...[article.section, ...(article.tags ?? [])].map(idOf),
  ]
  return [...new Set(ids.filter((id) => id !== null))].sort()
}
