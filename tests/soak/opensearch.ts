// A real OpenSearch: what it finds is what a plain reading finds; a change is seen with its event; one that hangs holds nobody up:
// node --import tsx tests/soak/opensearch.ts [property runs] [articles]
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { MongoClient } from 'mongodb'
import { generateArticles } from '@/bench/generate/generateArticles'
import { insertGenerated } from '@/bench/generate/insertGenerated'
import { percentile } from '@/bench/load/percentile'
import type { IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import type { IndexedDocument } from '@/src/delivery/search/index/indexed'
import {
  openSearchClient,
  type OpenSearchTexts,
  openSearchTexts,
} from '@/src/delivery/search/openSearch/openSearchTexts'
import { anyDocuments, anyQuestion, madeDocuments } from '@/tests/support/anySearch'
import { plainSearch } from '@/tests/support/plainSearch'
import { soakDatabase } from '@/tests/support/soakDatabase'
import { articleDoc } from '@/tests/support/publicFixtures'
import { openOpenSearch } from './openSearch/openOpenSearch'
import { startOpenSearchNode } from './openSearch/startOpenSearchNode'

const runs = Number(process.argv[2] ?? 100)
const count = Number(process.argv[3] ?? 2_000)
/** A reader who waits for one that hangs: until it is given up, and for MongoDB's answer. */
const [HANGS_MS, VISIBLE_MS] = [4_000, 1_000]

const node = await startOpenSearchNode()
if (!node) process.exit(2)
const broken: string[] = []

async function idsOf(texts: OpenSearchTexts, asked: IndexQuestion): Promise<string[]> {
  const ids: string[] = []
  let after: IndexQuestion['after'] = null
  for (;;) {
    const { hits, hasMore } = await texts.search({ ...asked, after }, 100)
    ids.push(...hits.map(({ id }) => id))
    after = hits.at(-1) ?? null
    if (!hasMore || !after) return ids
  }
}

/** Any documents, put and put anew, and any questions. */
async function compare(of: IndexQuestion['of'], sign: 1 | -1): Promise<number> {
  const client = openSearchClient(node!.url, 20_000)
  const texts = openSearchTexts({ client, writer: client }, 'soak property', of)
  await texts.ensure()
  let asked = 0
  const puts = fc.array(fc.tuple(fc.nat(8), anyDocuments), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(
      puts,
      fc.array(anyQuestion, { minLength: 1, maxLength: 8 }),
      async (steps, questions) => {
        const all = new Map<string, IndexedDocument[]>()
        await texts.put(new Map(Array.from({ length: 9 }, (_, at) => [`a${at}`, []])), true)
        for (const [at, [number, given]] of steps.entries()) {
          const owner = `a${number}`
          const documents = madeDocuments(owner, given)
          await texts.put(new Map([[owner, documents]]), at === steps.length - 1)
          all.set(owner, documents)
        }
        const documents = [...all.values()].flat()
        for (const one of questions) {
          const question = { ...one, of }
          const plain = plainSearch(documents, question, sign)
          const found = await texts.search(question, 100)
          const ids = await idsOf(texts, question)
          const [sorted, expected] =
            one.order === 'newest' ? [ids, plain.ids] : [[...ids].sort(), [...plain.ids].sort()]
          asked += 1
          const isSame = isDeepStrictEqual(
            { ids: sorted, count: found.count, facets: found.facets },
            {
              ids: expected,
              count: one.count ? plain.count : null,
              facets: one.facets ? plain.facets : null,
            },
          )
          if (!isSame) throw new Error(JSON.stringify({ question, found, ids, plain }))
        }
        const owners = [...(await texts.versions()).keys()].sort()
        const standing = [...new Set(documents.map(({ owner }) => owner))].sort()
        if (!isDeepStrictEqual(owners, standing)) throw new Error(`${owners} for ${standing}`)
      },
    ),
    { numRuns: runs },
  )
  await client.close()
  return asked
}

const asked = await compare('articles', 1).then(
  async (first) => first + (await compare('claims', -1)),
  (error: Error) => {
    broken.push(error.message.slice(0, 2_000))
    return 0
  },
)

const database = await soakDatabase()
const client = await MongoClient.connect(database.uri)
await insertGenerated(client.db(), generateArticles({ count }))
const delivery = await openOpenSearch(database.uri, node.url)
const { search } = delivery
const times: number[] = []
for (const query of ['belediye', 'ankara', 'bakan yeni', '"yeni bakan"', 'belediye -ankara']) {
  for (let round = 0; round < 10; round += 1) times.push((await search(query)).ms)
}
const { isWhole } = await search('belediye')
if (!isWhole) broken.push('whole texts were not searched')

const articles = client.db().collection<{ _id: string }>('articles')
const body = { json: {}, html: '', markdown: '', text: 'Portakal bahçeleri dondu.' }
const fresh = articleDoc('portakal', { body })
const visibleMs: number[] = []
for (let round = 0; round < 20; round += 1) {
  const begun = performance.now()
  await articles.insertOne({ ...fresh })
  while ((await search('portakal')).total === 0) if (performance.now() - begun > 10_000) break
  visibleMs.push(performance.now() - begun)
  const heard = delivery.told(fresh._id)
  await articles.deleteOne({ _id: fresh._id })
  await heard
  if ((await search('portakal')).total !== 0) broken.push('gone, and found after its event')
}
if (percentile(visibleMs, 0.95) > VISIBLE_MS) broken.push('a story is seen too late')

node.pause()
const hanging = await search('ankara')
const resting = await search('bakan')
if (hanging.isWhole || resting.isWhole) broken.push('one that hangs answered')
if (hanging.ms > HANGS_MS || resting.ms > 1_000) broken.push('one that hangs held a reader up')
node.goOn()
let isBack = false
for (let tries = 0; tries < 60 && !isBack; tries += 1) {
  await new Promise((resolve) => setTimeout(resolve, 500))
  isBack = (await search('belediye')).isWhole
}
if (!isBack) broken.push('one that goes on is not asked again')

await delivery.close()
await client.close()
await database.stop()
await node.stop()
const ms = (values: readonly number[], share: number) => Math.round(percentile([...values], share))
console.log(
  JSON.stringify({
    ...{ questions: asked, articles: count, readyMs: delivery.readyMs },
    search: { p50: ms(times, 0.5), p95: ms(times, 0.95) },
    visible: { p50: ms(visibleMs, 0.5), p95: ms(visibleMs, 0.95) },
    ...{ hangingMs: Math.round(hanging.ms), restingMs: Math.round(resting.ms), broken },
  }),
)
process.exit(broken.length === 0 ? 0 : 1)
