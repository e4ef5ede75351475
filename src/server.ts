import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { Said } from '@/src/db/Said'
import type { Env } from '@/src/env'
import { clientAddress } from './server/clientAddress'
import type { Delivery, DeliveryOptions } from './server/Delivery'
import { graphqlLimit } from './server/graphqlLimit'
import { hostProblem } from './server/hostProblem'
import type { NextApp } from './server/NextApp'
import { onlyRequests } from './server/onlyRequests'
import { parseTarget } from './server/parseTarget'
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
  /** The files that Next serves, as `nextFiles` finds them. */
  files?: ReadonlySet<string>
}>

export type NewsroomServer = Readonly<{ port: number; close(): Promise<void> }>

const DRAIN_MS = 5000
/** Beyond these a new connection is closed at once: what one holds is bounded, so all together are. */
const MOST_CONNECTIONS = 4096

const BAD_PATH = {
  tr: 'Adres okunamadı: / ile başlamalı, doğru kodlanmış olmalı; hiçbir bölümü . ya da .. olamaz, eğik çizgi taşıyamaz.',
  en: 'The address cannot be read: it must begin with / and be percent-encoded correctly; no part of it may be . or .. or hold a slash.',
}
const BAD_HOST = {
  tr: 'Host başlığı tek ve bir sunucu adı olmalı.',
  en: 'There must be one Host header, and it must name a host.',
}

const badRequest = (response: ServerResponse, code: string, said: Said): void => {
  // Who writes such requests may mean the next one for somebody else on this connection.
  response.shouldKeepAlive = false
  refuse(response, 400, code, said)
}

/**
 * The newsroom's HTTP server: the public half (delivery) without Next in the way, health, and Next for
 * everything else. Each target is read once, and everybody behind gets what was read. Listens at once, so that `/healthz` answers while
 * the rest gets ready; until then other requests get 503.
 * `close()` lets running requests end (5 s at most), then stops Next, delivery and Payload.
 */
export async function startServer(options: ServerOptions): Promise<NewsroomServer> {
  const { env } = options
  let delivery: Delivery | undefined
  let app: NextApp | 'none' | undefined = options.createNextApp ? undefined : 'none'
  let closing = false
  const countGraphql = graphqlLimit(env.KUNYE_GRAPHQL_RATE)
  const files = options.files ?? new Set()

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    securityHeaders(response, env.publicUrl)
    const target = parseTarget(request.url)
    if (hostProblem(request)) return badRequest(response, 'badHost', BAD_HOST)
    if (!target) return badRequest(response, 'badPath', BAD_PATH)
    const { path, search, hadEmpty } = target
    if (hadEmpty) {
      response.writeHead(308, { Location: path + search })
      response.end()
      return
    }
    request.url = path + search
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
      ...{ target, from, graphqlLimit: countGraphql, files },
      ...{ ...ready, closing, delivery, app, publicUrl },
    })
  }

  const server = http.createServer({ headersTimeout: 20_000, requestTimeout: 300_000 })
  // Longer than the usual 60 s of a proxy, which would otherwise write into a closing connection.
  server.keepAliveTimeout = 65_000
  server.maxConnections = MOST_CONNECTIONS
  onlyRequests(server)
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
