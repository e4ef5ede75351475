// How long one reader waits for a search: node --import tsx tests/soak/search.ts [articles]
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MongoClient } from 'mongodb'
import { generateArticles } from '@/bench/generate/generateArticles'
import { insertGenerated } from '@/bench/generate/insertGenerated'
import { percentile } from '@/bench/load/percentile'
import { casesOf } from '@/bench/questions/casesOf'
import { publicQueries } from '@/bench/questions/publicQueries'
import { createDelivery } from '@/src/delivery/handler'
import { soakDatabase } from '@/tests/support/soakDatabase'

const count = Number(process.argv[2] ?? 100_000)
const P95_MS = 50
/** Each question is asked so often; the first time warms up. */
const ROUNDS = 5

const database = await soakDatabase()
const client = await MongoClient.connect(database.uri)
await insertGenerated(client.db(), generateArticles({ count }))
const { search } = await casesOf(client.db(), 40)
const KINDS: Record<string, string[]> = {
  'two seldom words': search.flatMap(({ query }) => query ?? []),
  'a common word': ['belediye', 'ankara', 'bakan', 'yeni'],
  'two common words': ['belediye yeni', 'bakan ankara'],
  'a name in any spelling': ['mehtiyev', 'Ayşe Kaya', 'Мехтиев'],
  nothing: ['qqqqqq', 'zzzxxx'],
}
const delivery = await createDelivery({
  publicDatabaseUri: database.uri,
  publicUrl: 'http://127.0.0.1',
  name: 'Künye',
  introspection: false,
  cacheBytes: 0,
})
const server = createServer((request, response) => void delivery.handle(request, response))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`

const times: Record<string, number[]> = {}
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [kind, asked] of Object.entries(KINDS)) {
    for (const query of asked) {
      const started = performance.now()
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: publicQueries.search, variables: { query } }),
      })
      const { errors } = (await answer.json()) as { errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      if (round > 0) (times[kind] ??= []).push(performance.now() - started)
    }
  }
}
server.close()
server.closeAllConnections()
await delivery.close()
await client.close()
await database.stop()
const ms = (values: number[], share: number) => Math.round(percentile(values, share) * 10) / 10
const kinds = Object.fromEntries(
  Object.entries(times).map(([kind, values]) => [
    kind,
    { p50: ms(values, 0.5), p95: ms(values, 0.95) },
  ]),
)
const p95 = ms(Object.values(times).flat(), 0.95)
console.log(JSON.stringify({ articles: count, callers: 1, p95, kinds }))
process.exit(p95 <= P95_MS ? 0 : 1)
