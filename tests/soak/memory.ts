// Memory of a process that answers, searches and is published to: node --import tsx tests/soak/memory.ts [minutes] [articles]
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { generateArticles } from '@/bench/generate/generateArticles'
import { insertGenerated } from '@/bench/generate/insertGenerated'
import { casesOf } from '@/bench/questions/casesOf'
import { publicQueries } from '@/bench/questions/publicQueries'
import { createDelivery } from '@/src/delivery/handler'
import { soakDatabase } from '@/tests/support/soakDatabase'

const minutes = Number(process.argv[2] ?? 60)
const count = Number(process.argv[3] ?? 2_000)
/** Between two publications of all callers together, and questions at the same time. */
const [WRITE_MS, CALLERS] = [250, 4]
const SAMPLES = 20
/** The last quarter may hold so much more than the second: the first fills caches. */
const GROWTH = 1.1

const database = await soakDatabase()
const client = await MongoClient.connect(database.uri)
await insertGenerated(client.db(), generateArticles({ count }))
const cases = await casesOf(client.db(), 200)
const folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-soak-memory-'))
const delivery = await createDelivery({
  ...{ publicDatabaseUri: database.uri, publicUrl: 'http://127.0.0.1', name: 'Künye' },
  ...{ introspection: false, search: { folder, bytes: 400_000_000 } },
})
const server = createServer((request, response) => void delivery.handle(request, response))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`

const names = ['frontPage', 'article', 'personTimeline', 'search'] as const
const until = performance.now() + minutes * 60_000
const answers = { sum: 0, failed: 0, published: 0 }
const call = async (caller: number): Promise<void> => {
  for (let at = caller; performance.now() < until; at += 1) {
    const name = names[at % names.length]!
    const all: readonly object[] = cases[name]
    const answer = await fetch(url, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ query: publicQueries[name], variables: all[at % all.length] ?? {} }),
    })
    if ('errors' in ((await answer.json()) as object)) answers.failed += 1
    answers.sum += 1
  }
}
const articles = client.db().collection<{ _id: string; _v: string }>('articles')
const publish = async (): Promise<void> => {
  const ids = await articles.find({ state: 'live' }, { projection: { _id: 1 } }).toArray()
  for (let at = 0; performance.now() < until; at += 1) {
    const _id = ids[(at * 7) % ids.length]!._id
    await articles.updateOne({ _id }, { $set: { _v: `soak ${at}`, headline: `Yeni başlık ${at}` } })
    answers.published += 1
    await new Promise((resolve) => setTimeout(resolve, WRITE_MS))
  }
}
const rssMb: number[] = []
const sample = async (): Promise<void> => {
  while (rssMb.length < SAMPLES) {
    await new Promise((resolve) => setTimeout(resolve, (minutes * 60_000) / SAMPLES))
    rssMb.push(Math.round(process.memoryUsage().rss / 1e6))
  }
}
await Promise.all([...Array.from({ length: CALLERS }, (_, at) => call(at)), publish(), sample()])
server.close()
server.closeAllConnections()
await delivery.close()
await client.close()
await database.stop()
await rm(folder, { recursive: true, force: true })
const quarter = (number: number): number => {
  const part = rssMb.slice((number * SAMPLES) / 4, ((number + 1) * SAMPLES) / 4)
  return Math.max(...part)
}
const growth = Math.round((quarter(3) / quarter(1)) * 100) / 100
console.log(JSON.stringify({ minutes, articles: count, ...answers, rssMb, growth }))
process.exit(growth <= GROWTH && answers.failed === 0 ? 0 : 1)
