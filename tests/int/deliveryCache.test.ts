import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { get as httpGet } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { STREAM_COMMENT } from '@/src/delivery/cache/changes'
import type { PublicApi } from '../support/publicApi'
import { articleDoc, publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'
import { openTwoDeliveries, type TwoDeliveries } from '../support/twoDeliveries'

let two: TwoDeliveries
let api: PublicApi
beforeAll(async () => {
  two = await openTwoDeliveries()
  api = two.here
  await publishDocs(api.db, story)
  await two.told()
})
afterAll(() => two.close())

const FRONT = '{ articles { nodes { slug headline } totalCount } }'
const ONE = '{ article(slug: "darbe-plani") { headline persons { name } } }'
const asked = async (query: string, ask = () => api.ask(query)) => {
  const commands = await api.commands(ask)
  return commands.length
}
const renamed = (headline: string, slug = 'darbe-plani') =>
  api.db.collection('articles').updateOne({ slug }, { $set: { headline } })
const address = (query: string) => `/graphql?query=${encodeURIComponent(query)}`

describe('an answer that was given before', () => {
  it('costs no command, asked again by POST or GET, with its variables in any order', async () => {
    const query = `query ($n: Int, $f: ArticleFilter) { articles(first: $n, filter: $f) { nodes { slug } } }`
    await api.ask(query, { n: 3, f: { language: 'tr', genre: 'REPORT' } })
    const again = () => api.ask(query, { f: { genre: 'REPORT', language: 'tr' }, n: 3 })
    expect(await asked(query, again)).toBe(0)
    const search = `${address(query)}&variables=${encodeURIComponent('{"f":{"genre":"REPORT","language":"tr"},"n":3}')}`
    expect(await asked(query, () => api.send(search))).toBe(0)
    expect(await asked(query, () => api.ask(query, { n: 4 }))).toBe(1)
  })

  it('is asked anew where it failed, or where somebody brings an authorization', async () => {
    const wrong = '{ articles { nodes { slug headlin } } }'
    expect((await api.ask(wrong)).status).toBe(400)
    expect((await api.send(address(wrong))).headers.get('cache-control')).toBe('no-store')
    await api.ask(ONE)
    const known = await api.send(address(ONE), { headers: { authorization: 'Basic eDp5' } })
    expect(known.headers.get('cache-control')).toBe('no-store')
    expect(known.headers.get('etag')).toBeNull()
    const headers = { authorization: 'Basic eDp5' }
    expect(await asked(ONE, () => api.send(address(ONE), { headers }))).toBe(1)
  })

  it('is read once for all who ask at the same time', async () => {
    const query = '{ articles(first: 7) { nodes { slug dek } } }'
    const answers = api.commands(() =>
      Promise.all(Array.from({ length: 20 }, () => api.ask(query))),
    )
    expect(await answers).toEqual(['articles'])
  })
})

describe('a publication', () => {
  beforeEach(async () => {
    await Promise.all([api.ask(FRONT), api.ask(ONE), two.there.ask(FRONT), two.there.ask(ONE)])
  })

  it('is seen in every process, on the article and in lists', async () => {
    await renamed('Yeni başlık')
    await two.told()
    for (const { ask } of [two.here, two.there]) {
      expect((await ask(ONE)).data.article.headline).toBe('Yeni başlık')
      expect((await ask(FRONT)).data.articles.nodes).toContainEqual({
        slug: 'darbe-plani',
        headline: 'Yeni başlık',
      })
    }
  })

  it('of another article leaves this one, and lists it does not come into', async () => {
    const sport = '{ articles(filter: {section: "spor"}) { nodes { slug } } }'
    const unknown = '{ article(slug: "daha-yok") { slug headline } }'
    await Promise.all([api.ask(sport), api.ask(unknown)])
    await publishDocs(api.db, { articles: [articleDoc('baska')] })
    await two.told()
    expect(await asked(ONE)).toBe(0)
    expect(await asked(sport)).toBe(0)
    expect(await asked(unknown)).toBe(0)
    expect(await asked(FRONT)).toBe(2)

    const section = { slug: 'spor', name: 'Spor' }
    await publishDocs(api.db, { articles: [articleDoc('daha-yok', { section })] })
    await two.told()
    expect((await api.ask(sport)).data.articles.nodes).toEqual([{ slug: 'daha-yok' }])
    expect((await api.ask(unknown)).data.article.slug).toBe('daha-yok')
    expect(await asked(ONE)).toBe(0)
  })

  it('taken back is gone from both', async () => {
    await publishDocs(api.db, { articles: [articleDoc('geri')] })
    await two.told()
    const before = await two.there.ask(FRONT)
    await api.db.collection('articles').deleteOne({ slug: 'geri' })
    await two.told()
    const after = await two.there.ask(FRONT)
    expect(after.data.articles.totalCount).toBe(before.data.articles.totalCount - 1)
  })
})

describe('a change stream that breaks', () => {
  // Only the cursor, never `killOp`: the server gives a number of an ended operation to the next one,
  // which may be a commit of a test running beside this one.
  const killStream = async () => {
    const client = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '')
    const admin = client.db('admin')
    const running = await admin
      .aggregate([{ $currentOp: { idleCursors: true } }])
      .match({
        $or: [
          { 'command.comment': STREAM_COMMENT, 'command.$db': api.db.databaseName },
          {
            'cursor.originatingCommand.comment': STREAM_COMMENT,
            ns: { $regex: api.db.databaseName },
          },
        ],
      })
      .toArray()
    const cursors = running.flatMap(({ cursor }) => (cursor ? [cursor.cursorId] : []))
    await client.db(api.db.databaseName).command({ killCursors: '$cmd.aggregate', cursors })
    await client.close()
    return running.length
  }
  const until = async (holds: () => boolean | Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  it('empties the cache, which works again when a new stream runs', async () => {
    api.masked.length = 0
    await api.ask(ONE)
    expect(await asked(ONE)).toBe(0)
    await until(async () => {
      if (api.masked.length === 0) await killStream()
      return api.masked.length > 0
    })
    expect(api.delivery.ready()).toBe(true)
    await renamed('Akış koptuğunda')
    expect((await api.ask(ONE)).data.article.headline).toBe('Akış koptuğunda')
    await until(async () => (await asked(ONE)) === 0)
    await renamed('Akış yeniden açıkken')
    await two.told()
    expect((await api.ask(ONE)).data.article.headline).toBe('Akış yeniden açıkken')
    api.masked.length = 0
  })
})

describe('HTTP', () => {
  const raw = (query: string, headers: Record<string, string>) =>
    new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>(
      (resolve, reject) => {
        httpGet(api.url + address(query), { headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          )
        }).on('error', reject)
      },
    )
  const LONG =
    '{ articles { nodes { slug headline jsonLd claims { text attributions { label quote } } } } }'

  it('codes a long answer as the client likes, each form under an ETag of its own', async () => {
    const plain = await raw(LONG, {})
    const gzip = await raw(LONG, { 'accept-encoding': 'gzip;q=1, br;q=0.2' })
    const brotli = await raw(LONG, { 'accept-encoding': 'gzip, br' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(brotli.body.length).toBeLessThan(plain.body.length / 2)
    const etags = [plain, gzip, brotli].map(({ headers }) => headers.etag)
    expect(new Set(etags).size).toBe(3)
    for (const { headers } of [plain, gzip, brotli]) {
      expect(headers.vary).toBe('Accept, Authorization, Accept-Encoding')
    }
    const known = await raw(LONG, { 'accept-encoding': 'br', 'if-none-match': String(etags[2]) })
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, etags[2]])
    const other = await raw(LONG, { 'accept-encoding': 'gzip', 'if-none-match': String(etags[2]) })
    expect(other.status).toBe(200)
  })

  it('sends a short answer as it is', async () => {
    const short = await raw('{ article(slug: "darbe-plani") { slug } }', {
      'accept-encoding': 'br',
    })
    expect(short.headers['content-encoding']).toBeUndefined()
  })

  it('names in Cache-Tag what the answer rests on, for a CDN to purge', async () => {
    const one = await raw('{ article(slug: "darbe-plani") { dek } }', {})
    expect(one.headers['cache-tag']).toBe('all,articles:slug=darbe-plani,articles:a-darbe-plani')
    const list = await raw('{ claims(first: 1) { nodes { id } } }', {})
    expect(String(list.headers['cache-tag']).split(',')).toEqual(
      expect.arrayContaining(['all', 'claims', 'claims:a-darbe-plani.c1']),
    )
  })
})
