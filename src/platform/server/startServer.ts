import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Words } from '@/src/language/words'
import { awayLog } from '@/src/platform/database/awayLog'
import { watchLogin } from '@/src/platform/database/watchLogin'
import type { Env } from '@/src/platform/env'
import { claimedClient, proxyWarning } from './client'
import { clientAddress, parseTarget } from './request'
import type { Delivery, DeliveryOptions, NextApp } from './parts'
import { graphqlLimit } from './limits'
import { type Door, hostProblem, openDoor } from './openDoor'
import { logError } from './log'
import { live, readiness, stopPayload } from './state'
import { refuse, securityHeaders } from './answers'
import { respond } from './respond'

export type ServerOptions = Readonly<{
  env: Pick<
    Env,
    'HOST' | 'PORT' | 'KUNYE_NAME' | 'KUNYE_GRAPHQL_RATE' | 'KUNYE_TRUSTED_PROXIES' | 'publicUrl'
  >
  publicDatabaseUri: string
  introspection: boolean
  /** Where it listens already; left out, it opens one at HOST and PORT. */
  door?: Door
  createDelivery(options: DeliveryOptions): Promise<Delivery>
  /** Left out, the public half stands alone: no admin, no reader pages, no Payload. */
  createNextApp?(hostname: string, port: number): Promise<NextApp>
  /** The files that Next serves, as `nextFiles` finds them. */
  files?: ReadonlySet<string>
  /** Next runs in its development mode: see `src/platform/server/easeDevelopment.ts`. */
  development?: boolean
  /** Ends the background work and Payload with the server; `stopPayload` where left out. */
  stopNewsroom?(): Promise<unknown>
}>

type NewsroomServer = Readonly<{ port: number; close(): Promise<void> }>

/** What waits for a database that is away is given up after that: it would wait for longer than anybody who stops a process. */
const LET_GO_MS = 2_000

const BAD_PATH = {
  tr: 'Adres okunamadı: / ile başlamalı, doğru kodlanmış olmalı; hiçbir bölümü . ya da .. olamaz, eğik çizgi taşıyamaz.',
  en: 'The address cannot be read: it must begin with / and be percent-encoded correctly; no part of it may be . or .. or hold a slash.',
}
const BAD_HOST = {
  tr: 'Host başlığı tek ve bir sunucu adı olmalı.',
  en: 'There must be one Host header, and it must name a host.',
}

const badRequest = (response: ServerResponse, code: string, words: Words): void => {
  // Who writes such requests may mean the next one for somebody else on this connection.
  response.shouldKeepAlive = false
  refuse(response, 400, code, words)
}

/**
 * The newsroom's HTTP server: the public half (delivery) without Next in the way, health, and Next for
 * everything else. Each target is read once, and everybody behind gets what was read. Listens at once, so that `/healthz` answers while
 * the rest gets ready; until `/readyz` was true for the first time, every other request is answered 503.
 * `close()` lets running requests end (3 s at most), then stops Next, delivery and Payload (2 s at most).
 */
export async function startServer(options: ServerOptions): Promise<NewsroomServer> {
  const { env } = options
  let delivery: Delivery | undefined
  let app: NextApp | 'none' | undefined = options.createNextApp ? undefined : 'none'
  let closing = false
  let started = false
  let publicLogin = true
  const stopLogin = watchLogin(options.publicDatabaseUri, (refused) => {
    publicLogin = refused === null
    if (refused) awayLog.note(refused)
  })
  const watching = setInterval(() => {
    // Beside a newsroom its own watch on the database says so.
    if (app === 'none' && publicLogin && delivery?.ready()) awayLog.over()
  }, 1_000).unref()
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
    const claimed = claimedClient(request.headers, env.KUNYE_TRUSTED_PROXIES)
    if (claimed) proxyWarning.seen()
    const isReady = (delivery?.ready() ?? false) && publicLogin
    const { parts, warnings } =
      app === 'none'
        ? {
            parts: { delivery: isReady },
            warnings: [
              ...(publicLogin ? [] : ['databaseLogin']),
              ...(proxyWarning.stands() ? ['proxy'] : []),
            ],
          }
        : readiness(isReady)
    started ||= Object.values(parts).every(Boolean)
    const { publicUrl } = env
    await respond(request, response, {
      ...{ target, from, claimed, graphqlLimit: countGraphql, files },
      ...{ parts, warnings, started, closing, delivery, app, publicUrl },
      development: options.development ?? false,
    })
  }

  const door = options.door ?? (await openDoor(env.HOST, env.PORT, env.publicUrl))
  door.answerWith((request, response) => {
    answer(request, response).catch((error: unknown) => {
      logError(error)
      if (response.headersSent) return void response.destroy()
      refuse(response, 500, 'internal', {
        tr: 'Beklenmeyen bir hata oldu.',
        en: 'Something unexpected went wrong.',
      })
    })
  })

  const close = async (): Promise<void> => {
    closing = true
    clearInterval(watching)
    // They have no end of their own, and everybody would wait for it.
    live()?.end()
    delivery?.endStreams?.()
    await door.close()
    const next = app === 'none' ? undefined : app
    const stopped = Promise.allSettled([
      next?.close(),
      delivery?.close(),
      (options.stopNewsroom ?? stopPayload)(),
      stopLogin(),
    ])
    await Promise.race([stopped, sleep(LET_GO_MS, undefined, { ref: false })])
  }

  try {
    delivery = await options.createDelivery({
      publicDatabaseUri: options.publicDatabaseUri,
      publicUrl: env.publicUrl,
      name: env.KUNYE_NAME,
      introspection: options.introspection,
    })
    if (options.createNextApp) app = await options.createNextApp(env.HOST, door.port)
  } catch (error) {
    await close()
    throw error
  }
  return { port: door.port, close }
}
