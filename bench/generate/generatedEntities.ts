import type {
  EventCard,
  PersonCard,
  PublicEvent,
  PublicPerson,
  PublicSource,
  PublicTerm,
  SectionCard,
} from '@/src/published/documents'
import { eventFacets } from '@/src/editorial/projection/facets'
import { searchKeys } from '@/src/language/text/keys'
import { slug } from '@/src/language/text/slug'
import { generatedSentence } from './generatedSentence'
import { seededRandom } from './seededRandom'

const GIVEN =
  'Ramiz İlham Çetin Ayşe Mehmet Fatma Şule İbrahim Gülşen Ömer Zeynep Əli Nigar Rəşad Elşən Hüseyin Döndü Yaşar Oğuz Işıl'
const FAMILY =
  'Mekhtiyev Aliyev Ünal Kaya Yılmaz Demir Şahin Çelik Öztürk Əhmədov Quliyeva Məmmədov Bolat Arslan Doğan Koç Güneş Aksoy Tekin Işık ' +
  'Kurt Polat Bulut Yıldız Taş Avcı Sarı Uçar Şimşek Özkan'
const KINDS = ['agency', 'newspaper', 'site', 'institution', 'tv'] as const
const SECTIONS =
  'Dünya Türkiye Politika Ekonomi Spor Kültür Çevre Sağlık Bilim Yaşam Hukuk Medya'.split(' ')
const EVENT_KINDS = ['meeting', 'trial', 'election', 'summit', 'protest'] as const
const OCCURRENCES = ['occurred', 'occurred', 'planned', 'alleged', 'ongoing'] as const
const FIRST_DAY = Date.UTC(2018, 0, 1)
const DAY = 86_400_000

export type GeneratedEntities = {
  persons: PublicPerson[]
  sources: PublicSource[]
  events: PublicEvent[]
  sections: PublicTerm[]
  tags: PublicTerm[]
}

const person = (number: number): PublicPerson => {
  const given = GIVEN.split(' ')
  const family = FAMILY.split(' ')
  const round = Math.floor(number / (given.length * family.length))
  const last = family[Math.floor(number / given.length) % family.length] ?? 'Kaya'
  // Beyond all pairs of names, an initial in the middle.
  const initial = round > 0 ? ` ${String.fromCharCode(65 + (round % 26))}.` : ''
  const name = `${given[number % given.length] ?? 'Ayşe'}${initial} ${last}`
  const value = number === 0 ? 'Рамиз Мехтиев' : name
  return {
    ...{ _id: `p${number}`, _v: `p${number}`, slug: `${slug(name)}-${number}`, name },
    names: [{ value, language: number === 0 ? 'ru' : 'tr', kind: 'alias' }],
    positions: [{ title: 'milletvekili', organisation: null, from: '2018', to: null }],
    ...{ wikidataId: null, image: null, ...searchKeys([name, value]) },
  }
}

const source = (number: number): PublicSource => {
  const name = number === 0 ? 'APA' : `${generatedSentence(seededRandom(9, number), 3)} Ajansı`
  return {
    ...{ _id: `s${number}`, _v: `s${number}`, slug: `${slug(name)}-${number}`, name },
    ...{ kind: KINDS[number % KINDS.length] ?? 'agency', country: 'TR', url: null },
    ...{ ownership: null, wikidataId: null, ...searchKeys([name]) },
  }
}

const event = (number: number, persons: PublicPerson[]): PublicEvent => {
  const title = generatedSentence(seededRandom(11, number), 4)
  const earliest = new Date(FIRST_DAY + ((number * 37) % 2_900) * DAY)
  const known = number % 10 !== 9
  const partaker = persons[(number * 13) % persons.length]
  const shown = {
    kind: EVENT_KINDS[number % EVENT_KINDS.length] ?? null,
    occurrence: OCCURRENCES[number % OCCURRENCES.length] ?? null,
    when: {
      asPrinted: null,
      edtf: known ? earliest.toISOString().slice(0, 10) : null,
      earliest: known ? earliest : null,
      latest: known ? new Date(earliest.getTime() + DAY - 1) : null,
      precision: known ? 'day' : 'unknown',
      basis: null,
    },
    participants: partaker
      ? [
          {
            person: { id: partaker._id, slug: partaker.slug, name: partaker.name },
            organisation: null,
            role: null,
          },
        ]
      : [],
  }
  return {
    ...shown,
    facets: eventFacets(shown),
    ...{ _id: `e${number}`, _v: `e${number}`, slug: `${slug(title)}-${number}`, title },
    ...{ place: null, superEvent: null },
    personIds: partaker ? [partaker._id] : [],
    ...searchKeys([title]),
  }
}

const terms = (kind: PublicTerm['kind'], names: string[]): PublicTerm[] =>
  names.map((name) => ({ _id: `${kind}-${slug(name)}`, _v: '1', kind, slug: slug(name), name }))

/** Whom and what `count` articles name: a person for every 10, an event for every 10, up to 200 sources. */
export function generatedEntities(count: number): GeneratedEntities {
  const many = (most: number, share: number): number =>
    Math.min(most, Math.max(20, Math.round(count * share)))
  const numbers = (length: number) => Array.from({ length }, (_, number) => number)
  const persons = numbers(many(10_000, 0.1)).map(person)
  return {
    persons,
    sources: numbers(many(200, 0.02)).map(source),
    events: numbers(many(10_000, 0.1)).map((number) => event(number, persons)),
    sections: terms('section', SECTIONS),
    tags: terms(
      'tag',
      numbers(many(500, 0.05)).map((number) => `Etiket ${number}`),
    ),
  }
}

export const personCardOf = ({ _id: id, slug: address, name }: PublicPerson): PersonCard => ({
  ...{ id, slug: address, name },
})
export const eventCardOf = ({ _id: id, slug: address, ...event_ }: PublicEvent): EventCard => ({
  ...{ id, slug: address, title: event_.title, kind: event_.kind },
  ...{ occurrence: event_.occurrence, when: event_.when, place: event_.place },
})
export const termCardOf = ({ slug: address, name }: PublicTerm): SectionCard => ({
  ...{ slug: address, name },
})
