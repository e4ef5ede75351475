import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { articleDoc, publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'
import { runs } from '@/tests/support/runs'
import { anyText } from '@/tests/support/anyText'

let open: PublicApi
let closed: PublicApi
beforeAll(async () => {
  closed = await openPublicApi(false)
  open = await openPublicApi(true)
  await publishDocs(open.db, story)
})
afterAll(async () => {
  await open.close()
  await closed.close()
})

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')
const nested = (depth: number) =>
  `{ articles { nodes ${'{ related '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`
const post = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** Hostile requests (OWASP API4, ASVS 4.3.1): each is the caller's fault, and is told so at once. */
const ABUSE: [string, unknown][] = [
  ['F61–F63 33 aliases', { query: `{ ${times(33, (i) => `a${i}: sections { slug }`)} }` }],
  ['F61–F63 500 aliases', { query: `{ ${times(500, (i) => `a${i}: sections { slug }`)} }` }],
  ['F64 nesting 50', { query: nested(50) }],
  ['F64 nesting 3,000', { query: nested(3_000) }],
  ['F64 nesting 8,000 braces', { query: '{a'.repeat(8_000) }],
  ['F65 5,000 fields', { query: `{ ${'__typename '.repeat(5_000)} }` }],
  ['F66 5,000 directives', { query: `{ sections { slug ${'@a '.repeat(5_000)} } }` }],
  ['21 directives', { query: `{ sections { slug ${'@include(if: true) '.repeat(21)} } }` }],
  [
    'F67 a circle of fragments',
    {
      query:
        '{ articles { nodes { ...A } } } fragment A on Article { related { ...B } } fragment B on Article { related { ...A } }',
    },
  ],
  ['a fragment in itself', { query: '{ sections { ...A } } fragment A on Section { ...A }' }],
  ['an unused circle', { query: '{ sections { slug } } fragment A on Section { ...A }' }],
  [
    'F67 2,000 fragments',
    {
      query: `{ sections { ...F0 } } ${times(2_000, (i) => `fragment F${i} on Section { ...F${i + 1} }`)} fragment F2000 on Section { slug }`,
    },
  ],
  [
    'doubling fragments',
    {
      query: `{ articles { nodes { ...F0 } } } ${times(12, (i) => `fragment F${i} on Article { related { ...F${i + 1} } translations { ...F${i + 1} } }`)} fragment F12 on Article { id }`,
    },
  ],
  [
    'doubling within the depth',
    {
      query: `{ articles { nodes { ...F0 } } } ${times(6, (i) => `fragment F${i} on Article { related(first: 100) { ...F${i + 1} } translations { ...F${i + 1} } }`)} fragment F6 on Article { id }`,
    },
  ],
  ['F69 100,000 commas', { query: `{ sections ${','.repeat(100_000)} { slug } }` }],
  [
    'F69 a 1 MB argument',
    { query: `{ search(query: "${'a'.repeat(1_000_000)}") { totalCount } }` },
  ],
  ['F69 a 1 MB comment', { query: `# ${'a'.repeat(1_000_000)}\n{ sections { slug } }` }],
  [
    'a search of 201 characters',
    { query: `{ search(query: "${'a'.repeat(201)}") { totalCount } }` },
  ],
  ['F70 a batch of 2', [{ query: '{ sections { slug } }' }, { query: '{ sections { slug } }' }]],
  ['F70 a batch of 1,000', Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))],
  ['F71 two operations, neither named', { query: 'query A { __typename } query B { __typename }' }],
  ['F71 a wrong operation name', { query: 'query A { __typename }', operationName: 'C' }],
  ['F72 a missing variable', { query: 'query ($q: String!) { search(query: $q) { totalCount } }' }],
  [
    'F72 null for a variable',
    { query: 'query ($q: String!) { search(query: $q) { totalCount } }', variables: { q: null } },
  ],
  [
    'F72 a list for a scalar',
    { query: 'query ($q: String!) { search(query: $q) { totalCount } }', variables: { q: ['a'] } },
  ],
  [
    'an operator for a slug',
    { query: 'query ($s: String) { article(slug: $s) { id } }', variables: { s: { $ne: null } } },
  ],
  ['variables that are a list', { query: '{ __typename }', variables: [] }],
  [
    'F72 a prototype in a filter',
    '{"query":"query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"state":["LIVE"]},"constructor":1}}}',
  ],
  ['F72 10 MB of variables', { query: '{ __typename }', variables: { a: 'x'.repeat(10_000_000) } }],
  [
    'F73 a forged persisted query',
    {
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } },
    },
  ],
  ['F74 first: -1', { query: '{ articles(first: -1) { totalCount } }' }],
  ['first: 0', { query: '{ articles(first: 0) { totalCount } }' }],
  ['F74 first: 1000000', { query: '{ articles(first: 1000000) { totalCount } }' }],
  [
    'first: 101 by a variable',
    { query: 'query ($n: Int) { articles(first: $n) { totalCount } }', variables: { n: 101 } },
  ],
  [
    'first: 101 by a default',
    { query: 'query ($n: Int = 101) { articles(first: $n) { totalCount } }' },
  ],
  ['first: 101 below', { query: '{ persons { nodes { said(first: 101) { totalCount } } } }' }],
  [
    '100 × 100 × 100',
    {
      query:
        '{ persons(first: 100) { nodes { said(first: 100) { nodes { article { related(first: 100) { id } } } } } } }',
    },
  ],
  ['article by neither slug nor id', { query: '{ article { id } }' }],
  ['a mutation', { query: 'mutation { a }' }],
  ['a subscription', { query: 'subscription { a }' }],
  ['F74 page: -5', { query: '{ __typename }', page: -5 }],
  ['no query', {}],
  ['a query that is none', { query: 5 }],
  ['no JSON', '{"query": '],
  ['JSON null', 'null'],
  ['nothing', ''],
  [
    'a date without offset',
    { query: '{ articles(filter: {publishedAfter: "2025-10-18T21:23:00"}) { totalCount } }' },
  ],
  [
    'a partial date that is none',
    {
      query: 'query ($d: PartialDate) { events(filter: {from: $d}) { totalCount } }',
      variables: { d: '2025-13' },
    },
  ],
]

describe('abuse', () => {
  it.each(ABUSE)(
    '%s is 400 or 413 (200 beside data), with nothing of ours in the answer',
    async (_, body) => {
      for (const api of [open, closed]) {
        let answer: Awaited<ReturnType<PublicApi['send']>> | undefined
        const asked = await api.commands(async () => {
          answer = await api.send('/graphql', post(body))
        })
        expect(answer?.data ? [200] : [400, 413]).toContain(answer?.status)
        expect(answer?.errors?.length).toBeGreaterThan(0)
        expect(answer?.text).not.toMatch(/mongo|\/src\/|node_modules|stack/i)
        expect(asked).toEqual([])
      }
      expect(open.masked.splice(0)).toEqual([])
    },
  )

  it('leaves the process answering, and quick', async () => {
    const started = performance.now()
    expect((await open.ask('{ sections { slug } }')).status).toBe(200)
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('F68 of merging fields is refused or answered within a second (300 × 300)', async () => {
    const part = times(300, () => 'slug name')
    const started = performance.now()
    const answer = await open.ask(
      `{ sections { ${part} } ...A } fragment A on Query { sections { ${part} } }`,
    )
    expect([200, 400]).toContain(answer.status)
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('by a body that never says how long it is stops at 100 kB', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(
        `${open.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        },
      )
      sent.on('error', reject)
      for (let part = 0; part < 30; part += 1) sent.write('x'.repeat(10_000))
      sent.end()
    })
    expect(status).toBe(413)
  })

  it('holds under any arguments: no answer is our fault', async () => {
    const text = fc.oneof(
      anyText({ maxLength: 60 }),
      fc.constantFrom('$ne', '\u0000', '__proto__', '"', '(', '\uFFFF', 'İ'),
    )
    const call = fc.record({
      slug: text,
      after: fc.option(text),
      first: fc.integer(),
      letters: text,
      name: text,
      query: text,
      from: text,
    })
    await fc.assert(
      fc.asyncProperty(call, async (variables) => {
        for (const query of [
          'query ($slug: String, $after: String, $first: Int) { articles(first: $first, after: $after, filter: {tag: $slug, byline: $slug, language: $slug}) { totalCount nodes { slug } } }',
          'query ($slug: String) { article(slug: $slug) { slug } person(id: $slug) { id } claims(filter: {source: $slug, person: $slug}) { totalCount nodes { id } } }',
          'query ($letters: String, $name: String) { persons(filter: {startsWith: $letters, nameMatches: $name}) { totalCount nodes { slug } } }',
          'query ($query: String!, $after: String) { search(query: $query, after: $after) { totalCount nodes { __typename } } }',
          'query ($from: PartialDate) { events(filter: {from: $from}) { totalCount } }',
        ]) {
          expect([200, 400]).toContain((await open.ask(query, variables)).status)
        }
      }),
      { numRuns: runs(60) },
    )
    expect(open.masked).toEqual([])
  })
})

describe('errors', () => {
  it('of ours are masked, and told to us', async () => {
    await publishDocs(open.db, {
      articles: [articleDoc('bozuk', { publishedAt: 'gizli-alan' as unknown as Date })],
    })
    const answer = await open.ask('{ article(slug: "bozuk") { slug publishedAt } }')
    await open.db.collection('articles').deleteOne({ slug: 'bozuk' })
    expect(answer.data).toEqual({ article: { slug: 'bozuk', publishedAt: null } })
    expect(answer.errors).toEqual([
      {
        message: 'Beklenmeyen bir hata oldu / Unexpected error',
        path: ['article', 'publishedAt'],
        locations: expect.anything(),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ])
    expect(open.masked.splice(0)).toEqual([expect.any(TypeError)])
  })

  it('spell out the schema in demo mode only', async () => {
    const wrong = [
      '{ artcles { nodes { slug } } }',
      '{ articles(ordr: NEWEST) { totalCount } }',
      '{ articles(order: NEWST) { totalCount } }',
    ]
    for (const query of wrong) {
      const [loud, quiet] = await Promise.all([open.ask(query), closed.ask(query)])
      expect([loud?.status, quiet?.status]).toEqual([400, 400])
      expect(loud?.text).toContain('Did you mean')
      expect(quiet?.text).not.toContain('Did you mean')
    }
    const quiet = await closed.ask(
      'query ($o: ArticleOrder) { articles(order: $o) { totalCount } }',
      { o: 'NEWST' },
    )
    expect(quiet.status).toBe(400)
    expect(quiet.text).not.toContain('NEWEST')
  })
})

describe('introspection', () => {
  it('answers whole tools where it is on', async () => {
    const { data } = await open.ask(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
      }),
    )
    expect(buildClientSchema(data).getType('Article')).toBeDefined()
  })
  it('is refused where it is off, but for __typename', async () => {
    expect((await closed.ask('{ __schema { types { name } } }')).status).toBe(400)
    expect((await closed.ask('{ __type(name: "Article") { name } }')).status).toBe(400)
    expect((await closed.ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })
  it('opens a page of its own for browsers, which loads nothing from elsewhere', async () => {
    const page = await open.send('/graphql', { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Çalıştır')
    expect(page.text).not.toMatch(/<\w[^<>]*\s(?:src|href)=/)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await closed.send('/graphql', { headers: { accept: 'text/html' } })).status).toBe(400)
  })
})

describe('HTTP', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    open.send(`/graphql?query=${encodeURIComponent(query)}`, { headers })

  it('answers GET with an ETag, and 304 to who has it', async () => {
    const first = await get('{ article(slug: "darbe-plani") { slug } }')
    expect(first.data).toEqual({ article: { slug: 'darbe-plani' } })
    expect(first.headers.get('cache-control')).toMatch(
      /^public, max-age=\d+, stale-while-revalidate=\d+$/,
    )
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    const again = await get('{ article(slug: "darbe-plani") { slug } }', {
      'if-none-match': `W/${etag}, "x"`,
    })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    const other = await get('{ article(slug: "retracted") { slug } }', { 'if-none-match': etag })
    expect(other.status).toBe(200)
  })
  it('lets nobody keep an error or a POST', async () => {
    expect((await get('{ nothing }')).headers.get('cache-control')).toBe('no-store')
    expect((await open.ask('{ __typename }')).headers.get('cache-control')).toBe('no-store')
  })
  it('takes variables by GET, and refuses what is no JSON', async () => {
    const query = encodeURIComponent('query ($s: String) { article(slug: $s) { slug } }')
    const good = await open.send(
      `/graphql?query=${query}&variables=${encodeURIComponent('{"s":"retracted"}')}`,
    )
    expect(good.data.article.slug).toBe('retracted')
    expect((await open.send(`/graphql?query=${query}&variables={`)).status).toBe(400)
  })
  it('is open to every page of the web, without credentials', async () => {
    const answer = await get('{ __typename }', { origin: 'https://baska.test' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    const preflight = await open.send('/graphql', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
  })
  it('answers HEAD like GET, refuses other methods and other paths', async () => {
    const head = await open.send('/graphql?query={__typename}', { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect((await open.send('/graphql', { method })).status).toBe(405)
    }
    expect(
      (
        await open.send('/graphql', {
          method: 'POST',
          body: 'a=b',
          headers: { 'content-type': 'text/plain' },
        })
      ).status,
    ).toBe(415)
    const elsewhere = await open.send('/nothing-here')
    expect([elsewhere.status, elsewhere.errors]).toEqual([404, [{ code: 'notFound' }]])
  })
  it('is ready while it can answer', async () => {
    expect(open.delivery.ready()).toBe(true)
  })
})
