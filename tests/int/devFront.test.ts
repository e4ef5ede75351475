import { afterAll, beforeAll, expect } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { parseEnv } from '@/src/platform/env'
import { type Bundle, openBundle } from '@/src/run/dev/openBundle'
import { swapFront } from '@/src/run/dev/swapFront'
import { claimPort } from '@/src/run/start/claimPort'
import { long } from '@/tests/support/long'

// What `npm run dev` does for a change in src/delivery or src/platform/server, without Next; all of it: `npm run soak -- dev`.
const READY = Symbol.for('kunye.ready')
const announced = globalThis as { [READY]?: unknown }
const before = announced[READY]
let bundle: Bundle
let client: MongoClient

beforeAll(async () => {
  bundle = await openBundle(process.cwd(), 'src/run/dev/front.ts')
  client = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '')
  await ensurePublicIndexes(client.db())
  announced[READY] = { payload: true, worker: true, database: true, clock: true }
})
afterAll(async () => {
  announced[READY] = before
  await bundle.close()
  await client.close()
})

long(
  'the bundled front answers, and goes on answering while it is swapped for a new one',
  async () => {
    const built = await bundle.rebuild()
    expect(built?.sources).toContain('src/delivery/resolvers/articleResolvers.ts')
    expect(
      [...(built?.sources ?? [])].filter((file) => /^src\/(?:editorial|app)\//.test(file)),
    ).toEqual([])
    const door = await claimPort('127.0.0.1', 0)
    const url = `http://127.0.0.1:${door.port}`
    const next: string[] = []
    const front = swapFront({
      env: { ...parseEnv(process.env), publicUrl: url },
      publicDatabaseUri: process.env.PUBLIC_DATABASE_URI ?? '',
      door,
      app: {
        handle: async (request, response) => {
          next.push(request.url ?? '')
          response.end('next')
        },
        close: async () => {
          throw new Error('Next goes on')
        },
      },
      files: new Set(),
    })
    const ask = async (query: string) => {
      const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`)
      return { status: answer.status, text: await answer.text() }
    }
    try {
      await front.swap(built?.file ?? '')
      // From the SDL beside its source, not beside the bundle.
      expect(await ask('{ articles { nodes { headline } } }')).toEqual({
        status: 200,
        text: '{"data":{"articles":{"nodes":[]}}}',
      })
      let [swapping, answers] = [true, 0]
      const asking = (async () => {
        const wrong: unknown[] = []
        while (swapping) {
          const { status } = await ask('{ __typename }')
          if (status !== 200) wrong.push(status)
          answers += 1
        }
        return wrong
      })()
      await front.swap(built?.file ?? '')
      await front.swap(built?.file ?? '')
      swapping = false
      expect(await asking).toEqual([])
      expect(answers).toBeGreaterThan(0)
      const { status } = await fetch(`${url}/__nextjs_original-stack-frames`, { method: 'POST' })
      expect([status, next]).toEqual([200, ['/__nextjs_original-stack-frames']])
      // A bundle that cannot be read leaves the door to the one before.
      await expect(front.swap(`${built?.file}.gone.mjs`)).rejects.toThrow(/Cannot find module/)
      expect((await ask('{ __typename }')).status).toBe(200)
    } finally {
      await door.close()
      await front.close()
    }
  },
)
