import type { IncomingMessage, ServerResponse } from 'node:http'
import { CLIENT_HEADER } from '@/src/server/clientHeader'
import { isPasswordCheck, MOST_PASSWORD_CHECK } from '@/src/server/isPasswordCheck'
import { boundBody } from './boundBody'
import type { Delivery } from './Delivery'
import type { GraphqlLimit } from './graphqlLimit'
import { inTurn } from './inTurn'
import { isOwnRequest } from './isOwnRequest'
import type { NextApp } from './NextApp'
import type { Target } from './parseTarget'
import { refuse } from './refuse'
import { refuseTooMany } from './refuseTooMany'
import { respondReader } from './respondReader'
import { routeOf, ROUTES, type Route } from './routeOf'
import { scriptPolicy } from './scriptPolicy'
import { writeHealth } from './writeHealth'

export type Situation = Readonly<{
  target: Target
  /** The client's address, as the limits count it. */
  from: string
  graphqlLimit: GraphqlLimit
  /** The paths of files that Next serves. */
  files: ReadonlySet<string>
  /** What has to be ready, by name. */
  parts: Readonly<Record<string, boolean>>
  /** Told beside the parts; they keep nobody from being answered. */
  warnings: readonly string[]
  closing: boolean
  /** Undefined until they are ready. */
  delivery: Delivery | undefined
  /** `none`: the public half stands alone. */
  app: NextApp | 'none' | undefined
  publicUrl: string
}>

/** A picture of 20 MB and the form around it. */
const MOST_UPLOAD = 22_000_000

/** Answers one request: by route, by the methods that this route takes, with a body that is bounded. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  situation: Situation,
): Promise<void> {
  const { target, from, graphqlLimit, parts, warnings, closing, delivery, app } = situation
  const { segments } = target
  const route = routeOf(segments, situation.files)
  const { methods, body } = ROUTES[route]
  if (!methods.includes(request.method ?? '')) return refuseMethod(response, methods)
  if (route === 'health') return writeHealth(response, 200, { alive: true })
  if (route === 'ready') {
    const ready = !closing && Object.values(parts).every(Boolean)
    const told = warnings.length > 0 && { warnings }
    return writeHealth(response, ready ? 200 : 503, { ready, parts, ...told })
  }
  if (!delivery || (route !== 'delivery' && !app)) return notYet(response)

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
  const bounded = await boundBody(request, response, bodyLimit(route, request, segments, body ?? 0))
  if (!bounded) return
  if (route === 'reader' || route === 'preview') {
    const isPreview = route === 'preview'
    const { publicUrl } = situation
    return respondReader(bounded, response, segments, { delivery, app, publicUrl, isPreview })
  }
  scriptPolicy(segments, bounded, response, situation.publicUrl)
  if (route !== 'editorial') return app.handle(bounded, response)
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
  const said = {
    tr: `Bu adres yalnız şu yöntemleri alır: ${allowed}.`,
    en: `This address takes these methods only: ${allowed}.`,
  }
  // A body that nobody reads would stand before the next request of the connection.
  response.shouldKeepAlive = false
  refuse(response, 405, 'methodNotAllowed', said, { Allow: allowed })
}

const elsewhere = (response: ServerResponse): void =>
  refuse(response, 404, 'notFound', {
    tr: 'Burada yalnız /graphql, beslemeler, /ninjs, /media ve site haritaları var.',
    en: 'Only /graphql, feeds, /ninjs, /media and sitemaps are here.',
  })

const notYet = (response: ServerResponse): void =>
  refuse(
    response,
    503,
    'starting',
    { tr: 'Haber merkezi açılıyor.', en: 'The newsroom is starting.' },
    { 'Retry-After': '3' },
  )
