import { idOf } from '@/src/language/ids'
import { linkProblem } from '@/src/language/richText/linkProblem'
import { searchKeys } from '@/src/language/text/keys'
import type { Event, Person, Section, Source, Tag } from '@/src/payload-types'
import type {
  PersonCard,
  PublicEvent,
  PublicImage,
  PublicPerson,
  PublicSource,
  PublicTerm,
  PublicWhen,
  SectionCard,
} from '@/src/published/documents'
import { eventFacets } from './facets'
import { isNameable } from './shownArticle'
import { versioned } from './version'

/** Who works for the paper says so; of nobody else are these two told, whatever stands in them. */
function staff({ isStaff, bio, publicContact }: Person) {
  if (isStaff !== true) return {}
  const [said, reached] = [bio?.trim(), publicContact?.trim()]
  return {
    isStaff: true as const,
    ...(said && { bio: said }),
    ...(reached && { publicContact: reached }),
  }
}

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
    ...(person.summary?.trim() && { summary: person.summary.trim() }),
    ...staff(person),
    wikidataId: person.wikidataId || null,
    image,
    ...searchKeys([person.displayName, ...names.map(({ value }) => value)]),
  })
}

/** A source as the public sees it, or null for a masked one; reliability and internal notes have no line here. */
export function toPublicSource(source: Source): PublicSource | null {
  if (!isNameable(source)) return null
  return versioned({
    _id: source.id,
    slug: source.slug ?? source.id,
    name: source.name,
    ...(source.shortName?.trim() && { shortName: source.shortName.trim() }),
    kind: source.kind,
    country: source.country || null,
    url: publicAddress(source.url),
    ownership: source.ownership?.control || null,
    ...(source.summary?.trim() && { summary: source.summary.trim() }),
    wikidataId: source.wikidataId || null,
    ...searchKeys([source.name, ...(source.names ?? []).map(({ value }) => value)]),
  })
}

/** A section or tag as articles and fronts show it, or null for one without an address. */
export function termCard(term: Section | Tag | undefined): SectionCard | null {
  if (!term?.slug) return null
  const { slug, name, nameEn, slugEn } = term
  return { slug, name, ...(nameEn && { nameEn, slugEn: slugEn || slug }) }
}

/** A section or tag as the public sees it, or null for one without an address. */
export function toPublicTerm(kind: PublicTerm['kind'], term: Section | Tag): PublicTerm | null {
  const card = termCard(term)
  if (!card) return null
  const { id: _id, slugAliases } = term
  return versioned({ _id, kind, ...card, ...(slugAliases?.length && { slugAliases }) })
}

const date = (value: string | null | undefined): Date | null => (value ? new Date(value) : null)

/** When an event is said to be, as precisely as the text is. */
export const toPublicWhen = (when: Event['when']): PublicWhen => ({
  asPrinted: when?.asPrinted || null,
  edtf: when?.edtf || null,
  earliest: date(when?.earliest),
  latest: date(when?.latest),
  precision: when?.precision ?? 'unknown',
  basis: when?.basis ?? null,
})

/** What the public half knows already: cards of public persons by id, and whom public claims name with the event. */
type EventSetting = { persons: ReadonlyMap<string, PersonCard>; claimed: readonly string[] }

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

/** An address as readers get it, or null where links may not lead there: it was stored before there was a rule. */
export const publicAddress = (address: string | null | undefined): string | null =>
  address && linkProblem(address) === null ? address : null
