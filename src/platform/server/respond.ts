import { fontPreloads } from './fontPreloads'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { refuse, writeHealth } from './answers'
import { isOfDevelopment } from './easeDevelopment'
import { CLIENT_HEADER } from '@/src/platform/http/clientHeader'
import { CLAIMED_HEADER } from './client'
import { inTurn } from './inTurn'
import { type GraphqlLimit, refuseTooMany } from './limits'
import { notYet } from './openDoor'
import type { Delivery, NextApp } from './parts'
import { boundBody, isOwnRequest, type Target } from './request'
import { respondReader } from './respondReader'
import { PAGES, type Route, routeOf, ROUTES } from './routes'
import { DATA_POLICY, scriptPolicy } from './scriptPolicy'
import { live } from './state'

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

  // What a client calls itself is believed by nobody: the limits behind count this one.
  request.headers[CLIENT_HEADER] = from
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
  if (route === 'live') {
    response.setHeader('Content-Security-Policy', DATA_POLICY)
    const streams = live()
    return streams && !closing ? streams.answer(request, response) : notYet(response)
  }
  if (claimed === null) delete request.headers[CLAIMED_HEADER]
  else request.headers[CLAIMED_HEADER] = claimed
  const bounded = await boundBody(request, response, bodyLimit(route, request, segments, body ?? 0))
  if (!bounded) return
  const shownAs = PAGES[route]
  if (shownAs) {
    const fonts = fontPreloads(situation.files)
    const asked = { delivery, app, publicUrl, shownAs, development, fonts }
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
    tr: 'Burada yalnız /graphql, beslemeler, /updates, /ninjs, /media ve site haritaları var.',
    en: 'Only /graphql, feeds, /updates, /ninjs, /media and sitemaps are here.',
  })

const PASSWORD_CHECKS = new Set(['login', 'forgot-password', 'reset-password'])

/** Bytes that a password check's body may have. */
export const MOST_PASSWORD_CHECK = 100_000

/** Whether a request is a password check: POST `users/{login,forgot-password,reset-password}`, below `/api`. */
export function isPasswordCheck(method: string | undefined, path: readonly string[]): boolean {
  // Payload matches what stands behind a collection's name without regard to case.
  const [users, action = '', ...more] = path.map((segment) => segment.toLowerCase())
  return method === 'POST' && users === 'users' && PASSWORD_CHECKS.has(action) && more.length === 0
}
