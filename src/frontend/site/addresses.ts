import {
  namedIn,
  plainPath,
  QUERY_WORDS,
  type ReaderLanguage,
  type SlugPage,
  slugPath,
  type TwoNames,
} from '@/src/language/readerPaths'
import { env } from '@/src/platform/env'
import { CORRECTION_KINDS, type ShownKind } from './correctionKinds'

const pathsIn = (language: ReaderLanguage) => {
  const of = (page: SlugPage) => (slug: string) => slugPath(page, slug, language)
  const ofTerm = (page: 'section' | 'tag') => (term: TwoNames) =>
    slugPath(page, namedIn(term, language).slug, language)
  const searchPage = plainPath('search', language)
  return {
    locale: language,
    ...{ author: of('author'), person: of('person'), source: of('source'), event: of('event') },
    ...{ section: ofTerm('section'), tag: ofTerm('tag') },
    front: plainPath('front', language),
    corrections: plainPath('corrections', language),
    imprint: plainPath('imprint', language),
    searchPage,
    search: (query: string): string => `${searchPage}?q=${encodeURIComponent(query)}`,
    /** `path` from the article on that `cursor` stands for. */
    older: (path: string, cursor: string): string =>
      `${path}${path.includes('?') ? '&' : '?'}${QUERY_WORDS.after[language]}=${encodeURIComponent(cursor)}`,
  }
}
const PATHS = { tr: pathsIn('tr'), en: pathsIn('en') }

/** Addresses of the reader pages in the words of one language, as paths. An article's is `articlePath`: it has one alone. */
export const sitePath = ({ locale }: { locale: ReaderLanguage }) => PATHS[locale]

/** The page of what was told of mistakes, or of one kind of it. */
export function correctionsPath(kind: ShownKind | null, locale: ReaderLanguage): string {
  const { corrections } = PATHS[locale]
  const asked = kind && `${QUERY_WORDS.kind[locale]}=${CORRECTION_KINDS[kind][locale]}`
  return asked ? `${corrections}?${asked}` : corrections
}

/** The mark of one entry on that page. */
export const correctionMark = (id: string): string => `kayit-${id.replace(/[^\w-]/g, '-')}`

/** The entry itself, among those of its kind. */
export const correctionPath = (kind: ShownKind, id: string, locale: ReaderLanguage): string =>
  `${correctionsPath(kind, locale)}#${correctionMark(id)}`

/** The same page in both languages, for its head: absolute addresses. `own`: the one it is. */
export const inBoth = (
  path: (paths: ReturnType<typeof sitePath>) => string,
  own: ReaderLanguage,
): { canonical: string; language: ReaderLanguage; alternates: Alternate[] } => {
  const { publicUrl } = env()
  const other = own === 'tr' ? 'en' : 'tr'
  return {
    canonical: publicUrl + path(PATHS[own]),
    language: own,
    alternates: [{ url: publicUrl + path(PATHS[other]), language: other }],
  }
}
type Alternate = { url: string; language: ReaderLanguage }

/**
 * Address of the public GraphQL API. `KUNYE_INTERNAL_URL` (an origin) where the API is a process of
 * its own or listens on another address; else this process. Read at every call, because the server
 * may set it only once it knows its port.
 */
export function apiUrl(): string {
  const origin = process.env.KUNYE_INTERNAL_URL || `http://127.0.0.1:${env().PORT}`
  return `${origin.replace(/(?<!\/)\/+$/, '')}/graphql`
}

/** A slug as it came in an address, decoded; as it came where it is encoded wrongly (then none fits). */
export function slugParam(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

/** The one value of a search parameter; undefined where it is missing, empty or given more than once. */
export const oneParam = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** A web address to link to, or null for any other scheme and for what is no address. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}
