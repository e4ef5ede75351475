import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { refuse, securityHeaders, writeHealth } from './answers'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type Door = Readonly<{
  port: number
  /** Whom Next asks for its socket in development. */
  server: Server
  /** From now on requests are answered like this; before, that the newsroom is starting. */
  answerWith(answer: Answer): void
  /** Takes no new connection, and lets the requests of the open ones end: 3 s at most. */
  close(): Promise<void>
}>

const DRAIN_MS = 3_000
/** Beyond these a new connection is closed at once: what one holds is bounded, so all together are. */
const MOST_CONNECTIONS = 4096

/** 503 with Retry-After: the process is there, and nothing behind it yet. Nothing of the request is read. */
export function notYet(response: ServerResponse): void {
  response.shouldKeepAlive = false
  const words = { tr: 'Haber merkezi açılıyor.', en: 'The newsroom is starting.' }
  refuse(response, 503, 'starting', words, { 'Retry-After': '3' })
}

/** Health as far as it can be told before anything is there, and `notYet` for everything else. */
const starting =
  (publicUrl: string): Answer =>
  ({ url = '' }, response) => {
    securityHeaders(response, publicUrl)
    const [path] = url.split('?', 1)
    if (path === '/healthz') return writeHealth(response, 200, { alive: true })
    if (path === '/readyz') return writeHealth(response, 503, { ready: false, parts: {} })
    notYet(response)
  }

/**
 * Listens at this place, port 0 for any free one, before there is anything to answer with: a build, a migration or a
 * database that is slow keeps nobody waiting. `sockets`: whoever listens for upgrades gets them, which in development is Next. Throws the system's own error (`EADDRINUSE` …) where it may not listen.
 */
export async function openDoor(
  host: string,
  port: number,
  publicUrl: string,
  { sockets = false }: { sockets?: boolean } = {},
): Promise<Door> {
  let answer = starting(publicUrl)
  let closing = false
  const server = http.createServer({ headersTimeout: 20_000, requestTimeout: 300_000 })
  // Longer than the usual 60 s of a proxy, which would otherwise write into a closing connection.
  server.keepAliveTimeout = 65_000
  server.maxConnections = MOST_CONNECTIONS
  onlyRequests(server, sockets)
  server.on('request', (request, response) => {
    // A proxy would send the next request to a process that is going.
    if (closing) response.shouldKeepAlive = false
    answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => resolve())
  })
  const address = server.address()
  let closed: Promise<void> | undefined
  const close = async (): Promise<void> => {
    closing = true
    const ended = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    await ended
    clearTimeout(timer)
  }
  return {
    port: typeof address === 'object' && address ? address.port : port,
    server,
    answerWith: (next) => void (answer = next),
    close: () => (closed ??= close()),
  }
}

const NO_TUNNEL =
  'HTTP/1.1 405 Method Not Allowed\r\n' +
  'Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n' +
  'Content-Length: 0\r\nConnection: close\r\n\r\n'

/**
 * Keeps a server to plain requests. Who asks for another protocol (`Upgrade:`) is answered as if he had not (RFC 9110,
 * 7.8), which Node does while nobody listens for upgrades; Next listens from its first request on, and leaves such
 * a connection without an answer. A tunnel (`CONNECT`) is refused.
 */
function onlyRequests(server: Server, sockets: boolean): void {
  server.on('newListener', (event, listener) => {
    if (event !== 'upgrade' || sockets) return
    // At this moment it is not there yet.
    queueMicrotask(() => server.off('upgrade', listener as () => void))
  })
  server.on('connect', (_request, socket) => {
    socket.on('error', () => undefined)
    socket.end(NO_TUNNEL)
  })
}

/** A name or address with an optional port (RFC 3986, 3.2.2), and nothing that could go on as a path. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Whether a request names no host that can be relied on: several `Host` headers (RFC 9112, 3.2: 400), where each program
 * on the way could believe another one, or something that is no host, since Next builds its addresses from it. A client
 * of HTTP/1.0 may leave it out.
 */
export function hostProblem({ rawHeaders, headers }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1) return true
  return headers.host !== undefined && !HOST.test(headers.host)
}
