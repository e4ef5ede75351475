import { afterEach, describe, expect, it } from '@jest/globals'
import type { IncomingMessage } from 'node:http'
import { startServer } from '@/src/server'
import type { ReaderStatus } from '@/src/server/Delivery'

const READY = Symbol.for('kunye.ready')
const announced = globalThis as { [READY]?: unknown }
let close = async (): Promise<unknown> => undefined

const textOf = async (request: IncomingMessage) => {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

/** A newsroom whose Next answers a login by its password, and every page with 200. */
async function newsroom(statuses: Record<string, ReaderStatus> = {}, graphqlRate?: number) {
  const server = await startServer({
    env: {
      HOST: '127.0.0.1',
      PORT: 0,
      KUNYE_NAME: 'Künye',
      KUNYE_GRAPHQL_RATE: graphqlRate,
      KUNYE_TRUSTED_PROXIES: 0,
      publicUrl: 'http://127.0.0.1',
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
          const text = await textOf(request)
          const wrong = text.includes('yanlış')
          response.writeHead(wrong ? 401 : 200, { 'Content-Type': 'text/plain; charset=utf-8' })
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
})

const login = (url: string, email: string, password: string) =>
  fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })

describe('The server', () => {
  it('is alive at once, and ready when Payload and its worker say so', async () => {
    const url = await newsroom()
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const before = await fetch(`${url}/readyz`)
    expect(before.status).toBe(503)
    expect(await before.json()).toEqual({
      ready: false,
      parts: { payload: false, worker: false, database: false, delivery: true },
    })
    const all = { payload: true, worker: true, database: true, clock: true }
    announced[READY] = all
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    announced[READY] = { ...all, database: false }
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
  })

  it('R16 answers with a warning where the clock is off, and goes on', async () => {
    const url = await newsroom()
    announced[READY] = { payload: true, worker: true, database: true, clock: false }
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

  it('sends the public paths to delivery and the rest to Next, with the same headers', async () => {
    const url = await newsroom()
    expect(await (await fetch(`${url}/graphql`)).text()).toBe('delivery')
    const page = await fetch(`${url}/admin`)
    expect(await page.text()).toBe('next GET ')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(page.headers.get('x-powered-by')).toBeNull()
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

  it('gives a login on unchanged, and refuses the eleventh failed one', async () => {
    const url = await newsroom()
    const good = await login(url, 'Ali@example.org', 'doğru')
    expect(await good.text()).toBe('next POST {"email":"Ali@example.org","password":"doğru"}')
    for (let count = 0; count < 15; count += 1) await login(url, 'ali@example.org', 'doğru')
    for (let count = 0; count < 10; count += 1) {
      expect((await login(url, 'ali@example.org', 'yanlış')).status).toBe(401)
    }
    const refused = await login(url, 'ALI@example.org', 'doğru')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    expect(await refused.json()).toMatchObject({ errors: [{ code: 'rateLimited' }] })
    expect((await login(url, 'veli@example.org', 'doğru')).status).toBe(200)
  })

  it('counts every request for a reset mail, since none of them fails', async () => {
    const url = await newsroom()
    const ask = () =>
      fetch(`${url}/api/users/forgot-password`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"email":"ali@example.org"}',
      })
    for (let count = 0; count < 10; count += 1) expect((await ask()).status).toBe(200)
    expect((await ask()).status).toBe(429)
  })

  it('takes no login above 100 kB and none without a readable account', async () => {
    const url = await newsroom()
    expect((await login(url, 'ali@example.org', 'x'.repeat(100_001))).status).toBe(413)
    expect((await login(url, '', 'doğru')).status).toBe(400)
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
})
