import type { Document } from 'mongodb'

import { anyOf, few, type NothingElse, range } from '@/src/delivery/lists/filters'
import type { IndexFilter } from '@/src/delivery/documents/searchQuestion'
import type { SearchFilter, SearchType } from '@/src/delivery/schema.types'

type Given = SearchFilter | null | undefined

/** Claims are found where somebody asks for them: who asked before there were any gets none. */
const UNASKED: readonly SearchType[] = ['article', 'person', 'source', 'event']

/** Which kinds are wanted. Names have neither section nor voice: where anything but kinds is asked, none is found. */
export function typesOf(filter: Given): ReadonlySet<SearchType> {
  const { types, ...narrowed } = filter ?? {}
  const wanted = new Set<SearchType>(types && few('types', types) ? types : UNASKED)
  const isNarrowed = Object.values(narrowed).some((one) => one !== null && one !== undefined)
  if (isNarrowed) for (const name of ['person', 'source', 'event'] as const) wanted.delete(name)
  return wanted
}

/** `SearchFilter` → what the index is narrowed to. Refuses (`badInput`) lists that are too long. */
export function indexFilter(filter: Given): IndexFilter {
  const { sections, persons, sources, events, genres, voices, from, to, ...more } = filter ?? {}
  const { types: _types, ...unasked } = more
  const _eachIsAsked: NothingElse = unasked
  const lists = { sections, persons, sources, events, genres, voices }
  const asked = Object.entries(lists).flatMap(([name, values]) =>
    values ? [[name, few(name, values)] as const] : [],
  )
  return {
    ...Object.fromEntries(asked),
    ...(from && { from: from.getTime() }),
    ...(to && { to: to.getTime() }),
  }
}

/** `SearchFilter` → the same as conditions on articles. */
export function articleConditions(filter: Given): Document[] {
  const { sections, persons, sources, events, genres, voices, from, to } = filter ?? {}
  return [
    ...anyOf('sections', 'section.slug', sections),
    ...anyOf('persons', 'persons.slug', persons),
    ...anyOf('sources', 'sources.slug', sources),
    ...anyOf('events', 'events.slug', events),
    ...anyOf('genres', 'genre', genres),
    ...anyOf('voices', 'attributions.mode', voices),
    ...range('publishedAt', '$gte', from),
    ...range('publishedAt', '$lt', to),
  ]
}
