import { isEnumType } from 'graphql'

import type { SearchFacetsParent } from '@/src/delivery/documents/parents'
import type { Snippet } from '@/src/delivery/search/snippet'
import { refuse } from './bson'
import { NULL, put, putAscii, putInt, putString } from './json'
import { enumNames } from './leaves'
import { madeObject, putList } from './making'
import type { Plan } from './plan'
import type { Selected } from './selected'

/** A value of a closed list, by the name the contract has for it. */
export function enumWriter(plan: Plan, name: string): (value: string) => void {
  const type = plan.schema.getType(name)
  const names = enumNames(isEnumType(type) ? type.getValues() : [])
  return (value) => putAscii(String(names.get(value) ?? refuse()))
}

type Slugged = SearchFacetsParent['sections'][number]

/** `SearchConnection.facets`: null where there are none. */
export function facetsWriter(
  plan: Plan,
  { nodes }: Selected,
): (facets: SearchFacetsParent | null) => void {
  type Key = keyof SearchFacetsParent
  const counted =
    <Row extends { count: number }>(key: Key, typeName: string, fields: object) =>
    (selected: Selected) => {
      const write = madeObject<Row>(plan, plan.objectType(typeName), selected.nodes, {
        ...fields,
        count: () => (row: Row) => putInt(row.count),
      })
      // The rows of that key are of the type its fields are made for.
      return (facets: SearchFacetsParent) => putList(facets[key] as unknown as Row[], write)
    }
  const slugged = (key: Key) =>
    counted<Slugged>(key, 'SearchCount', {
      slug: () => (row: Slugged) => putString(row.slug),
      name: () => (row: Slugged) => putString(row.name),
    })
  const type = enumWriter(plan, 'SearchType')
  const genre = enumWriter(plan, 'Genre')
  const voice = enumWriter(plan, 'AttributionMode')
  const write = madeObject<SearchFacetsParent>(plan, plan.objectType('SearchFacets'), nodes, {
    types: counted('types', 'SearchTypeCount', {
      type: () => (row: { type: string }) => type(row.type),
    }),
    genres: counted('genres', 'SearchGenreCount', {
      genre: () => (row: { genre: string }) => genre(row.genre),
    }),
    voices: counted('voices', 'SearchVoiceCount', {
      voice: () => (row: { voice: string }) => voice(row.voice),
    }),
    sections: slugged('sections'),
    persons: slugged('persons'),
    sources: slugged('sources'),
    events: slugged('events'),
  })
  return (facets) => (facets ? write(facets) : put(NULL))
}

/** `SearchEdge.snippet`: null where nothing stands in the text. */
export function snippetWriter(plan: Plan, { nodes }: Selected): (snippet: Snippet | null) => void {
  type Mark = Snippet['marks'][number]
  const write = madeObject<Snippet>(plan, plan.objectType('Snippet'), nodes, {
    text: () => (made) => putString(made.text),
    marks: (below) => {
      const mark = madeObject<Mark>(plan, plan.objectType('SnippetMark'), below.nodes, {
        start: () => (made) => putInt(made.start),
        end: () => (made) => putInt(made.end),
      })
      return (made) => putList(made.marks, mark)
    },
  })
  return (snippet) => (snippet ? write(snippet) : put(NULL))
}
