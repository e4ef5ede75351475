import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'

let api: PublicApi
/** Some audits ask for `__type`. */
let introspected: PublicApi
beforeAll(async () => {
  introspected = await openPublicApi()
  api = await openPublicApi(false)
  await publishDocs(api.db, story)
})
afterAll(async () => {
  await introspected.close()
  await api.close()
})

const STANDARD = 'application/graphql-response+json'
const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))
const post = (body: unknown, headers: Record<string, string> = {}) =>
  api.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.isBuffer(body) ? new Uint8Array(body) : textOf(body),
  })

describe('the audit of graphql-http', () => {
  // Its addresses are asked for when each audit runs: none is known before.
  const audits = serverAudits({ url: () => `${introspected.url}/graphql` })
  it('has 61 audits', () => expect(audits).toHaveLength(61))
  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn()
      expect('reason' in result ? result.reason : result.status).toBe('ok')
    },
  )
})

describe('the status of an answer', () => {
  const WRONG = [
    ['a text that is no GraphQL', { query: '{' }],
    ['a field that is not there', { query: '{ yok }' }],
    [
      'a variable of another type',
      { query: 'query($n: Int) { articles(first: $n) { totalCount } }', variables: { n: 'x' } },
    ],
    ['a cursor of nowhere', { query: '{ articles(after: "x") { nodes { id } } }' }],
    ['a page that is too long', { query: '{ articles(first: 101) { nodes { id } } }' }],
  ] as const
  it.each(WRONG)('is 400 without data for %s, by whatever media type', async (_, body) => {
    for (const accept of ['*/*', STANDARD, `${STANDARD}, application/json;q=0.9`]) {
      const { status, data, errors, headers } = await post(body, { accept })
      expect([accept, status, data]).toEqual([accept, 400, undefined])
      expect(errors?.length).toBeGreaterThan(0)
      expect(headers.get('cache-control')).toBe('no-store')
    }
    const search = new URLSearchParams({
      query: body.query,
      ...('variables' in body && { variables: JSON.stringify(body.variables) }),
    })
    expect((await api.send(`/graphql?${search}`)).status).toBe(400)
  })

  it('is 200 for a fault of the operation where a client takes application/json alone', async () => {
    const json = { accept: 'application/json' }
    for (const [, body] of WRONG.slice(0, 3)) {
      const { status, data, errors } = await post(body, json)
      expect([status, data, errors?.length]).toEqual([200, undefined, 1])
    }
    expect((await post('{"query"', json)).status).toBe(400)
  })

  it('is 2xx wherever there is data, with the errors beside it', async () => {
    const query = `{ article(slug: "darbe-plani") { slug }
      person(slug: "ramiz-mekhtiyev") { name said(after: "x") { nodes { id } } } }`
    for (const accept of ['*/*', 'application/json', STANDARD]) {
      const { status, data, errors, headers } = await post({ query }, { accept })
      expect([accept, status]).toEqual([accept, 200])
      expect(data).toEqual({ article: { slug: 'darbe-plani' }, person: null })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['badCursor'])
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('what pages elsewhere may send', () => {
  it.each([
    [
      'Apollo',
      'apollo-require-preflight,apollographql-client-name,apollographql-client-version,x-apollo-operation-name,content-type',
    ],
    ['Sentry', 'sentry-trace,baggage,content-type'],
    ['OpenTelemetry', 'traceparent,tracestate,b3,x-b3-traceid,x-b3-spanid,x-b3-sampled'],
    ['a preview', 'authorization,content-type'],
    ['a compressing client', 'content-encoding,content-type'],
  ])('%s', async (_, asked) => {
    const answer = await api.send('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://haber.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': asked,
      },
    })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase().split(', ')
    for (const name of asked.split(',')) expect(allowed).toContain(name)
  })

  it('is answered when it is sent', async () => {
    const headers = {
      'apollo-require-preflight': 'true',
      'x-apollo-operation-name': 'A',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    }
    expect((await post({ query: 'query A { sections { slug } }' }, headers)).status).toBe(200)
  })
})

describe('a compressed body', () => {
  const body = JSON.stringify({ query: '{ article(slug: "darbe-plani") { slug } }' })

  it('of gzip is read', async () => {
    for (const coding of ['gzip', 'x-gzip', ' GZIP ']) {
      const { status, data } = await post(gzipSync(body), { 'content-encoding': coding })
      expect([status, data]).toEqual([200, { article: { slug: 'darbe-plani' } }])
    }
    expect((await post(body, { 'content-encoding': 'identity' })).status).toBe(200)
  })

  it('is bounded by what it unpacks to', async () => {
    const bomb = gzipSync(JSON.stringify({ query: `{ sections { slug } } # ${'x'.repeat(2e7)}` }))
    expect(bomb.length).toBeLessThan(100_000)
    const { status, errors } = await post(bomb, { 'content-encoding': 'gzip' })
    expect([status, errors?.[0]?.extensions.code]).toEqual([413, 'bodyTooLarge'])
  })

  it('that is not what its header says is refused', async () => {
    const { status, errors } = await post(body, { 'content-encoding': 'gzip' })
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'badInput'])
    expect((await post(gzipSync(body))).status).toBe(400)
    expect(
      (await post(gzipSync(body).subarray(0, 20), { 'content-encoding': 'gzip' })).status,
    ).toBe(400)
  })

  it.each(['br', 'deflate', 'zstd', 'gzip, gzip', 'aes128gcm'])(
    'of %s is refused, and what is taken is said',
    async (coding) => {
      const { status, headers, errors } = await post(body, { 'content-encoding': coding })
      expect([status, headers.get('accept-encoding')]).toEqual([415, 'gzip'])
      expect(errors?.[0]?.message).toMatch(/gzip.+gzip/)
    },
  )
})
