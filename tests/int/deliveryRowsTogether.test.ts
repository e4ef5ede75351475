import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { deserialize } from 'bson'
import { type Db, type Document, MongoClient } from 'mongodb'
import type { Asking } from '@/src/delivery/bytes/asking'
import { rowsTogether } from '@/src/delivery/bytes/rowsTogether'
import { createReads } from '@/src/delivery/cache/reads'
import { publicCollections } from '@/src/delivery/documents/publicCollections'
import { openPublicApi } from '../support/publicApi'
import { articleDoc, publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'

let client: MongoClient
let db: Db
const sent: Document[] = []
const COUNT = 200
const slugs = Array.from({ length: COUNT }, (_, index) => `h-${index}`)
beforeAll(async () => {
  client = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '', {
    monitorCommands: true,
  })
  client.on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find') sent.push(command)
  })
  db = client.db()
  const rows = slugs.map((slug, number) => ({ _id: `a-${slug}`, slug, number, left: 'out' }))
  await db.collection<{ _id: string }>('articles').insertMany(rows)
})
afterAll(async () => {
  await db.dropDatabase()
  await client.close()
})
beforeEach(() => void (sent.length = 0))

const asking = (): Asking => ({
  ...{ reads: createReads(), db, collections: publicCollections(db), variables: {} },
  ...{ site: { name: '', publicUrl: '' }, once: new Map() },
  tracked: () => publicCollections(db),
})
const bySlug = () => rowsTogether('articles', 'slug', () => ({ slug: 1, number: 1 }))
const plain = (rows: ReadonlyMap<string, Buffer>) =>
  Object.fromEntries([...rows].map(([key, row]) => [key, deserialize(row)]))

describe('what several requests ask for at the same time', () => {
  it('is one command, and each has what it asked for and nothing else', async () => {
    const find = bySlug()
    const wanted = [['h-1'], ['h-2', 'yok'], ['yok'], ['h-1'], []]
    const found = await Promise.all(wanted.map((values) => find(asking(), values)))
    const row = (n: number) => ({ _id: `a-h-${n}`, slug: `h-${n}`, number: n })
    expect(found.map(plain)).toEqual([
      { 'h-1': row(1) },
      { 'h-2': row(2) },
      {},
      { 'h-1': row(1) },
      {},
    ])
    expect(sent.map(({ filter }) => filter)).toEqual([{ slug: { $in: ['h-1', 'h-2', 'yok'] } }])
  })

  it('is asked again in the next turn, never answered from the one before', async () => {
    const find = bySlug()
    await find(asking(), ['h-1'])
    await db.collection('articles').updateOne({ slug: 'h-1' }, { $set: { number: 1_000 } })
    const first = find(asking(), ['h-1'])
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    await db.collection('articles').updateOne({ slug: 'h-1' }, { $set: { number: 1 } })
    const second = find(asking(), ['h-1'])
    await first
    expect(plain(await second)).toMatchObject({ 'h-1': { number: 1 } })
    expect(sent.map(({ filter }) => filter)).toEqual([
      ...Array.from({ length: 3 }, () => ({ slug: 'h-1' })),
    ])
  })

  it('is no longer than 64 documents, but where one request asks for more', async () => {
    const find = bySlug()
    const ones = await Promise.all(slugs.map((slug) => find(asking(), [slug])))
    expect(ones.map((one) => one.size)).toEqual(slugs.map(() => 1))
    // Each goes by a connection of its own, in no order.
    const sizes = sent.map(({ filter }): number => filter.slug.$in.length)
    expect(sizes.sort((a, b) => b - a)).toEqual([64, 64, 64, COUNT - 3 * 64])
    sent.length = 0
    const [all, one] = await Promise.all([find(asking(), slugs), find(asking(), ['h-3'])])
    expect([all?.size, one?.size]).toEqual([COUNT, 1])
    expect(sent.map(({ limit }): number => limit).sort((a, b) => b - a)).toEqual([COUNT, 1])
  })

  it('is noted for each request as if it had asked alone', async () => {
    const find = bySlug()
    const [one, other, nobody] = [asking(), asking(), { ...asking(), reads: undefined }]
    await Promise.all([find(one, ['h-4']), find(other, ['h-5', 'yok']), find(nobody, ['h-6'])])
    expect(sent).toHaveLength(1)
    expect([...one.reads!.keys()]).toEqual(['articles/slug=h-4', 'articles/_id=a-h-4'])
    expect([...other.reads!.keys()]).toEqual([
      ...['articles/slug=h-5', 'articles/slug=yok', 'articles/_id=a-h-5'],
    ])
  })

  it('fails for all who asked, and for nobody who asks after them', async () => {
    let wrong = true
    const find = rowsTogether('articles', 'slug', () =>
      wrong ? { slug: { $no: 1 } } : { slug: 1 },
    )
    const failed = await Promise.allSettled([find(asking(), ['h-1']), find(asking(), ['h-2'])])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    wrong = false
    expect((await find(asking(), ['h-1'])).size).toBe(1)
  })
})

/** All in one packet, so that they are read in one turn; the answers' bodies in that order. */
async function sendAtOnce(url: string, paths: readonly string[]): Promise<string[]> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  const head = (path: string, last: boolean): string =>
    `GET ${path} HTTP/1.1\r\nHost: x\r\n${last ? 'Connection: close\r\n' : ''}\r\n`
  socket.write(paths.map((path, index) => head(path, index === paths.length - 1)).join(''))
  let text = ''
  for await (const chunk of socket.setEncoding('utf8')) text += chunk
  return text
    .split('HTTP/1.1 200 OK\r\n')
    .slice(1)
    .map((one) => one.split('\r\n\r\n')[1] ?? '')
}

describe('readers of many article pages at once', () => {
  it('get what each gets alone, from one command', async () => {
    const api = await openPublicApi(true, { hot: 1 })
    try {
      const names = Array.from({ length: 24 }, (_, index) => `birlikte-${index}`)
      const articles = names.map((name) => articleDoc(name))
      await publishDocs(api.db, { ...story, articles })
      const query = 'query ($slug: String!) { article(slug: $slug) { id slug headline } }'
      const paths = articles.map(({ slug }) => {
        const variables = JSON.stringify({ slug })
        return `/graphql?${new URLSearchParams({ query, variables })}`
      })
      const alone: string[] = []
      for (const path of [paths[0]!, ...paths]) alone.push((await api.send(path)).text)
      let together: string[] = []
      const commands = await api.commands(async () => {
        together = await sendAtOnce(api.url, paths)
      })
      expect(together).toEqual(alone.slice(1))
      expect(new Set(together).size).toBe(24)
      expect(commands).toEqual(['articles'])
    } finally {
      await api.close()
    }
  })

  it('and of many searches, what an index has found for each', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-together-'))
    let ready: () => void = () => undefined
    const isReady = new Promise<void>((resolve) => (ready = resolve))
    const bytes = 50_000_000
    const search = { folder, bytes, onReady: () => ready() }
    const api = await openPublicApi(true, { hot: 1, search })
    try {
      const words = ['kuyu', 'baraj', 'köprü', 'liman', 'yok']
      const articles = Array.from({ length: 40 }, (_, at) =>
        articleDoc(`aranan-${at}`, {
          headline: `Belediye ${words[at % 4]} ${words[(at + 1) % 3]}`,
        }),
      )
      await publishDocs(api.db, { ...story, articles })
      await isReady
      const query =
        'query ($q: String!) { search(query: $q, filter: { types: [ARTICLE] }) { edges { cursor node { ... on Article { slug headline } } } } }'
      const paths = [...words, 'belediye', ...words.map((word) => `belediye ${word}`)].map((q) => {
        const variables = JSON.stringify({ q })
        return `/graphql?${new URLSearchParams({ query, variables })}`
      })
      // The changes reach the index a moment after they are written.
      const all = '{ search(query: "belediye", filter: { types: [ARTICLE] }) { totalCount } }'
      while ((await api.ask(all)).data.search.totalCount < 40) await sleep(20)
      const alone: string[] = []
      for (const path of paths) alone.push((await api.send(path)).text)
      expect(new Set(alone).size).toBeGreaterThan(4)
      for (let turn = 0; turn < 5; turn += 1) {
        let together: string[] = []
        const commands = await api.commands(async () => {
          together = await sendAtOnce(api.url, paths)
        })
        expect(together).toEqual(alone)
        expect(commands.length).toBeLessThanOrEqual(paths.length)
      }
      expect(api.delivery.hotCounts()).toMatchObject({ unexpected: 0, compiled: 0 })
    } finally {
      await api.close()
      await rm(folder, { recursive: true, force: true })
    }
  })
})
