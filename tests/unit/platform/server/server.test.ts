import { afterEach, describe, expect, it } from '@jest/globals'
import type { EventEmitter } from 'node:events'
import { request as open, type IncomingMessage } from 'node:http'
import net from 'node:net'
import { startServer } from '@/src/platform/server/startServer'
import type { ReaderStatus } from '@/src/platform/server/parts'
import { setLive } from '@/src/platform/server/state'

const READY = Symbol.for('kunye.ready')
const announced = globalThis as { [READY]?: unknown }
let close = async (): Promise<unknown> => undefined

const textOf = async (request: IncomingMessage) => {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

const ALL = { payload: true, worker: true, database: true, login: true, clock: true }

/** What Next was asked, as it would read it. */
const asked: { url?: string; client: unknown; claimed: unknown; bytes: number }[] = []

/** A newsroom whose Next answers everything with 200, and listens for upgrades without ever answering one, as Next does. */
async function newsroom(
  statuses: Record<string, ReaderStatus> = {},
  graphqlRate?: number,
  publicUrl = 'http://127.0.0.1',
) {
  asked.length = 0
  announced[READY] ??= ALL
  const server = await startServer({
    env: {
      HOST: '127.0.0.1',
      PORT: 0,
      KUNYE_NAME: 'Künye',
      KUNYE_GRAPHQL_RATE: graphqlRate,
      KUNYE_TRUSTED_PROXIES: 0,
      publicUrl,
    },
    publicDatabaseUri: 'mongodb://127.0.0.1/kunye_public',
    introspection: false,
    createDelivery: () =>
      Promise.resolve({
        handle: async (_request, response) => void response.end('delivery'),
        statusOf: async (slug) => statuses[slug] ?? { status: 200 },
        ready: () => true,
        close: async () => undefined,
      }),
    createNextApp: () =>
      Promise.resolve({
        async handle(request, response) {
          const { server } = request.socket as unknown as { server: EventEmitter }
          if (server.listenerCount('upgrade') === 0) server.on('upgrade', () => undefined)
          const text = await textOf(request)
          const { url, headers } = request
          const [client, claimed] = [headers['x-kunye-client'], headers['x-kunye-claimed']]
          asked.push({ url, client, claimed, bytes: text.length })
          response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
          response.end(`next ${request.method} ${text}`)
        },
        close: async () => undefined,
      }),
  })
  close = server.close
  return `http://127.0.0.1:${server.port}`
}

afterEach(async () => {
  await close()
  delete announced[READY]
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('kunye.proxyWarning')]
})

const LIVE = Symbol.for('kunye.live')

describe('The server and the newsroom’s live stream', () => {
  afterEach(() => {
    delete (globalThis as { [key: symbol]: unknown })[LIVE]
  })

  it('asks the newsroom for it, without Next, by GET alone; 503 while there is none', async () => {
    const url = await newsroom()
    const none = await fetch(`${url}/api/live`)
    expect([none.status, none.headers.get('retry-after')]).toEqual([503, '3'])
    setLive({ answer: async (_, response) => void response.end('live'), end: () => undefined })
    const answer = await fetch(`${url}/api/live`)
    expect(await answer.text()).toBe('live')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await fetch(`${url}/api/live`, { method: 'POST' })).status).toBe(405)
    expect(asked).toEqual([])
  })

  it('does not wait for the end of streams when it stops', async () => {
    const url = await newsroom()
    const open = new Set<{ end(): void }>()
    setLive({
      async answer(_, response) {
        response.shouldKeepAlive = false
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write(':\n\n')
        open.add(response)
      },
      end() {
        for (const response of open) response.end()
      },
    })
    const streams = await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/api/live`)))
    const begun = performance.now()
    await close()
    // Those that did not end would be cut off after three seconds.
    expect(performance.now() - begun).toBeLessThan(2_500)
    expect(await Promise.all(streams.map((one) => one.text()))).toEqual(
      Array.from({ length: 20 }, () => ':\n\n'),
    )
  })
})

describe('The server', () => {
  it('is alive at once, and ready when Payload and its worker say so', async () => {
    announced[READY] = {}
    const url = await newsroom()
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const before = await fetch(`${url}/readyz`)
    expect(before.status).toBe(503)
    expect(await before.json()).toEqual({
      ready: false,
      parts: { payload: false, worker: false, database: false, delivery: true },
    })
    announced[READY] = ALL
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    announced[READY] = { ...ALL, database: false, login: false }
    const refused = await fetch(`${url}/readyz`)
    expect([refused.status, (await refused.json()).warnings]).toEqual([503, ['databaseLogin']])
  })

  it('D16 answers with a warning where the clock is off, and goes on', async () => {
    const url = await newsroom()
    announced[READY] = { ...ALL, clock: false }
    const answer = await fetch(`${url}/readyz`)
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        ready: true,
        parts: { payload: true, worker: true, database: true, delivery: true },
        warnings: ['clock'],
      },
    ])
  })

  it('B14 answers with a warning where no picture can be written, and goes on', async () => {
    const url = await newsroom()
    const sound = { payload: true, worker: true, database: true, clock: true }
    announced[READY] = { ...sound, media: false }
    const answer = await fetch(`${url}/readyz`)
    expect([answer.status, (await answer.json()).warnings]).toEqual([200, ['media']])
    announced[READY] = { ...sound, clock: false, media: false }
    expect((await (await fetch(`${url}/readyz`)).json()).warnings).toEqual(['clock', 'media'])
  })

  it('B11 says in /readyz that clients are named whom nobody declared, and tells Next of them apart', async () => {
    const url = await newsroom()
    const warnings = async () => (await (await fetch(`${url}/readyz`)).json()).warnings
    expect(await warnings()).toBeUndefined()
    const headers = { 'X-Forwarded-For': '203.0.113.9', 'X-Kunye-Claimed': '6.6.6.6' }
    await fetch(`${url}/api/articles`, { headers })
    await fetch(`${url}/api/articles`, { headers: { 'X-Kunye-Claimed': '6.6.6.6' } })
    expect(asked.map(({ client, claimed }) => [client, claimed])).toEqual([
      ['127.0.0.1', '203.0.113.9'],
      ['127.0.0.1', undefined],
    ])
    expect(await warnings()).toEqual(['proxy'])
  })

  it('sends the public paths to delivery and the rest to Next, with the same headers', async () => {
    const url = await newsroom()
    expect(await (await fetch(`${url}/graphql`)).text()).toBe('delivery')
    const page = await fetch(`${url}/admin`)
    expect(await page.text()).toBe('next GET ')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('x-powered-by')).toBeNull()
  })

  it.each([
    '/admin',
    '/admin/login',
    '/api/articles',
    '/_next/static/a.js',
    '/graphql',
    '/healthz',
  ])('lets nobody put %s into a frame, in both ways to say so', async (path) => {
    const { headers } = await fetch((await newsroom()) + path)
    expect(headers.get('x-frame-options')).toBe('DENY')
    const policy = headers.get('content-security-policy')
    if (policy) expect(policy).toContain("frame-ancestors 'none'")
  })

  it('answers a withdrawn article with 410 and its page, an old slug with the new address', async () => {
    const url = await newsroom({
      geri: { status: 410 },
      yok: { status: 404 },
      eski: { status: 301, location: '/haber/yeni' },
    })
    const gone = await fetch(`${url}/haber/geri`, { headers: { 'If-None-Match': '*' } })
    expect([gone.status, await gone.text()]).toEqual([410, 'next GET '])
    expect((await fetch(`${url}/haber/yok`)).status).toBe(404)
    expect((await fetch(`${url}/haber/var`)).status).toBe(200)
    const moved = await fetch(`${url}/haber/eski?a=1`, { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/haber/yeni?a=1'])
  })

  it('limits the public API only where a limit is set', async () => {
    const url = await newsroom({}, 3)
    const ask = () => fetch(`${url}/graphql`, { headers: { 'X-Forwarded-For': '1.2.3.4' } })
    for (let count = 0; count < 3; count += 1) expect((await ask()).status).toBe(200)
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    // The reader pages of this very process ask as well.
    expect((await fetch(`${url}/graphql`)).status).toBe(200)
  })

  /** The answer to exactly these bytes, until the connection ends or a second is over. */
  const raw = (url: string, bytes: string) =>
    new Promise<string>((resolve) => {
      let text = ''
      const socket = net.connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes))
      socket.on('data', (chunk) => (text += String(chunk)))
      socket.on('close', () => resolve(text))
      socket.on('error', () => resolve(text))
      setTimeout(() => socket.destroy(), 1_000)
    })
  const line = (method: string, target: string, ...headers: string[]) =>
    [`${method} ${target} HTTP/1.1`, 'Host: a', ...headers, 'Connection: close', '', ''].join(
      '\r\n',
    )

  it('refuses a path that two readers could take apart in two ways, and asks nobody', async () => {
    const url = await newsroom()
    for (const target of [
      ...[
        '/api/./users/login',
        '/_next/../api/users/login',
        '/api/x/../users/login',
        '/api\\users',
      ],
      ...['/api%2fusers/login', '/api/users%2Flogin', '/%2e%2e/api', '/api/%5c/x', '/%252e%252e/x'],
      ...['http://127.0.0.1/api/users/login', '*', '/%zz'],
    ]) {
      const answer = await raw(url, line('POST', target, 'Content-Length: 0'))
      expect({ target, answer }).toEqual({
        target,
        answer: expect.stringMatching(/^HTTP\/1.1 400 /),
      })
      expect(answer).toContain('"code":"badPath"')
    }
    expect(asked).toEqual([])
  })

  it('gives Next the very path that it judged, and sends one with empty parts there by its plain name', async () => {
    const url = await newsroom()
    await raw(url, line('POST', '/api/users/%6Cogin?a=%2e#b', 'Content-Length: 0'))
    expect(asked.map((one) => one.url)).toEqual(['/api/users/login?a=%2e'])
    for (const target of ['//api/users/login', '/api//users/login', '/api/users/login/']) {
      const answer = await raw(url, line('POST', target, 'Content-Length: 0'))
      expect(answer).toMatch(/^HTTP\/1.1 308 [^]*\r\nLocation: \/api\/users\/login\r\n/)
    }
    expect(await raw(url, line('GET', '//evil.example/'))).toContain(
      '\r\nLocation: /evil.example\r\n',
    )
    expect(asked).toHaveLength(1)
  })

  it('tells Next whose address it is, whatever the client says', async () => {
    const url = await newsroom()
    await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'X-Kunye-Client': '6.6.6.6', 'X-Forwarded-For': '6.6.6.6' },
    })
    expect(asked.map(({ client }) => client)).toEqual(['127.0.0.1'])
  })

  it('takes the methods that an address has, and no others', async () => {
    const url = await newsroom()
    for (const [method, target] of [
      ...['TRACE', 'PROPFIND', 'PUT', 'DELETE', 'OPTIONS', 'POST'].map((one) => [one, '/ara']),
      ...['TRACE', 'PUT', 'PURGE'].map((one) => [one, '/admin']),
      ...['TRACE', 'PROPFIND', 'LOCK'].map((one) => [one, '/api/articles']),
      ...['TRACE', 'MKCOL'].map((one) => [one, '/graphql']),
      ...['GET', 'PUT'].map((one) => [one, '/onizleme/a/oturum']),
      ['CONNECT', 'x:443'],
    ] as [string, string][]) {
      const answer = await raw(url, line(method, target))
      expect({ method, target, answer }).toMatchObject({
        answer: expect.stringMatching(/^HTTP\/1.1 405 [^]*\r\nAllow: /),
      })
    }
    expect(asked).toEqual([])
    expect(await raw(url, line('DELETE', '/api/articles/x'))).toMatch(/^HTTP\/1.1 200 /)
  })

  /** Sends a body in pieces that do not say how long it is, and stops when the answer is there. */
  const chunked = (url: string, bytes: number, headers: Record<string, string> = {}) =>
    new Promise<number>((resolve) => {
      const sending = open(url, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode ?? 0)
        response.resume()
        sending.destroy()
      })
      sending.on('error', () => resolve(413))
      const piece = Buffer.alloc(1_000, 'x')
      for (let sent = 0; sent < bytes; sent += piece.length) sending.write(piece)
      sending.end()
    })

  it.each([
    ['/onizleme/a/oturum', 4_000, {}],
    ['/admin', 1_000_000, {}],
    ['/api/users/login', 100_000, {}],
    ['/api/users/LOGIN', 100_000, { 'Content-Type': 'multipart/form-data; boundary=x' }],
    ['/api/articles', 10_000_000, {}],
    ['/api/media', 22_000_000, { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ])('bounds the body of every request that reaches Next: %s', async (path, most, headers) => {
    const url = await newsroom()
    expect(await chunked(url + path, most, headers)).toBe(200)
    expect(await chunked(url + path, most + 1_000, headers)).toBe(413)
    const declared = line('POST', path, `Content-Length: ${most + 1}`)
    const type = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const answer = await raw(url, declared.replace('Host: a', ['Host: a', ...type].join('\r\n')))
    expect(answer).toMatch(/^HTTP\/1.1 413 [^]*"code":"bodyTooLarge"/)
    expect(asked.map(({ bytes }) => bytes)).toEqual([most])
  })

  it('bounds bodies where nobody expects one', async () => {
    const url = await newsroom()
    for (const path of ['/ara', '/api/articles', '/admin', '/onizleme/a', '/yok.txt']) {
      const answer = await raw(url, line('GET', path, 'Content-Length: 10000001'))
      expect({ path, answer }).toEqual({ path, answer: expect.stringMatching(/^HTTP\/1.1 413 /) })
    }
    expect(asked).toEqual([])
  })

  it('refuses two hosts, and a host that is none', async () => {
    const url = await newsroom()
    for (const host of [
      ...[
        'Host: a\r\nHost: b',
        'Host: a\r\nhost: a',
        'Host: a/api/users/login?',
        'Host: a@b',
        'Host: a b',
      ],
      ...['Host: a\\b', 'Host: a,b', 'Host: [::1', 'Host: a:b', 'Host:'],
    ]) {
      const answer = await raw(url, `GET /healthz HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`)
      expect({ host, answer }).toEqual({ host, answer: expect.stringMatching(/^HTTP\/1.1 400 /) })
    }
    for (const host of ['kunye.example', 'kunye.example:8080', '[::1]:3000', '127.0.0.1', 'a_b']) {
      const answer = await raw(url, line('GET', '/healthz').replace('Host: a', `Host: ${host}`))
      expect({ host, answer }).toEqual({ host, answer: expect.stringMatching(/^HTTP\/1.1 200 /) })
    }
  })

  it('answers who asks for another protocol as if he had not, also once Next listens', async () => {
    const url = await newsroom()
    await fetch(`${url}/admin`)
    for (const [target, protocol] of [
      ['/admin', 'websocket'],
      ['/healthz', 'websocket'],
      ['/graphql', 'h2c'],
      ['/yok', 'TLS/1.0'],
    ]) {
      const asking = line('GET', target ?? '', `Upgrade: ${protocol}`)
      const answer = await raw(
        url,
        asking.replace('Connection: close', 'Connection: Upgrade, close'),
      )
      expect({ target, answer }).toEqual({
        target,
        answer: expect.stringMatching(/^HTTP\/1.1 200 /),
      })
    }
  })

  it('asks for https where that is its address, and for no cache of the editorial API', async () => {
    const plain = await newsroom()
    expect((await fetch(`${plain}/healthz`)).headers.get('strict-transport-security')).toBeNull()
    const api = await fetch(`${plain}/api/articles`)
    expect(api.headers.get('cache-control')).toBe('no-store')
    await close()
    const secure = await newsroom({}, undefined, 'https://kunye.example')
    for (const path of ['/healthz', '/graphql', '/admin', '/yok', '/api/users/me', '/%zz']) {
      const { headers } = await fetch(secure + path)
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    }
  })
})
