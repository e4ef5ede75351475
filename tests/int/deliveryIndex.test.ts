import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startIndex } from '@/src/delivery/search/index/startIndex'
import { readSnapshot } from '@/src/delivery/search/index/snapshot'
import { textAt } from '@/src/delivery/search/index/texts'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import {
  articleDoc,
  attribution,
  claim,
  personCard,
  personDoc,
  publishDocs,
  withdrawnDoc,
} from '../support/publicFixtures'

let folder: string
/** With the index, keeping answers; and without it. */
let api: PublicApi
let plain: PublicApi
const kaya = personDoc('Ayşe Kaya')
const waiting = new Map<string, () => void>()
const day = (number: number) => new Date(Date.UTC(2025, 4, number))
const bodyOf = (text: string) => ({ json: {}, html: `<p>${text}</p>`, markdown: text, text })

const openIndexed = async (bytes = 400_000_000): Promise<PublicApi> => {
  let ready: () => void = () => undefined
  const isReady = new Promise<void>((resolve) => (ready = resolve))
  const opened = await openPublicApi(true, {
    cacheBytes: 64_000_000,
    hot: 1,
    search: { folder, bytes, onReady: () => ready() },
    onChange: ({ id }) => waiting.get(id)?.(),
  })
  await isReady
  return opened
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-search-'))
  plain = await openPublicApi()
  await publishDocs(plain.db, {
    persons: [kaya],
    articles: [
      articleDoc('kuyu', {
        ...{ headline: 'Belediye açıkladı', publishedAt: day(1) },
        body: bodyOf('Köyün eski su kuyusu kurudu. Vali “su yok” dedi.'),
        section: { slug: 'yurt', name: 'Yurt' },
      }),
      articleDoc('baraj', {
        ...{ headline: 'Su kuyusu bulundu', publishedAt: day(2), genre: 'analysis' },
        body: bodyOf('Barajda kuyu açıldı; suyu temiz.'),
        claims: [claim('c1', { text: 'Kaya su parasını aldı', persons: [personCard(kaya)] })],
        attributions: [attribution('r1', 'c1', { mode: 'document' })],
      }),
      articleDoc('yol', {
        ...{ headline: 'Yol yapıldı', publishedAt: day(3) },
        body: bodyOf('Asfalt.'),
      }),
    ],
  })
  api = await openIndexed()
}, 60_000)
afterAll(async () => {
  await api.close()
  await plain.close()
  await rm(folder, { recursive: true, force: true })
})

/** Waits until the index was told of all that was written so far. */
const told = async (): Promise<void> => {
  const mark = `mark-${waiting.size}`
  const heard = new Promise<void>((resolve) => waiting.set(mark, resolve))
  await plain.db.collection<{ _id: string }>('media').insertOne({ _id: mark })
  await heard
}

const FIELDS = `totalCount pageInfo { hasNextPage endCursor }
  edges { node { __typename ... on Article { slug } ... on Claim { text article { slug } } ... on Person { slug } }
    snippet { text marks { start end } } matched { field text } }
  facets { types { type count } sections { slug name count } persons { slug count } genres { genre count } voices { voice count } }`
const search = async (query: string, more = '', from = api): Promise<any> => {
  const { data, errors } = await from.ask(
    `query ($q: String!) { search(query: $q ${more}) { ${FIELDS} } }`,
    { q: query },
  )
  expect(errors).toBeUndefined()
  return data.search
}
const slugs = async (...asked: Parameters<typeof search>): Promise<string[]> =>
  (await search(...asked)).edges.map(({ node }: any) => node.slug ?? node.text)

describe('a search in whole texts', () => {
  it.each([
    ['kurumak kuru', '', []],
    ['kurudu', '', ['kuyu']],
    ['su kuyu', '', ['baraj', 'kuyu']],
    ['"su kuyusu"', '', ['baraj', 'kuyu']],
    ['"eski su"', '', ['kuyu']],
    ['"su eski"', '', []],
    ['su -vali', '', ['baraj']],
    ['su -"eski su"', '', ['baraj']],
    ['kuyusu', ', order: RELEVANCE', ['baraj', 'kuyu']],
    ['belediye', ', order: RELEVANCE', ['kuyu']],
    ['su', ', filter: {sections: ["yurt"]}', ['kuyu']],
    ['su', ', filter: {genres: [ANALYSIS]}', ['baraj']],
    ['su', ', filter: {persons: ["ayse-kaya"]}', ['baraj']],
    ['su', ', filter: {voices: [DOCUMENT]}', ['baraj']],
    ['su', ', filter: {from: "2025-05-02T00:00:00Z"}', ['baraj']],
    ['su', ', filter: {to: "2025-05-02T00:00:00Z"}', ['kuyu']],
    ['kaya', '', ['ayse-kaya', 'baraj']],
    ['kaya', ', filter: {types: [ARTICLE]}', ['baraj']],
    ['kaya', ', filter: {types: [PERSON]}', ['ayse-kaya']],
    ['su', ', filter: {types: [CLAIM]}', ['Kaya su parasını aldı']],
    ['su', ', filter: {types: [CLAIM], persons: ["ayse-kaya"]}', ['Kaya su parasını aldı']],
    ['su', ', filter: {types: []}', []],
  ])('%s %s', async (query, more, expected) => {
    expect(await slugs(query, more)).toEqual(expected)
    expect((await search(query, more)).totalCount).toBe(expected.length)
  })

  it('shows where the words stand in the text', async () => {
    const [baraj, kuyu] = (await search('su kuyusu')).edges
    const { text, marks } = kuyu.snippet
    expect(text).toBe('Köyün eski su kuyusu kurudu. Vali “su yok” dedi.')
    expect(marks.map(({ start, end }: any) => text.slice(start, end))).toEqual([
      ...['su', 'kuyusu', 'su'],
    ])
    expect(baraj.snippet.text).toBe('Barajda kuyu açıldı; suyu temiz.')
    const [said] = (await search('parası', ', filter: {types: [CLAIM]}')).edges
    expect(said).toMatchObject({
      ...{ node: { article: { slug: 'baraj' } }, snippet: null },
      matched: [{ field: 'CLAIM', text: 'parasını' }],
    })
  })

  it('counts what is found, each list as if it were not narrowed by itself', async () => {
    const { facets } = await search('su', ', filter: {sections: ["yurt"]}')
    expect(facets.sections).toEqual([
      { slug: 'dunya', name: 'Dünya', count: 1 },
      { slug: 'yurt', name: 'Yurt', count: 1 },
    ])
    expect(facets.genres).toEqual([{ genre: 'REPORT', count: 1 }])
    expect(facets.persons).toEqual([])
    const all = (await search('kaya')).facets
    expect(all.types).toEqual([
      { type: 'ARTICLE', count: 1 },
      { type: 'CLAIM', count: 1 },
      { type: 'PERSON', count: 1 },
      ...['SOURCE', 'EVENT'].map((type) => ({ type, count: 0 })),
    ])
    expect(all.voices).toEqual([{ voice: 'DOCUMENT', count: 1 }])
  })

  it.each(['', ', order: RELEVANCE'])('goes on page by page%s', async (order) => {
    const seen: string[] = []
    let after = ''
    for (let page = 0; page < 5; page += 1) {
      const { edges, pageInfo } = await search('su', `, first: 1${order}${after}`)
      seen.push(...edges.map(({ node }: any) => node.slug))
      if (!pageInfo.hasNextPage) break
      after = `, after: "${pageInfo.endCursor}"`
    }
    expect(seen.sort()).toEqual(['baraj', 'kuyu'])
  })

  it('goes on by no other order’s cursor', async () => {
    const { pageInfo } = await search('su', ', first: 1')
    const { errors } = await api.ask(
      `{ search(query: "su", order: RELEVANCE, after: "${pageInfo.endCursor}") { totalCount pageInfo { endCursor } } }`,
    )
    expect(errors?.[0]?.extensions.code).toBe('badCursor')
  })

  it.each(['su', 'kaya', '"su kuyusu" -vali', 'yok'])(
    'is written from bytes as the engine answers: %s',
    async (query) => {
      const types = 'filter: {types: [ARTICLE, CLAIM, PERSON]}'
      const asked = `query ($q: String!) { search(query: $q, ${types}) { ${FIELDS} } }`
      for (const q of ['zzz', 'yyy']) await api.ask(asked, { q })
      const { bytes } = api.delivery.hotCounts()
      const { text } = await api.ask(asked, { q: query })
      expect(api.delivery.hotCounts().bytes).toBe(bytes + 1)
      expect((await api.ask(`${asked} # ${query}`, { q: query })).text).toBe(text)
    },
  )

  it('finds what is published, and no more what is withdrawn, as soon as it is told', async () => {
    expect(await slugs('portakal')).toEqual([])
    const fresh = articleDoc('yeni', { body: bodyOf('Portakal bahçeleri dondu.') })
    await publishDocs(plain.db, { articles: [fresh] })
    await told()
    expect(await slugs('portakal')).toEqual(['yeni'])
    await plain.db
      .collection<{ _id: string }>('articles')
      .replaceOne({ _id: fresh._id }, { ...withdrawnDoc('yeni', 'Kaldırıldı'), _id: fresh._id })
    await told()
    expect(await slugs('portakal')).toEqual([])
    const fourth = articleDoc('silinen', { body: bodyOf('Mandalina ucuzladı.') })
    await publishDocs(plain.db, { articles: [fourth] })
    await told()
    expect(await slugs('mandalina')).toEqual(['silinen'])
    await plain.db.collection<{ _id: string }>('articles').deleteOne({ _id: fourth._id })
    await told()
    expect(await slugs('mandalina')).toEqual([])
  })
})

describe('while there is no index', () => {
  it.each([
    ['kurudu', '', []],
    ['"su kuyusu"', '', ['baraj']],
    ['açıkladı -belediye', '', []],
    ['su', ', filter: {genres: [REPORT]}', []],
    ['su', ', filter: {genres: [ANALYSIS], from: "2025-05-02T00:00:00Z"}', ['baraj']],
    ['su', ', filter: {types: [CLAIM]}', []],
  ])('headlines, deks and claims are searched, and a filter holds: %s %s', async (...asked) => {
    const [query, more, expected] = asked
    const { edges, facets, totalCount } = await search(query, more, plain)
    expect(edges.map(({ node }: any) => node.slug)).toEqual(expected)
    expect({ facets, totalCount }).toEqual({ facets: null, totalCount: expected.length })
  })
  it('a page of the index does not go on', async () => {
    const { pageInfo } = await search('su', ', first: 1')
    const { errors } = await plain.ask(
      `{ search(query: "su", after: "${pageInfo.endCursor}") { pageInfo { endCursor } } }`,
    )
    expect(errors?.[0]?.extensions.code).toBe('badCursor')
  })
})

it('a new process begins with what the one before had written down', async () => {
  // It is written once the index is ready.
  let snapshot = await readSnapshot(folder, plain.db.databaseName)
  while (!snapshot) {
    await sleep(50)
    snapshot = await readSnapshot(folder, plain.db.databaseName)
  }
  const kept = snapshot.articles.base.flatMap(({ ids, times }) =>
    [...times.keys()].map((number) => textAt(ids, number)),
  )
  expect(kept).toEqual(expect.arrayContaining(['a-kuyu', 'a-baraj', 'a-yol']))
  // What it did not see.
  await plain.db.collection<{ _id: string }>('articles').deleteOne({ _id: 'a-yol' })
  const headline = 'Yol kapandı'
  await publishDocs(plain.db, { articles: [articleDoc('yol2', { headline, _v: '2' })] })
  const next = await openIndexed()
  try {
    expect(await slugs('yol', '', next)).toEqual(['yol2'])
    expect(await slugs('kurudu', '', next)).toEqual(['kuyu'])
  } finally {
    await next.delivery.close()
  }
})

it('a process that ends while it reads the articles says nothing of it', async () => {
  const said: unknown[] = []
  let [ready, isOver] = [() => undefined as void, false]
  const isReady = new Promise<void>((resolve) => (ready = resolve))
  const index = startIndex({
    ...{ uri: process.env.PUBLIC_DATABASE_URI ?? '', database: plain.db.databaseName },
    ...{ folder: path.join(folder, 'ended'), bytes: 400_000_000, onReady: () => ready() },
    onError: (error) => said.push(error),
  })
  index.opened()
  await isReady
  index.opened()
  await index.stop().then(() => (isOver = true))
  expect([isOver, said]).toEqual([true, []])
}, 60_000)

it('an index that outgrows its room leaves whole texts out, says so, and is read anew', async () => {
  const small = await openIndexed(300_000)
  const long = articleDoc('uzun', {
    body: bodyOf(Array.from({ length: 30_000 }, (_, at) => `kelime${at}`).join(' ')),
    headline: 'Uzun yazı',
  })
  // Another question each time: answers are kept.
  let asked = 10
  const more = () => `, first: ${(asked += 1)}`
  const isIndexed = async () => (await search('kuyusu', more(), small)).facets !== null
  try {
    expect(await slugs('kurudu', '', small)).toEqual(['kuyu'])
    expect(small.masked).toEqual([])
    await publishDocs(plain.db, { articles: [long] })
    while (small.masked.length === 0) await sleep(20)
    // Never an answer out of what is half read.
    do expect(await slugs('kuyusu', more(), small)).toEqual(['baraj'])
    while (!(await isIndexed()))
    expect(await slugs('kurudu', '', small)).toEqual([])
    expect(await slugs('uzun', '', small)).toEqual(['uzun'])
    expect(small.masked.map(String)).toEqual([
      'Error: search index: KUNYE_SEARCH_MB is too small for whole texts',
    ])
  } finally {
    await small.delivery.close()
    await plain.db.collection<{ _id: string }>('articles').deleteOne({ _id: long._id })
  }
}, 30_000)

it('texts that wait for their lists while many are read are not counted by their letters', async () => {
  // More than are read one by one, fewer than a segment holds.
  const many = Array.from({ length: 2_100 }, (_, at) =>
    articleDoc(`çok-${at}`, {
      headline: 'Çok yazı',
      body: bodyOf('Barajda kuyu açıldı; suyu temiz, köylüler sevindi, muhtar konuştu. '.repeat(6)),
    }),
  )
  await publishDocs(plain.db, { articles: many })
  const opened = await openIndexed(700_000)
  try {
    expect(opened.masked.map(String)).toEqual([])
    expect(await slugs('kurudu', '', opened)).toEqual(['kuyu'])
  } finally {
    await opened.delivery.close()
    await plain.db.collection('articles').deleteMany({ headline: 'Çok yazı' })
  }
}, 60_000)

it('a process without room for whole texts leaves them out, says so, and the next one with room has them', async () => {
  const small = await openIndexed(100)
  try {
    expect(await slugs('kurudu', '', small)).toEqual([])
    expect(await slugs('kuyusu', '', small)).toEqual(['baraj'])
    expect(await slugs('parası', ', filter: {types: [CLAIM]}', small)).toEqual([])
    expect((await search('kuyusu', '', small)).facets.genres).toEqual([
      { genre: 'ANALYSIS', count: 1 },
    ])
    expect(small.masked.map(String)).toEqual([
      'Error: search index: KUNYE_SEARCH_MB is too small for whole texts',
    ])
  } finally {
    await small.delivery.close()
  }
  const next = await openIndexed()
  try {
    expect(await slugs('kurudu', '', next)).toEqual(['kuyu'])
  } finally {
    await next.delivery.close()
  }
})
