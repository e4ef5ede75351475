import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { claimPort } from '@/src/run/start/claimPort'
import { startServer, type ServerOptions } from '@/src/platform/server/startServer'
import type { Door } from '@/src/platform/server/openDoor'

const READY = Symbol.for('kunye.ready')
const STOP = Symbol.for('kunye.stop')
const announced = globalThis as { [READY]?: unknown; [STOP]?: unknown }
const READY_NOW = { payload: true, worker: true, database: true, login: true, clock: true }
const never = new Promise<never>(() => undefined)
const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  delete announced[READY]
  delete announced[STOP]
  for (const stop of stops.splice(0)) await stop()
})

const delivery = {
  handle: async (_request: unknown, response: { end(text: string): void }) => response.end('api'),
  statusOf: async () => ({ status: 200 as const }),
  ready: () => true,
  close: async () => undefined,
}
const next = {
  handle: async (_request: unknown, response: { end(text: string): void }) => response.end('next'),
  close: async () => undefined,
}
const options = (door: Door, more: Partial<ServerOptions> = {}): ServerOptions => ({
  env: {
    ...{ HOST: '127.0.0.1', PORT: 0, KUNYE_NAME: 'Künye', KUNYE_GRAPHQL_RATE: undefined },
    ...{ KUNYE_TRUSTED_PROXIES: 0, publicUrl: 'http://127.0.0.1' },
  },
  ...{ door, publicDatabaseUri: 'mongodb://127.0.0.1/kunye_public', introspection: false },
  createDelivery: async () => delivery,
  createNextApp: async () => next,
  ...more,
})
const ASKED: [string, RequestInit?][] = [
  ...[
    '/',
    '/haber/x',
    '/graphql?query={a}',
    '/media/x',
    '/admin',
    '/api/articles',
    '/robots.txt',
  ].map((path): [string] => [path]),
  ['/api/users/login', { method: 'POST', body: '{"email":"a@b.test","password":"x"}' }],
  ['/graphql', { method: 'POST', body: '{"query":"{ a }"}' }],
  ['/api/media', { method: 'POST', body: 'x'.repeat(1_000_000) }],
]
/** All of them at once, each answered within what a busy machine takes, or the test fails. */
const statuses = async (port: number) => {
  const answers = await Promise.all(
    ASKED.map(([path, init]) =>
      fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal: AbortSignal.timeout(10_000) }),
    ),
  )
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  const starting = answers.filter(
    ({ status, headers }, at) =>
      status === 503 && headers.get('retry-after') === '3' && texts[at]?.includes('"starting"'),
  )
  return starting.length
}
const ready = async (port: number) => (await fetch(`http://127.0.0.1:${port}/readyz`)).status

describe('B13 a process that is starting', () => {
  it('answers 503 with Retry-After from its first moment until /readyz is true, and hangs nobody', async () => {
    const door = await claimPort('127.0.0.1', 0)
    stops.push(door.close)
    // Before there is a database: a build, a migration, a seed.
    expect([await ready(door.port), await statuses(door.port)]).toEqual([503, ASKED.length])
    expect((await fetch(`http://127.0.0.1:${door.port}/healthz`)).status).toBe(200)
    // Next is being prepared.
    let prepared: (app: typeof next) => void = () => undefined
    const preparing = new Promise<typeof next>((resolve) => (prepared = resolve))
    const starting = startServer(options(door, { createNextApp: () => preparing as never }))
    await sleep(20)
    expect([await ready(door.port), await statuses(door.port)]).toEqual([503, ASKED.length])
    prepared(next)
    await starting
    // Next is there, Payload behind it is not: what is asked of it would wait for it.
    announced[READY] = { ...READY_NOW, payload: false }
    expect([await ready(door.port), await statuses(door.port)]).toEqual([503, ASKED.length])
    announced[READY] = READY_NOW
    expect([await ready(door.port), await statuses(door.port)]).toEqual([200, 0])
    // Once started, a database that is away is told by what meets it.
    announced[READY] = { ...READY_NOW, database: false }
    expect([await ready(door.port), await statuses(door.port)]).toEqual([503, 0])
  })
})

describe('B13 a process that is stopped', () => {
  it('ends within 10 s, whatever hangs: Next, delivery, Payload, a client that never ends its request', async () => {
    const door = await claimPort('127.0.0.1', 0)
    announced[READY] = READY_NOW
    const { close } = await startServer(
      options(door, {
        createDelivery: async () => ({ ...delivery, close: () => never }),
        createNextApp: async () => ({ handle: () => never, close: () => never }) as never,
      }),
    )
    announced[STOP] = () => never
    const hanging = fetch(`http://127.0.0.1:${door.port}/admin`).catch(() => 'cut off')
    const socket = net.connect(door.port, '127.0.0.1')
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    socket.write('POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx')
    await sleep(50)
    const begun = performance.now()
    await close()
    expect(performance.now() - begun).toBeLessThan(7_000)
    expect(await hanging).toBe('cut off')
  }, 15_000)
})
