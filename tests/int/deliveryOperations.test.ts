import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { registerOperations } from '@/src/delivery/operations/registerOperations'
import { sha256 } from '@/src/delivery/operations/hash'
import { publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'
import { openTwoDeliveries, type TwoDeliveries } from '../support/twoDeliveries'

let two: TwoDeliveries
beforeAll(async () => {
  two = await openTwoDeliveries({ operations: 'registered' })
  await publishDocs(two.here.db, story)
  await registerOperations(two.here.db, [NEWEST])
  await two.told()
})
afterAll(() => two.close())

const NEWEST = 'query Newest($n: Int) { articles(first: $n) { nodes { slug } } }'
const PRINTED = `query Newest($n: Int) {
  articles(first: $n) {
    nodes {
      slug
    }
  }
}`
const APOLLO = `query Newest($n: Int) {
  articles(first: $n) {
    nodes {
      slug
      __typename
    }
    __typename
  }
}`
const post = (body: object, api = two.here) =>
  api.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const byHash = (hash: string, api = two.here) => {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } })
  const search = new URLSearchParams({ extensions, variables: '{"n":2}' })
  return api.send(`/graphql?${search}`)
}

describe('a registered operation', () => {
  it('is asked by the hash of its text: printed, as it was written, or as Apollo sends it', async () => {
    for (const text of [PRINTED, NEWEST]) {
      const { data, headers } = await byHash(sha256(text))
      expect(data.articles.nodes).toHaveLength(2)
      expect(headers.get('etag')).toMatch(/^"/)
    }
    const { data } = await byHash(sha256(APOLLO))
    expect(data.articles.nodes[0]).toMatchObject({ __typename: 'Article' })
    const named = await post({ documentId: `sha256:${sha256(PRINTED)}`, variables: { n: 1 } })
    expect(named.data.articles.nodes).toHaveLength(1)
  })

  it('is kept like any other answer', async () => {
    await byHash(sha256(PRINTED))
    expect(await two.here.commands(() => byHash(sha256(PRINTED)))).toEqual([])
  })

  it('may be sent as a text as well, however it is laid out', async () => {
    for (const query of [NEWEST, PRINTED, `  ${NEWEST}\n# ${'x'.repeat(50)}`, APOLLO]) {
      expect((await post({ query, variables: { n: 1 } })).status).toBe(200)
    }
    const sent = { query: NEWEST, extensions: { persistedQuery: { sha256Hash: sha256(NEWEST) } } }
    expect((await post(sent)).status).toBe(200)
  })

  it('is known to every process when it is registered, and to none when it is removed', async () => {
    const text = 'query Dek { article(slug: "darbe-plani") { dek } }'
    const [row] = await registerOperations(two.here.db, [text])
    await two.told()
    for (const api of [two.here, two.there]) {
      expect((await byHash(row?.hash ?? '', api)).data.article.dek).toContain('APA')
    }
    await two.here.db.collection('operations').deleteMany({ name: 'Dek' })
    await two.told()
    for (const api of [two.here, two.there]) {
      const { errors, status, headers } = await byHash(row?.hash ?? '', api)
      expect([status, errors?.[0]?.message, headers.get('cache-control')]).toEqual([
        ...[200, 'PersistedQueryNotSupported', 'no-store'],
      ])
      expect(errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
    }
  })
})

describe('where only registered operations are answered', () => {
  it('every other one is refused, however it is sent', async () => {
    const query = '{ articles { nodes { id } } }'
    const refusals = [
      await post({ query }),
      await two.here.send(`/graphql?query=${encodeURIComponent(query)}`),
      await two.here.send(`/graphql?query=${encodeURIComponent(query)}`, {
        headers: { accept: 'text/event-stream, text/plain', authorization: 'Basic eDp5' },
      }),
      await post({ query, extensions: { persistedQuery: { sha256Hash: sha256(query) } } }),
    ]
    for (const { status, errors, data } of refusals) {
      expect([status, data]).toEqual([400, undefined])
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'operationNotRegistered',
        message: {
          tr: expect.stringContaining('kayıtlı'),
          en: expect.stringContaining('register'),
        },
      })
    }
  })

  it('a hash does not cover for another text', async () => {
    const extensions = { persistedQuery: { sha256Hash: sha256(NEWEST) } }
    const { status, errors } = await post({ query: '{ articles { totalCount } }', extensions })
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'badInput'])
  })
})

describe('registration', () => {
  it('finds fragments in the other files', async () => {
    const registered = await registerOperations(two.here.db, [
      'fragment Card on Article { slug headline }',
      'query A { articles { nodes { ...Card } } } query B { article(slug: "x") { ...Card } }',
    ])
    expect(registered.map(({ name }) => name)).toEqual(['A', 'B'])
  })

  it.each([
    ['what the schema does not have', 'query Yanlis { articles { nodes { baslik } } }', 'baslik'],
    [
      'what is too deep',
      `query Derin { articles { nodes ${'{ related '.repeat(10)}{ id }${' }'.repeat(11)} }`,
      'derin',
    ],
    [
      'what costs too much',
      'query Pahali { persons(first: 100) { nodes { said(first: 100) { nodes { article { related(first: 100) { id } } } } } } }',
      '10000',
    ],
    ['what has no name', '{ articles { totalCount } }', 'adı yok'],
    ['what is no GraphQL', 'query {', 'Syntax Error'],
  ])('refuses %s, and all beside it', async (_, text, why) => {
    const before = await two.here.db.collection('operations').countDocuments()
    const beside = 'query Saglam { sections { slug } }'
    await expect(registerOperations(two.here.db, [beside, text])).rejects.toMatchObject({
      code: 'operationInvalid',
      refusal: { message: { tr: expect.stringContaining(why) } },
    })
    expect(await two.here.db.collection('operations').countDocuments()).toBe(before)
  })
})
