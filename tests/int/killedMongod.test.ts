import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'

import { long } from '@/tests/support/long'
import type { OwnNewsroom } from '@/tests/support/openOwnNewsroom'

const READY = Symbol.for('kunye.ready')
let own: OwnNewsroom
const stops: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  const { openOwnNewsroom } = await import('@/tests/support/openOwnNewsroom')
  own = await openOwnNewsroom()
}, 60_000)
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})
afterAll(() => own.close())

describe('T35, D2 a database that is killed (-9) while eight people write', () => {
  long(
    'has everything they were told is saved, nothing by halves, and the newsroom goes on',
    async () => {
      const { killedMongod } = await import('@/tests/soak/killedMongod')
      const { newsroom, set, tokens } = own
      const found = await killedMongod(newsroom, set, tokens, { kills: 2, withinMs: 1_000 })
      expect(found).toMatchObject({ lost: 0, denied: 0, half: 0, torn: 0, audit: 0, public: 0 })
      expect([found.kills, found.wrongAnswers]).toEqual([2, {}])
      expect(found.saved).toBeGreaterThan(0)
      expect(found.published).toBeGreaterThan(0)
    },
    120_000,
  )
})

/** The servers of a newsroom and of a delivery process, whose parts announce themselves as in `npm start`. */
async function servers() {
  const { watchDatabase } = await import('@/src/run/worker')
  const { startServer } = await import('@/src/platform/server/startServer')
  const { createDelivery } = await import('@/src/delivery/handler')
  const state = { payload: true, worker: true, database: false, login: true, clock: true }
  Object.assign(globalThis, { [READY]: state })
  stops.push(watchDatabase(own.newsroom.payload, state))
  const start = async (editorial: boolean) => {
    const { port, close } = await startServer({
      env: {
        ...{ HOST: '127.0.0.1', PORT: 0, KUNYE_NAME: 'Künye', KUNYE_GRAPHQL_RATE: undefined },
        ...{ KUNYE_TRUSTED_PROXIES: 0, publicUrl: 'https://haber.test' },
      },
      publicDatabaseUri: own.set.uri('kunye_public'),
      introspection: false,
      createDelivery: (options) => createDelivery({ ...options, onError: () => undefined }),
      ...(editorial && {
        createNextApp: async () => ({
          handle: async () => undefined,
          close: async () => undefined,
        }),
      }),
    })
    // Not `close` alone: it would end the newsroom's Payload with it, which `own` does.
    stops.push(async () => {
      Object.assign(globalThis, { [Symbol.for('kunye.stop')]: async () => undefined })
      await close()
    })
    return `http://127.0.0.1:${port}`
  }
  return [await start(true), await start(false)]
}

describe('T39 health', () => {
  it('is not asked of the database; readiness follows it, and names nothing of it', async () => {
    const urls = await servers()
    const { set } = own
    const bodies: string[] = []
    const ask = (path: string) =>
      Promise.all(
        urls.map(async (url) => {
          const answer = await fetch(url + path)
          bodies.push(await answer.text())
          return answer.status
        }),
      )
    const until = async (status: number) => {
      while ((await ask('/readyz')).some((found) => found !== status)) await sleep(20)
    }
    await until(200)
    const losses: [() => unknown, () => unknown][] = [
      [() => set.kill(0), () => set.start(0)],
      // It hangs, and no connection tells that it does.
      [() => set.freeze(0), () => set.thaw(0)],
    ]
    for (const [lose, give] of losses) {
      await lose()
      await until(503)
      for (let times = 0; times < 20; times += 1) expect(await ask('/healthz')).toEqual([200, 200])
      await give()
      await until(200)
    }
    for (const body of bodies) {
      expect(body).toMatch(
        /^\{"(alive":true\}|ready":(true|false),"parts":\{("[a-z]+":(true|false),?)+\}\})\n$/,
      )
    }
  }, 60_000)
})
