import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { Env } from '@/src/env'
import { clientAddress } from './server/clientAddress'
import type { Delivery, DeliveryOptions } from './server/Delivery'
import type { NextApp } from './server/NextApp'
import { pathOf } from './server/pathOf'
import { rateLimits } from './server/rateLimits'
import { readiness } from './server/readiness'
import { refuse } from './server/refuse'
import { respond } from './server/respond'
import { securityHeaders } from './server/securityHeaders'
import { stopPayload } from './server/stopPayload'

export type ServerOptions = Readonly<{
  env: Pick<
    Env,
    'HOST' | 'PORT' | 'KUNYE_NAME' | 'KUNYE_GRAPHQL_RATE' | 'KUNYE_TRUSTED_PROXIES' | 'publicUrl'
  >
  publicDatabaseUri: string
  introspection: boolean
  createDelivery(options: DeliveryOptions): Promise<Delivery>
  /** Left out, the public half stands alone: no admin, no reader pages, no Payload. */
  createNextApp?(hostname: string, port: number): Promise<NextApp>
}>

export type NewsroomServer = Readonly<{ port: number; close(): Promise<void> }>

const DRAIN_MS = 5000
/** Beyond these a new connection is closed at once: what one holds is bounded, so all together are. */
const MOST_CONNECTIONS = 4096

/**
 * The newsroom's HTTP server: the public half (delivery) without Next in the way, health, limits on
 * password checks, and Next for everything else. Listens at once, so that `/healthz` answers while
 * the rest gets ready; until then other requests get 503.
 * `close()` lets running requests end (5 s at most), then stops Next, delivery and Payload.
 */
export async function startServer(options: ServerOptions): Promise<NewsroomServer> {
  const { env } = options
  let delivery: Delivery | undefined
  let app: NextApp | 'none' | undefined = options.createNextApp ? undefined : 'none'
  let closing = false
  const limits = rateLimits(env.KUNYE_GRAPHQL_RATE)

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    securityHeaders(response)
    const path = pathOf(request.url)
    if (!path) {
      return refuse(response, 400, 'badPath', {
        tr: 'Adres okunamadı: / ile başlamalı ve doğru kodlanmış olmalı.',
        en: 'The address cannot be read: it must begin with / and be percent-encoded correctly.',
      })
    }
    const forwardedFor = request.headers['x-forwarded-for']
    const from = clientAddress(
      request.socket.remoteAddress,
      forwardedFor,
      env.KUNYE_TRUSTED_PROXIES,
    )
    const isReady = delivery?.ready() ?? false
    const ready =
      app === 'none' ? { parts: { delivery: isReady }, warnings: [] } : readiness(isReady)
    const { publicUrl } = env
    await respond(request, response, {
      ...{ path, from, limits, ...ready, closing, delivery, app, publicUrl },
    })
  }

  const server = http.createServer({ headersTimeout: 20_000, requestTimeout: 300_000 })
  // Longer than the usual 60 s of a proxy, which would otherwise write into a closing connection.
  server.keepAliveTimeout = 65_000
  server.maxConnections = MOST_CONNECTIONS
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) return void response.destroy()
      refuse(response, 500, 'internal', {
        tr: 'Beklenmeyen bir hata oldu.',
        en: 'Something unexpected went wrong.',
      })
    })
  })

  const close = async (): Promise<void> => {
    closing = true
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    await closed
    clearTimeout(timer)
    if (app !== 'none') await app?.close().catch(() => undefined)
    await delivery?.close().catch(() => undefined)
    await stopPayload()
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: env.PORT, host: env.HOST }, () => resolve())
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.PORT
  try {
    delivery = await options.createDelivery({
      publicDatabaseUri: options.publicDatabaseUri,
      publicUrl: env.publicUrl,
      name: env.KUNYE_NAME,
      introspection: options.introspection,
    })
    if (options.createNextApp) app = await options.createNextApp(env.HOST, port)
  } catch (error) {
    await close()
    throw error
  }
  return { port, close }
}
