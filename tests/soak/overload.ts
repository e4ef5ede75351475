// Three times as many requests as delivery can answer: node src/run/launch.mjs tests/soak/overload.ts [seconds]
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import { MongoClient } from 'mongodb'
import { generateArticles } from '@/bench/generate/generateArticles'
import { insertGenerated } from '@/bench/generate/insertGenerated'
import { percentile } from '@/bench/load/percentile'
import { publicQueries } from '@/bench/questions/publicQueries'
import { freePort } from '@/src/platform/mongod/launch'
import { soakDatabase } from '@/tests/support/soakDatabase'

const seconds = Number(process.argv[2] ?? 30)
const MEMORY_MB = 400
const RECOVERY_MS = 2_000
/** The patience of those who wait in line, and what an answer takes on a machine that is fully busy. */
const SLOWEST_MS = 3_000

type Counted = { ok: number; refused: number; other: number; latencies: number[]; seconds: number }

const database = await soakDatabase()
const client = await MongoClient.connect(database.uri)
await insertGenerated(client.db(), generateArticles({ count: 1_000 }))
const port = await freePort()
const url = `http://127.0.0.1:${port}`
const child = spawn(process.execPath, ['src/run/launch.mjs', 'src/run/delivery.ts'], {
  env: {
    ...process.env,
    PORT: String(port),
    PUBLIC_DATABASE_URI: database.uri,
    KUNYE_PUBLIC_URL: url,
    KUNYE_MEDIA_DIR: mkdtempSync(path.join(os.tmpdir(), 'kunye-media-')),
    // Every request is work.
    KUNYE_CACHE_MB: '0',
    NODE_ENV: 'production',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const target = `/graphql?query=${encodeURIComponent(publicQueries.frontPage)}`
const ask = () => fetch(url + target).then(async (answer) => (await answer.text(), answer.status))
while ((await fetch(`${url}/readyz`).catch(() => null))?.status !== 200) await pause(100)

const rssMb = (): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1_000

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Asks for so many seconds; `rate`: so many requests a second altogether, else as fast as it goes. */
async function load(connections: number, duration: number, rate?: number): Promise<Counted> {
  const counted: Counted = { ok: 0, refused: 0, other: 0, latencies: [], seconds: duration }
  const started = performance.now()
  const instance = autocannon(
    {
      ...{ url: url + target, connections, duration, timeout: 30 },
      ...(rate && { overallRate: Math.round(rate) }),
    },
    () => undefined,
  )
  instance.on('response', (_client, status, _bytes, latency) => {
    if (status === 200) {
      counted.ok += 1
      counted.latencies.push(latency)
    } else if (status === 503) counted.refused += 1
    else counted.other += 1
  })
  instance.on('reqError', () => (counted.other += 1))
  await new Promise((resolve) => instance.once('done', resolve))
  return { ...counted, seconds: (performance.now() - started) / 1_000 }
}

await load(16, 3)
const measured = await load(16, 5)
const capacity = measured.ok / measured.seconds
let peakMb = 0
const watch = setInterval(() => (peakMb = Math.max(peakMb, rssMb())), 500)
const flood = await load(1_000, seconds, 3 * capacity)
const ended = performance.now()
for (let inRow = 0; inRow < 20;) inRow = (await ask()) === 200 ? inRow + 1 : 0
const recoveryMs = performance.now() - ended
clearInterval(watch)
const quiet = await load(16, 5)

child.kill('SIGTERM')
await new Promise((resolve) => child.once('exit', resolve))
await client.close()
await database.stop()

const asked = flood.ok + flood.refused + flood.other
const result = {
  capacityRps: Math.round(capacity),
  askedRps: Math.round(asked / flood.seconds),
  answeredRps: Math.round(flood.ok / flood.seconds),
  refusedShare: Number((flood.refused / asked).toFixed(3)),
  other: flood.other,
  p50Ms: Math.round(percentile(flood.latencies, 0.5)),
  p99Ms: Math.round(percentile(flood.latencies, 0.99)),
  peakRssMb: Math.round(peakMb),
  recoveryMs: Math.round(recoveryMs),
  afterwardsRps: Math.round(quiet.ok / quiet.seconds),
}
const kept =
  result.other === 0 &&
  result.refusedShare > 0 &&
  result.p99Ms <= SLOWEST_MS &&
  result.peakRssMb <= MEMORY_MB &&
  result.recoveryMs <= RECOVERY_MS
console.log(JSON.stringify(result))
process.exit(kept ? 0 : 1)
