import type {
  AttributionMode,
  Genre,
  SearchFilter,
  SearchType,
} from '@/src/frontend/client/generated/types'
import type { ReaderLanguage } from '@/src/language/readerPaths'
import { oneParam, sitePath } from './addresses'

/** Kinds of what is found, by how an address names them. */
export const SEARCH_TYPES = {
  haber: 'ARTICLE',
  iddia: 'CLAIM',
  kisi: 'PERSON',
  kaynak: 'SOURCE',
  olay: 'EVENT',
} as const satisfies Record<string, SearchType>

export const SEARCH_GENRES = {
  haber: 'REPORT',
  analiz: 'ANALYSIS',
  gorus: 'OPINION',
  'arka-plan': 'BACKGROUND',
  'dogruluk-denetimi': 'FACT_CHECK',
  canli: 'LIVE_BLOG',
} as const satisfies Record<string, Genre>

export const SEARCH_VOICES = {
  'adli-kaynak': 'NAMED_SOURCE',
  'kendi-sozu': 'NAMED_SPEAKER',
  'adi-sakli': 'MASKED_SOURCE',
  belge: 'DOCUMENT',
  'gorulmemis-belge': 'UNSEEN_DOCUMENT',
  gozlem: 'OWN_REPORTING',
  oznesiz: 'AGENTLESS_HEDGE',
  gazete: 'HOUSE_VOICE',
} as const satisfies Record<string, AttributionMode>

const DAYS = { hafta: 7, ay: 31, yil: 366 } as const
export type SearchSpan = keyof typeof DAYS
export const SEARCH_SPANS = Object.keys(DAYS) as SearchSpan[]

/** What a search is narrowed to, one value each, in the order in which addresses have it. */
export const NARROWED = ['tur', 'bolum', 'cins', 'kisi', 'kaynak', 'ses', 'zaman'] as const
export type Narrowed = (typeof NARROWED)[number]
/** A search as its address says it: `q` what was typed, `sira=uygun` by relevance. */
export type SearchAddress = Readonly<
  { q: string; sira?: string } & Partial<Record<Narrowed, string>>
>

const rowOf = <Row>(table: Readonly<Record<string, Row>>, name?: string): Row | undefined =>
  name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined

/** How an address names a value of the API. */
export const nameIn = (table: Readonly<Record<string, string>>, value: string): string =>
  Object.entries(table).find(([, row]) => row === value)?.[0] ?? ''

/** Addresses of a page in English bear English words: of the parameters these, of their values the API's own. */
const ENGLISH: Readonly<Record<Narrowed | 'sira', string>> = {
  ...{ tur: 'type', bolum: 'section', cins: 'genre', kisi: 'person', kaynak: 'source' },
  ...{ ses: 'voice', zaman: 'within', sira: 'order' },
}
const plain = (value: string): string => value.toLowerCase().replaceAll('_', '-')
const englishOf = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, plain(value)]))
const ENGLISH_VALUES: Partial<Record<Narrowed | 'sira', Readonly<Record<string, string>>>> = {
  ...{ tur: englishOf(SEARCH_TYPES), cins: englishOf(SEARCH_GENRES) },
  ...{ ses: englishOf(SEARCH_VOICES), zaman: { hafta: 'week', ay: 'month', yil: 'year' } },
  sira: { uygun: 'best' },
}

type Paper = { locale: ReaderLanguage }

/** The address of a search in the words of a page's language; what narrows nothing is left out. */
export function searchPath({ q, sira, ...narrowed }: SearchAddress, words: Paper): string {
  const isEnglish = words.locale === 'en'
  const given = { ...narrowed, ...(sira === 'uygun' && { sira }) }
  const more = [...NARROWED, 'sira' as const].flatMap((name) => {
    const value = given[name]
    if (!value) return []
    const said = isEnglish ? (rowOf(ENGLISH_VALUES[name] ?? {}, value) ?? value) : value
    return [`&${isEnglish ? ENGLISH[name] : name}=${encodeURIComponent(said)}`]
  })
  return `${sitePath(words).search(q)}${more.join('')}`
}

/** A search as the address of a page says it, in the words of its language. Twin of `searchPath`. */
export function searchAddress(
  q: string,
  given: Readonly<Record<string, string | string[] | undefined>>,
  { locale }: Paper,
): SearchAddress {
  const isEnglish = locale === 'en'
  const known = [...NARROWED, 'sira' as const].flatMap((name) => {
    const said = oneParam(given[isEnglish ? ENGLISH[name] : name])
    if (!said) return []
    const value = isEnglish ? nameIn(ENGLISH_VALUES[name] ?? {}, said) || said : said
    return name === 'sira' && value !== 'uygun' ? [] : [[name, value] as const]
  })
  return { q, ...Object.fromEntries(known) }
}

/** What an address narrows a search to, for the API; undefined where nothing. A value that nobody knows narrows nothing. */
export function filterOf(
  { tur, bolum, cins, kisi, kaynak, ses, zaman }: SearchAddress,
  now: Date,
): SearchFilter | undefined {
  const type = rowOf(SEARCH_TYPES, tur)
  const genre = rowOf(SEARCH_GENRES, cins)
  const voice = rowOf(SEARCH_VOICES, ses)
  const days = rowOf(DAYS, zaman)
  // Whole hours, so that the same search is the same question for a while.
  const hour = Math.floor(now.getTime() / 3_600_000) * 3_600_000
  const filter: SearchFilter = {
    ...(type && { types: [type] }),
    ...(bolum && { sections: [bolum] }),
    ...(genre && { genres: [genre] }),
    ...(kisi && { persons: [kisi] }),
    ...(kaynak && { sources: [kaynak] }),
    ...(voice && { voices: [voice] }),
    ...(days && { from: new Date(hour - days * 86_400_000).toISOString() }),
  }
  return Object.keys(filter).length > 0 ? filter : undefined
}
