import type { IncomingMessage, ServerResponse } from 'node:http'
import { boundBody } from './boundBody'
import { credentialOf } from './credentialOf'
import type { Delivery } from './Delivery'
import { inTurn } from './inTurn'
import { isOwnRequest } from './isOwnRequest'
import { isPasswordCheck } from './isPasswordCheck'
import { limitPasswordChecks } from './limitPasswordChecks'
import type { NextApp } from './NextApp'
import type { RateLimits } from './rateLimits'
import { refuse } from './refuse'
import { refuseTooMany } from './refuseTooMany'
import { respondReader } from './respondReader'
import { routeOf } from './routeOf'
import { scriptPolicy } from './scriptPolicy'
import { writeHealth } from './writeHealth'

export type Situation = Readonly<{
  path: readonly string[]
  /** The client's address, as the limits count it. */
  from: string
  limits: RateLimits
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

/** Answers one request: by route, after the limit that belongs to it. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { path, from, limits, parts, warnings, closing, delivery, app, publicUrl }: Situation,
): Promise<void> {
  const route = routeOf(path)
  if (route === 'health') return writeHealth(response, 200, { alive: true })
  if (route === 'ready') {
    const ready = !closing && Object.values(parts).every(Boolean)
    const told = warnings.length > 0 && { warnings }
    return writeHealth(response, ready ? 200 : 503, { ready, parts, ...told })
  }
  if (!delivery || (route !== 'delivery' && !app)) return notYet(response)

  if (route === 'delivery') {
    if (path[0] === 'graphql' && !isOwnRequest(request)) {
      const attempt = await limits.graphql(from)
      if (!attempt.allowed) {
        // Without this a browser on another origin would see a network error instead of the 429.
        const headers = { 'Access-Control-Allow-Origin': '*' }
        return refuseTooMany(response, attempt.retryAfterSeconds, headers)
      }
    }
    return delivery.handle(request, response)
  }
  if (!app) return notYet(response)
  if (app === 'none') return elsewhere(response)
  if (route === 'reader' || route === 'preview') {
    const isPreview = route === 'preview'
    return respondReader(request, response, path, { delivery, app, publicUrl, isPreview })
  }
  scriptPolicy(path, request, response, publicUrl)
  if (isPasswordCheck(request.method, path)) {
    return limitPasswordChecks(request, response, from, limits, app.handle)
  }
  if (request.method === 'POST' && isTransition(path)) {
    const attempt = await limits.transition(credentialOf(request.headers) ?? from)
    if (!attempt.allowed) return refuseTooMany(response, attempt.retryAfterSeconds)
  }
  if (path[0]?.toLowerCase() !== 'api') return app.handle(request, response)
  const bounded = await boundBody(request, response)
  if (bounded) return inTurn(bounded, response, app.handle)
}

const isTransition = ([api, articles, id, action, ...more]: readonly string[]): boolean =>
  api?.toLowerCase() === 'api' &&
  articles?.toLowerCase() === 'articles' &&
  id !== undefined &&
  action?.toLowerCase() === 'transition' &&
  more.length === 0

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
