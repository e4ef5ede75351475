// How soon every process shows a change: node --import tsx tests/soak/visible.ts [changes]
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MongoClient } from 'mongodb'
import { generateArticles } from '@/bench/generate/generateArticles'
import { insertGenerated } from '@/bench/generate/insertGenerated'
import { percentile } from '@/bench/load/percentile'
import { createDelivery } from '@/src/delivery/handler'
import { soakDatabase } from '@/tests/support/soakDatabase'

const changes = Number(process.argv[2] ?? 500)
const database = await soakDatabase()
const client = await MongoClient.connect(database.uri)
await insertGenerated(client.db(), generateArticles({ count: 1_000 }))
const articles = client.db().collection<{ _id: string; slug: string; headline: string }>('articles')

const open = async () => {
  const delivery = await createDelivery({
    publicDatabaseUri: database.uri,
    publicUrl: 'http://127.0.0.1',
    name: 'Künye',
    introspection: false,
    cacheBytes: 64_000_000,
  })
  const server = createServer((request, response) => void delivery.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { delivery, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
const processes = [await open(), await open()]
const [first] = await articles.find().limit(1).toArray()
if (!first) throw new Error('no article')
const query = `{ article(slug: "${first.slug}") { headline } }`

const shown = async (url: string): Promise<string> => {
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`)
  return ((await answer.json()) as { data: { article: { headline: string } } }).data.article
    .headline
}

const delays: number[] = []
for (let change = 0; change < changes; change += 1) {
  // Kept by both before it changes, so that what is measured is the invalidation and no miss.
  await Promise.all(processes.flatMap(({ url }) => [shown(url), shown(url)]))
  const headline = `Değişiklik ${change}`
  await articles.updateOne(
    { _id: first._id },
    { $set: { headline } },
    { writeConcern: { w: 'majority' } },
  )
  const committed = performance.now()
  await Promise.all(
    processes.map(async ({ url }) => {
      while ((await shown(url)) !== headline) if (performance.now() - committed > 10_000) break
      delays.push(performance.now() - committed)
    }),
  )
}
for (const { delivery, server } of processes) {
  server.close()
  server.closeAllConnections()
  await delivery.close()
}
await client.close()
await database.stop()
const ms = (share: number) => Math.round(percentile(delays, share) * 10) / 10
const result = { changes, caches: processes.length, p50: ms(0.5), p99: ms(0.99), latestMs: ms(1) }
console.log(JSON.stringify(result))
process.exit(result.p99 <= 100 && result.latestMs <= 1_000 ? 0 : 1)
