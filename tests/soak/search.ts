// How long eight readers at a time wait for a search, beside the front page: node --import tsx tests/soak/search.ts [articles]
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { generateArticles } from '@/bench/generate/generateArticles'
import { insertGenerated } from '@/bench/generate/insertGenerated'
import { percentile } from '@/bench/load/percentile'
import { casesOf } from '@/bench/questions/casesOf'
import { publicQueries } from '@/bench/questions/publicQueries'
import { createDelivery } from '@/src/delivery/handler'
import { keepWords } from '@/src/language/text/knownWords'
import { soakDatabase } from '@/tests/support/soakDatabase'

const count = Number(process.argv[2] ?? 100_000)
const P95_MS = 50
/** The bound is asked at so many; a smaller run only shows that it works. */
const ASKED_AT = 100_000
/** Each question is asked so often; the first time warms up. */
const ROUNDS = 5
const CALLERS = 8

const database = await soakDatabase()
const client = await MongoClient.connect(database.uri)
keepWords(600_000)
await insertGenerated(client.db(), generateArticles({ count }))
const { search } = await casesOf(client.db(), 40)
const KINDS: Record<string, string[]> = {
  'two words of a headline': search.flatMap(({ query }) => query ?? []),
  'a common word': ['belediye', 'ankara', 'bakan', 'yeni'],
  'two common words': ['belediye yeni', 'bakan ankara'],
  'a name in any spelling': ['mehtiyev', 'Ayşe Kaya', 'Мехтиев'],
  nothing: ['qqqqqq', 'zzzxxx'],
}
const folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-soak-search-'))
let ready: () => void = () => undefined
const isReady = new Promise<void>((resolve) => (ready = resolve))
const rssMb = (): number => Math.round(process.memoryUsage().rss / 1e6)
const withoutMb = rssMb()
const began = performance.now()
const delivery = await createDelivery({
  publicDatabaseUri: database.uri,
  publicUrl: 'http://127.0.0.1',
  name: 'Künye',
  introspection: false,
  cacheBytes: 0,
  search: { folder, bytes: 400_000_000, onReady: () => ready() },
})
await isReady
const readyMs = Math.round(performance.now() - began)
/** Of the process, which also made the articles: before there was an index, and with it. */
const memoryMb = { without: withoutMb, with: rssMb() }
const server = createServer((request, response) => void delivery.handle(request, response))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`

const WHOLE = `query ($query: String!) { search(query: $query, first: 20, order: RELEVANCE) {
  totalCount nodes { __typename ... on Article { id slug headline publishedAt } ... on Person { slug name } }
  edges { snippet { text marks { start end } } } facets { types { type count } sections { slug count } persons { slug count } }
  pageInfo { hasNextPage } } }`
type Asked = { kind: string; query: string; variables: object }
const questions = (more: string, query: string): Asked[] =>
  Object.entries(KINDS).flatMap(([kind, words]) =>
    words.map((word) => ({ kind: kind + more, query, variables: { query: word } })),
  )
/** Each by itself, so that none waits for the others' work. */
const phases: Asked[][] = [
  Array.from({ length: 60 }, () => ({
    ...{ kind: 'front page', query: publicQueries.frontPage, variables: {} },
  })),
  questions('', publicQueries.search),
  questions(' with counts and snippets', WHOLE),
]

const times: Record<string, number[]> = {}
/** Processor time of server, index and callers for one answer, in ms, by phase and round. */
const cpu: number[][] = []
const ask = async ({ kind, query, variables }: Asked, isCounted: boolean): Promise<void> => {
  const started = performance.now()
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors } = (await answer.json()) as { errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  if (isCounted) (times[kind] ??= []).push(performance.now() - started)
}
for (const [phase, round] of phases.flatMap((one) =>
  Array.from({ length: ROUNDS }, (_, at) => [one, at] as const),
)) {
  const queue = [...phase]
  const before = process.cpuUsage()
  const call = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) await ask(next, round > 0)
  }
  await Promise.all(Array.from({ length: CALLERS }, call))
  const { user, system } = process.cpuUsage(before)
  if (round > 0) (cpu[phases.indexOf(phase)] ??= []).push((user + system) / 1_000 / phase.length)
}
server.close()
server.closeAllConnections()
await delivery.close()
await client.close()
await database.stop()
await rm(folder, { recursive: true, force: true })
const ms = (values: number[], share: number) => Math.round(percentile(values, share) * 10) / 10
const kinds = Object.fromEntries(
  Object.entries(times).map(([kind, values]) => [
    kind,
    { p50: ms(values, 0.5), p95: ms(values, 0.95) },
  ]),
)
const { 'front page': front = [] } = times
const p95Of = (isWhole: boolean): number =>
  ms(
    Object.entries(times).flatMap(([kind, all]) =>
      kind !== 'front page' && kind.endsWith('snippets') === isWhole ? all : [],
    ),
    0.95,
  )
const [p95, wholeP95] = [p95Of(false), p95Of(true)]
const cpuMs = cpu.map((rounds) => ms(rounds, 0.5))
const frontP95 = ms(front, 0.95)
console.log(
  JSON.stringify({
    articles: count,
    callers: CALLERS,
    readyMs,
    memoryMb,
    p95,
    wholeP95,
    frontP95,
    cpuMs,
    kinds,
  }),
)
process.exit(count < ASKED_AT || p95 <= P95_MS ? 0 : 1)
