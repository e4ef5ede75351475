import type { Event, Media, Person, Section, Source, Tag, User } from '@/src/payload-types'
import type { PersonCard } from '@/src/public/documents'
import { idOf } from '@/src/workflow/idOf'
import { toPublicEvent } from '../toPublicEvent'
import { toPublicImage } from '../toPublicImage'
import { toPublicMedia } from '../toPublicMedia'
import { toPublicPerson } from '../toPublicPerson'
import { toPublicSource } from '../toPublicSource'
import type { Fanned } from './fanOuts'

type Records = {
  persons: Person
  sources: Source
  events: Event
  sections: Section
  tags: Tag
  media: Media
  users: User
}

/** Every participant as if public: who takes part is part of an event's face, what they are called is not. */
const everybody = (event: Event): Map<string, PersonCard> =>
  new Map(
    (event.participants ?? []).flatMap(({ person }) => {
      const id = idOf(person)
      return id ? [[id, { id, slug: '', name: '' }]] : []
    }),
  )

const setting = ({ slug, name }: Section | Tag): string => JSON.stringify([slug ?? null, name])

const FACES: { [C in Fanned]: (record: Records[C]) => string } = {
  persons: (person) => `${toPublicPerson(person, null)._v} ${idOf(person.image) ?? ''}`,
  sources: (source) => toPublicSource(source)?._v ?? `masked ${source.publicLabel ?? ''}`,
  events: (event) => toPublicEvent(event, { persons: everybody(event), claimed: [] })._v,
  sections: setting,
  tags: setting,
  media: (media) => JSON.stringify([toPublicImage(media), toPublicMedia(media)]),
  users: ({ name }) => name,
}

/** What readers may learn of a record, as a text to compare: notes, contacts and ratings are not in it. Pure. */
export const publicFace = <C extends Fanned>(collection: C, record: Records[C]): string =>
  FACES[collection](record)
