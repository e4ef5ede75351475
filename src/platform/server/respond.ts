import type { IncomingMessage, ServerResponse } from 'node:http'

import { refuse, writeHealth } from './answers'
import { isOfDevelopment } from './easeDevelopment'
import { CLAIMED_HEADER, CLIENT_HEADER } from './client'
import { inTurn } from './inTurn'
import { type GraphqlLimit, refuseTooMany } from './limits'
import { notYet } from './openDoor'
import { type Delivery, type NextApp, READER_PAGES } from './parts'
import { boundBody, isOwnRequest, type Target } from './request'
import { respondReader } from './respondReader'
import { scriptPolicy } from './scriptPolicy'

type Situation = Readonly<{
  target: Target
  /** The client's address, as the limits count it. */
  from: string
  /** For whom somebody in front says that he asks, where that is not believed. */
  claimed: string | null
  graphqlLimit: GraphqlLimit
  /** The paths of files that Next serves. */
  files: ReadonlySet<string>
  /** What has to be ready, by name. */
  parts: Readonly<Record<string, boolean>>
  /** Told beside the parts; they keep nobody from being answered. */
  warnings: readonly string[]
  /** Whether all parts were ready once: before that nothing behind can be asked without waiting for it. */
  started: boolean
  closing: boolean
  /** Undefined until they are ready. */
  delivery: Delivery | undefined
  /** `none`: the public half stands alone. */
  app: NextApp | 'none' | undefined
  publicUrl: string
  development: boolean
}>

/** A picture of 20 MB and the form around it. */
const MOST_UPLOAD = 22_000_000

/** Answers one request: by route, by the methods that this route takes, with a body that is bounded. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  situation: Situation,
): Promise<void> {
  const { target, from, claimed, graphqlLimit, parts, warnings, started, closing, delivery, app } =
    situation
  const { publicUrl, development } = situation
  const { segments } = target
  const isOwn = development && isOfDevelopment(segments)
  const route = isOwn ? 'development' : routeOf(segments, situation.files)
  const { methods, body } = ROUTES[route]
  if (!methods.includes(request.method ?? '')) return refuseMethod(response, methods)
  if (route === 'health') return writeHealth(response, 200, { alive: true })
  if (route === 'ready') {
    const ready = !closing && Object.values(parts).every(Boolean)
    const told = warnings.length > 0 && { warnings }
    return writeHealth(response, ready ? 200 : 503, { ready, parts, ...told })
  }
  if (!started || !delivery) return notYet(response)

  if (route === 'delivery') {
    if (segments[0] === 'graphql' && !isOwnRequest(request)) {
      const retryAfter = await graphqlLimit(from)
      // Without this a browser on another origin would see a network error instead of the 429.
      const headers = { 'Access-Control-Allow-Origin': '*' }
      if (retryAfter !== null) return refuseTooMany(response, retryAfter, headers)
    }
    return delivery.handle(request, response)
  }
  if (!app) return notYet(response)
  if (app === 'none') return elsewhere(response)
  // What a client calls itself is believed by nobody: the limits behind Next count this one.
  request.headers[CLIENT_HEADER] = from
  if (claimed === null) delete request.headers[CLAIMED_HEADER]
  else request.headers[CLAIMED_HEADER] = claimed
  const bounded = await boundBody(request, response, bodyLimit(route, request, segments, body ?? 0))
  if (!bounded) return
  if (route === 'reader' || route === 'preview') {
    const isPreview = route === 'preview'
    const asked = { delivery, app, publicUrl, isPreview, development }
    return respondReader(bounded.request, response, segments, asked)
  }
  scriptPolicy(segments, bounded.request, response, publicUrl, development)
  if (route !== 'editorial') return app.handle(bounded.request, response)
  // Also of the answers that Next gives itself there, to a method or an address that it does not know.
  response.setHeader('Cache-Control', 'no-store')
  return inTurn(bounded, response, app.handle)
}

const bodyLimit = (
  route: Route,
  { headers, method }: IncomingMessage,
  path: readonly string[],
  usual: number,
): number => {
  if (route !== 'editorial') return usual
  if (isPasswordCheck(method, path.slice(1))) return MOST_PASSWORD_CHECK
  return /^multipart\//i.test(headers['content-type'] ?? '') ? MOST_UPLOAD : usual
}

const refuseMethod = (response: ServerResponse, methods: readonly string[]): void => {
  const allowed = methods.join(', ')
  const words = {
    tr: `Bu adres yalnız şu yöntemleri alır: ${allowed}.`,
    en: `This address takes these methods only: ${allowed}.`,
  }
  // A body that nobody reads would stand before the next request of the connection.
  response.shouldKeepAlive = false
  refuse(response, 405, 'methodNotAllowed', words, { Allow: allowed })
}

const elsewhere = (response: ServerResponse): void =>
  refuse(response, 404, 'notFound', {
    tr: 'Burada yalnız /graphql, beslemeler, /ninjs, /media ve site haritaları var.',
    en: 'Only /graphql, feeds, /ninjs, /media and sitemaps are here.',
  })

type Route =
  | 'delivery'
  | 'health'
  | 'ready'
  | 'reader'
  | 'preview'
  | 'previewSession'
  | 'previewPicture'
  | 'admin'
  | 'editorial'
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

/** What each part of the house takes. */
const ROUTES: Readonly<Record<Route, Rule>> = {
  health: { methods: READ },
  ready: { methods: READ },
  // It knows best which of its addresses are only read, and says so itself.
  delivery: { methods: [...READ, 'POST', 'OPTIONS'] },
  reader: { methods: READ, body: USUAL_BODY },
  preview: { methods: READ, body: USUAL_BODY },
  previewSession: { methods: ['POST'], body: 4_000 },
  previewPicture: { methods: READ, body: USUAL_BODY },
  admin: { methods: [...READ, 'POST'], body: USUAL_BODY },
  // JSON of 5 million characters, in UTF-8; uploads and password checks have bounds of their own.
  editorial: {
    methods: [...READ, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    body: 10_000_000,
  },
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
    if (first === 'graphql' || first === 'robots.txt') return 'delivery'
    if (/^sitemap[^/]*\.xml$/.test(first)) return 'delivery'
  }
  if (files.has(path.join('/'))) return 'file'
  if (first === 'feeds' || first === 'ninjs' || first === 'media') return 'delivery'
  if (path.length === 2 && READER_PAGES.some((page) => page === first)) return 'reader'
  if (first === 'onizleme') {
    if (path.length === 3 && below === 'oturum') return 'previewSession'
    if (path.length === 4 && below === 'gorsel') return 'previewPicture'
    return 'preview'
  }
  if (first === 'admin') return 'admin'
  return first === 'api' && path.length > 1 ? 'editorial' : 'reader'
}

const PASSWORD_CHECKS = new Set(['login', 'forgot-password', 'reset-password'])

/** Bytes that a password check's body may have. */
export const MOST_PASSWORD_CHECK = 100_000

/** Whether a request is a password check: POST `users/{login,forgot-password,reset-password}`, below `/api`. */
export function isPasswordCheck(method: string | undefined, path: readonly string[]): boolean {
  // Payload matches what stands behind a collection's name without regard to case.
  const [users, action = '', ...more] = path.map((segment) => segment.toLowerCase())
  return method === 'POST' && users === 'users' && PASSWORD_CHECKS.has(action) && more.length === 0
}
