import type { Person } from '@/src/payload-types'
import type { PublicImage, PublicPerson } from '@/src/public/documents'
import { searchKeys } from '@/src/text/searchKeys'
import { versioned } from './versioned'

/** A person as the public sees them: names, positions and a picture; contact and sensitivity notes have no line here. */
export function toPublicPerson(person: Person, image: PublicImage | null): PublicPerson {
  const names = (person.names ?? []).map(({ value, lang, kind }) => ({
    value,
    language: lang || null,
    kind: kind ?? 'alias',
  }))
  return versioned({
    _id: person.id,
    slug: person.slug ?? person.id,
    name: person.displayName,
    names,
    positions: (person.positions ?? []).map(({ title, organisation, from, to }) => ({
      title,
      organisation: organisation || null,
      from: from || null,
      to: to || null,
    })),
    wikidataId: person.wikidataId || null,
    image,
    ...searchKeys([person.displayName, ...names.map(({ value }) => value)]),
  })
}
