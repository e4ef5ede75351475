import { env } from '@/src/platform/env'

const under = (folder: string) => (slug: string) => `/${folder}/${encodeURIComponent(slug)}`

/** Addresses of the reader pages, as paths. */
export const sitePath = {
  article: under('haber'),
  author: under('yazar'),
  person: under('kisi'),
  source: under('kaynak'),
  event: under('olay'),
  section: under('bolum'),
  tag: under('etiket'),
  /** `path` from the article on that `cursor` stands for. */
  older: (path: string, cursor: string): string =>
    `${path}${path.includes('?') ? '&' : '?'}sonra=${encodeURIComponent(cursor)}`,
  corrections: '/duzeltmeler',
  imprint: '/kunye',
  searchPage: '/ara',
  search: (query: string): string => `/ara?q=${encodeURIComponent(query)}`,
}

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
