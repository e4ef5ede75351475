import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'

const QUERY = '{"query":"{ sections { slug } }"}'

/** The bad inputs F34, F36, F38 at the public GraphQL; what costs it more is F61–F74 in `deliveryAbuse`. */
describe('the public API asked badly', () => {
  let api: PublicApi
  beforeAll(async () => {
    api = await openPublicApi()
  })
  afterAll(() => api.close())

  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    api.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })

  it('a day where a moment is wanted, and two articles in one question, are said for what they are', async () => {
    const day = await api.ask(
      'query ($since: DateTime) { articles(filter: { updatedSince: $since }) { totalCount } }',
      { since: '2025-10-18' },
    )
    expect(day.status).toBe(400)
    expect(day.text).toContain('2025-10-18T00:00:00+03:00')
    const rows = api.db.collection<{ _id: string; slug: string; state: string }>('articles')
    await rows.insertMany([
      { _id: 'iki-a', slug: 'iki-bir', state: 'live' },
      { _id: 'iki-b', slug: 'iki-iki', state: 'live' },
    ])
    const both = (slug: string, id: string) =>
      api.ask(`{ article(slug: "${slug}", id: "${id}") { id } }`)
    const mixed = await both('iki-bir', 'iki-b')
    expect(mixed.errors?.[0]?.extensions.code).toBe('badInput')
    expect((await both('iki-bir', 'iki-a')).data.article.id).toBe('iki-a')
    expect((await both('iki-bir', 'yok')).data).toEqual({ article: null })
    expect((await both('yok', 'iki-a')).data).toEqual({ article: null })
  })

  it.each(['not-an-id', '0'.repeat(24), 'abcdefghijkl', '__proto__', '\0', '{"$gt":""}'])(
    'F34: %j is nobody',
    async (id) => {
      const query = 'query ($id: ID) { article(id: $id) { slug } person(id: $id) { slug } }'
      const { status, data, errors } = await api.ask(query, { id })
      expect(status).toBeLessThan(500)
      if (!errors) expect(data).toEqual({ article: null, person: null })
    },
  )

  it.each(['first: 0', 'first: -1', 'first: 1000000000', 'first: 1.5', 'first: "1"', 'after: "x"'])(
    'F36: articles(%s) is refused',
    async (args) => {
      const { status, errors } = await api.ask(`{ articles(${args}) { totalCount } }`)
      expect(status).toBeLessThan(500)
      expect(errors?.length).toBeGreaterThan(0)
    },
  )

  it.each([
    ...['', 'null', '"x"', '42', '[]', '{"query":"{ sections { slug } }",}', '{"query":1e400}'],
    Buffer.from(QUERY, 'utf16le'),
  ])('F38: the body %j is refused', async (body) => {
    const { status } = await post(body)
    expect(status).toBe(400)
  })

  it('F38: so is one that is packed otherwise than it says, plain text or 10 MB', async () => {
    for (const [body, headers] of [
      [gzipSync(QUERY), { 'content-encoding': 'br' }],
      [gzipSync(QUERY).subarray(0, 20), { 'content-encoding': 'gzip' }],
      [QUERY, { 'content-encoding': 'gzip' }],
      [QUERY, { 'content-type': 'text/plain' }],
      [' '.repeat(10_000_000) + QUERY, {}],
    ] as [BodyInit, Record<string, string>][]) {
      const { status } = await post(body, headers)
      expect([400, 413, 415]).toContain(status)
    }
    expect(api.masked).toEqual([])
  })
})
