import { readerAddress } from '@/src/language/readerPaths'
import type { ShownAs } from './readerPages'

export type Route =
  | 'delivery'
  | 'health'
  | 'ready'
  | 'reader'
  | 'preview'
  | 'ownPreview'
  | 'previewSession'
  | 'previewPicture'
  | 'admin'
  | 'editorial'
  | 'live'
  | 'file'
  | 'development'

type Rule = Readonly<{
  /** Every other method is answered with 405. */
  methods: readonly string[]
  /** Bytes of a body that reaches Next; absent where Next is not asked. */
  body?: number
}>

const READ = ['GET', 'HEAD'] as const
const USUAL_BODY = 1_000_000

const OF_DELIVERY = new Set(['graphql', 'schema.graphql', 'robots.txt', 'updates'])

/** The routes whose answers are reader pages. */
export const PAGES: Readonly<Partial<Record<Route, ShownAs>>> = {
  ...{ reader: 'public', preview: 'preview', ownPreview: 'ownPreview' },
}

/** Where the newsroom's screens hear what is out of date (`src/editorial/live`). */
const LIVE_PATH = 'api/live'

/** What each part of the house takes. */
export const ROUTES: Readonly<Record<Route, Rule>> = {
  health: { methods: READ },
  ready: { methods: READ },
  // It knows best which of its addresses are only read, and says so itself.
  delivery: { methods: [...READ, 'POST', 'OPTIONS'] },
  reader: { methods: READ, body: USUAL_BODY },
  preview: { methods: READ, body: USUAL_BODY },
  ownPreview: { methods: READ, body: USUAL_BODY },
  previewSession: { methods: ['POST'], body: 4_000 },
  previewPicture: { methods: READ, body: USUAL_BODY },
  admin: { methods: [...READ, 'POST'], body: USUAL_BODY },
  // JSON of 5 million characters, in UTF-8; uploads and password checks have bounds of their own.
  editorial: {
    methods: [...READ, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    body: 10_000_000,
  },
  // An answer without an end, and no body: Next is not asked.
  live: { methods: ['GET'] },
  file: { methods: READ, body: USUAL_BODY },
  development: { methods: [...READ, 'POST', 'OPTIONS'], body: USUAL_BODY },
}

/**
 * Which part of the house answers a path: the public delivery, the server itself, or Next with its admin, its API, its
 * files (`files`: their paths, as there are no others) and the reader pages, which have every other address: also those that
 * look like a file's and are none.
 */
export function routeOf(path: readonly string[], files: ReadonlySet<string>): Route {
  const [first = '', , below = ''] = path
  if (path.length === 1) {
    if (first === 'healthz') return 'health'
    if (first === 'readyz') return 'ready'
    if (OF_DELIVERY.has(first)) return 'delivery'
    if (/^sitemap[^/]*\.xml$/.test(first)) return 'delivery'
  }
  if (path.join('/') === 'graphql/operations') return 'delivery'
  if (files.has(path.join('/'))) return 'file'
  if (first === 'feeds' || first === 'ninjs' || first === 'media') return 'delivery'
  if (readerAddress(path)?.slug !== undefined) return 'reader'
  if (first === 'onizleme') {
    if (path.length === 3 && below === 'oturum') return 'previewSession'
    if (path.length === 4 && below === 'gorsel') return 'previewPicture'
    if (path.length === 3 && below === 'benim') return 'ownPreview'
    if (path.length === 5 && below === 'benim' && path[3] === 'gorsel') return 'previewPicture'
    return 'preview'
  }
  if (first === 'admin') return 'admin'
  if (path.join('/') === LIVE_PATH) return 'live'
  return first === 'api' && path.length > 1 ? 'editorial' : 'reader'
}
