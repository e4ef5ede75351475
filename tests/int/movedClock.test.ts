import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MongoClient, type Db } from 'mongodb'

import { databaseNow } from '@/src/platform/database/clock'
import { IS_WHOLE } from '@/tests/support/long'

const MOVED_MS = 300_000
const NEAR_MS = 2_000
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

let client: MongoClient
let from: Date
let to: Date
let told: Record<string, unknown>[]

/** A newsroom at work in a process of its own, whose clock is off by so much. */
const atWork = async (offsetMs: number): Promise<Record<string, unknown>> => {
  const preload = ['--import', './tests/support/moveClock.mjs', 'src/run/launch.mjs']
  const child = spawn(process.execPath, [...preload, 'tests/support/movedNewsroom.ts'], {
    env: { ...process.env, NODE_OPTIONS: '', KUNYE_TEST_CLOCK_MS: String(offsetMs) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`it ended with ${code}: ${out}`)
  return JSON.parse(out.trim().split('\n').at(-1) ?? '')
}

/** Every time in a document, with its path: stored as one, or as text. */
const timesIn = (value: unknown, path: string): [string, number][] => {
  const kind = Object.prototype.toString.call(value)
  if (kind === '[object Date]') return [[path, Number(value)]]
  if (typeof value === 'string' && ISO.test(value)) return [[path, Date.parse(value)]]
  if (Array.isArray(value)) return value.flatMap((one) => timesIn(one, path))
  if (kind !== '[object Object]') return []
  return Object.entries(value as object).flatMap(([key, one]) =>
    key === '_id' ? [] : timesIn(one, `${path}.${key}`),
  )
}
const timesOf = async (db: Db): Promise<[string, number][]> => {
  const found: [string, number][] = []
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    for await (const document of db.collection(name).find({}))
      found.push(...timesIn(document, name))
  }
  return found
}

beforeAll(async () => {
  client = await MongoClient.connect(process.env.DATABASE_URI ?? '')
  from = await databaseNow(client.db())
  // One after the other: both hire, and the chain of accounts is one.
  // A clock that runs ahead is the one that could be early; the soak has both.
  told = [await atWork(MOVED_MS)]
  if (IS_WHOLE) told.push(await atWork(-MOVED_MS))
  to = await databaseNow(client.db())
}, 120_000)
afterAll(() => client.close())

describe('a process whose clock is five minutes off, fast or slow', () => {
  it('stores every time as the database has it', async () => {
    const all = [
      ...(await timesOf(client.db())),
      ...(await timesOf(client.db(`${client.db().databaseName}_public`))),
    ]
    // What lies ahead on purpose: an embargo, a schedule; they were given, not measured.
    const given = /embargoUntil|schedule|\.values|\.overrides|nextAt|expires/i
    const measured = all.filter(([path]) => !given.test(path))
    const wrong = measured.filter(
      ([, time]) =>
        Math.abs(time - to.getTime()) < 3 * MOVED_MS &&
        (time < from.getTime() - NEAR_MS || time > to.getTime() + NEAR_MS),
    )
    expect([...new Set(wrong.map(([path]) => path))]).toEqual([])
    const paths = new Set(measured.map(([path]) => path))
    for (const path of [
      ...['audit-log.at', 'audit-checkpoints.at', 'articles.createdAt', 'articles.updatedAt'],
      ...['_articles_versions.createdAt', '_articles_versions.version.updatedAt'],
      ...['comments.createdAt', 'notifications.createdAt', 'publication-snapshots.publishedAt'],
      ...['users.updatedAt', '_persons_versions.updatedAt', 'articles.publishedAt'],
    ]) {
      expect([...paths]).toContain(path)
    }
  })

  it('shows and publishes nothing early, and takes a schedule that is ahead by the database only', () => {
    const apart = told.map(({ now }) => Math.abs(Date.parse(String(now)) - to.getTime()))
    expect(apart.every((ms) => ms > MOVED_MS / 2)).toBe(true)
    for (const { seen, early, told: schedule, stage } of told) {
      expect([seen, early, schedule, stage]).toEqual([0, 'embargoed', 'scheduled', 'scheduled'])
    }
  })
})
