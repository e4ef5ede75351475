import type {
  AttributionMode,
  Genre,
  SearchFilter,
  SearchType,
} from '@/src/frontend/client/generated/types'
import { sitePath } from './addresses'

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

/** The address of a search; what narrows nothing is left out. */
export function searchPath({ q, sira, ...narrowed }: SearchAddress): string {
  const more = NARROWED.flatMap((name) =>
    narrowed[name] ? [`&${name}=${encodeURIComponent(narrowed[name])}`] : [],
  )
  return `${sitePath.search(q)}${more.join('')}${sira === 'uygun' ? '&sira=uygun' : ''}`
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
