import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { operationsRegistrar } from '@/src/run/start/operationsRegistrar'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const TOKEN = 'b1f0c2a493e87d5566ab10c2d3e4f5061728394a5b6c7d8e'
const SLUGS = 'query Slugs($n: Int) { articles(first: $n) { nodes { slug } } }'

let any: PublicApi
let registered: PublicApi
const logged: string[] = []
beforeAll(async () => {
  any = await openPublicApi(false, { cacheBytes: 8_000_000 })
  const uri = process.env.PUBLIC_DATABASE_URI ?? ''
  const given = operationsRegistrar({ KUNYE_OPERATIONS_TOKEN: TOKEN, DATABASE_URI: uri }, uri)
  const registrar = given && { ...given, log: (line: string) => void logged.push(line) }
  registered = await openPublicApi(false, { operations: 'registered', registrar })
  await publishDocs(any.db, story)
})
afterEach(() => void logged.splice(0))
afterAll(async () => {
  await registered.close()
  await any.close()
})

const asked = (hash: string, more: Record<string, string> = {}): string =>
  `/graphql?${new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
    ...more,
  })}`
const post = (api: PublicApi, path: string, body: unknown, headers = {}) =>
  api.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
  })
const send = (query: string, hash = sha256(query)) =>
  post(any, '/graphql', { query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })

describe('automatic persisted queries', () => {
  it('are not known, are sent, and are asked by hash from then on, as GET with an ETag', async () => {
    const query = 'query Mine { article(slug: "darbe-plani") { slug } }'
    const unknown = await any.send(asked(sha256(query)))
    expect([unknown.status, unknown.errors?.[0]?.message]).toEqual([200, 'PersistedQueryNotFound'])
    expect(unknown.headers.get('cache-control')).toBe('no-store')
    const strict = await any.send(asked(sha256(query)), {
      headers: { accept: 'application/graphql-response+json' },
    })
    expect([strict.status, strict.errors?.[0]?.extensions.code]).toEqual([
      ...[400, 'PERSISTED_QUERY_NOT_FOUND'],
    ])

    expect((await send(query)).data).toEqual({ article: { slug: 'darbe-plani' } })
    const known = await any.send(asked(sha256(query)))
    expect(known.data).toEqual({ article: { slug: 'darbe-plani' } })
    expect(known.headers.get('cache-control')).toBe('public, max-age=1, stale-while-revalidate=10')
    const etag = known.headers.get('etag') ?? ''
    const again = await any.send(asked(sha256(query)), { headers: { 'if-none-match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('are refused under another hash, which then opens nothing', async () => {
    const query = 'query Other { sections { slug } }'
    const { status, errors, data } = await send(query, sha256('{ sections { name } }'))
    expect([status, errors?.[0]?.extensions.code, data]).toEqual([400, 'badInput', undefined])
    for (const text of [query, '{ sections { name } }']) {
      expect((await any.send(asked(sha256(text)))).errors?.[0]?.message).toBe(
        'PersistedQueryNotFound',
      )
    }
  })

  it('keep every limit when they are asked by hash', async () => {
    const deep = `query Deep { articles { nodes ${'{ related '.repeat(10)}{ id }${' }'.repeat(11)} }`
    const dear = `query Dear { articles(first: 100) { nodes { related(first: 100) { tags { slug } } } } }`
    for (const [query, code] of [
      [deep, 'tooDeep'],
      [dear, 'tooCostly'],
    ] as const) {
      expect((await send(query)).errors?.[0]?.extensions.code).toBe(code)
      const { status, errors } = await any.send(asked(sha256(query)))
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, code])
    }
  })

  it('are what Apollo’s link does by itself', async () => {
    const methods: string[] = []
    const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
      new HttpLink({
        uri: `${any.url}/graphql`,
        fetch: (input, init) => {
          methods.push(`${init?.method} ${String(init?.body ?? '').includes('"query"')}`)
          return fetch(input, init)
        },
      }),
    )
    const client = new ApolloClient({ link, cache: new InMemoryCache() })
    const query = gql('query OfApollo { sections { slug } }')
    const ask = () => client.query<any>({ query, fetchPolicy: 'no-cache' })
    const [first, second] = [await ask(), await ask()]
    client.stop()
    expect(first.data.sections.length).toBeGreaterThan(0)
    expect(second.data).toEqual(first.data)
    expect(methods).toEqual(['GET false', 'POST true', 'GET false'])
  })
})

describe('where only registered operations are answered', () => {
  it('no text is taken for later, and the protocol’s own words say so', async () => {
    const query = 'query Never { sections { slug } }'
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } }
    const sent = await post(registered, '/graphql', { query, extensions })
    expect([sent.status, sent.errors?.[0]?.extensions.code]).toEqual([
      400,
      'operationNotRegistered',
    ])
    const { status, errors, headers } = await registered.send(asked(sha256(query)))
    expect([status, errors?.[0]?.message]).toEqual([200, 'PersistedQueryNotSupported'])
    expect(errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('registering over HTTP', () => {
  const register = (documents: unknown, headers: object = { authorization: `Bearer ${TOKEN}` }) =>
    post(registered, '/graphql/operations', { documents }, headers)

  it('makes an operation known in a moment, and the log says which and never by which token', async () => {
    const { status, text } = await register([SLUGS])
    const [operation] = JSON.parse(text).operations
    expect([status, operation.name]).toEqual([200, 'Slugs'])
    expect(logged).toEqual(['operations: 1 registered over HTTP: Slugs'])
    for (let turn = 0; turn < 50; turn += 1) {
      const { data } = await registered.send(asked(sha256(SLUGS), { variables: '{"n":1}' }))
      if (data) return expect(data.articles.nodes).toHaveLength(1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('not known after five seconds')
  })

  it('takes what Relay’s compiler writes, in gzip', async () => {
    const query = 'query OfRelay { tags { nodes { slug } } }'
    const body = gzipSync(JSON.stringify({ documents: { [sha256(query)]: query } }))
    const headers = { authorization: `bearer ${TOKEN}`, 'content-encoding': 'gzip' }
    const { status, text } = await post(registered, '/graphql/operations', body, headers)
    expect([status, JSON.parse(text).operations[0].name]).toEqual([200, 'OfRelay'])
    expect(logged).toEqual(['operations: 1 registered over HTTP: OfRelay'])
  })

  it('refuses texts by hashes that no client will be answered for: Relay’s own choice is MD5', async () => {
    const query = 'query OfMd5 { tags { nodes { id } } }'
    const md5 = createHash('md5').update(query).digest('hex')
    for (const hash of [md5, sha256(`${query} `)]) {
      const { status, errors } = await register({ [hash]: query })
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'badInput'])
      expect(errors?.[0]?.message).toContain('"algorithm": "SHA256"')
    }
    expect(logged).toEqual([])
  })

  it('is refused without the token, in the same words for a wrong one', async () => {
    const refused = [
      await register([SLUGS], {}),
      await register([SLUGS], { authorization: 'Bearer ' }),
      await register([SLUGS], { authorization: `Bearer ${TOKEN.slice(0, -1)}` }),
      await register([SLUGS], { authorization: `Basic ${TOKEN}` }),
    ]
    for (const { status, text, headers } of refused) {
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      expect(text).toBe(refused[0]?.text)
    }
    expect(logged).toHaveLength(4)
    expect(logged.join()).not.toContain(TOKEN.slice(0, 8))
  })

  it.each([
    ['nothing', undefined],
    ['an empty list', []],
    ['what is no text', [1]],
    [
      'too many',
      Array.from({ length: 501 }, (_, index) => `query Q${index} { sections { slug } }`),
    ],
  ])('refuses %s', async (_, documents) => {
    const { status, errors } = await register(documents)
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'badInput'])
  })

  it('refuses all where one does not fit, and says why', async () => {
    const before = await any.db.collection('operations').countDocuments()
    const { status, errors } = await register([
      'query Good { sections { slug } }',
      'query Bad { yok }',
    ])
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'operationInvalid'])
    expect(errors?.[0]?.message).toContain('Bad: Cannot query field "yok"')
    expect(await any.db.collection('operations').countDocuments()).toBe(before)
    const long = await register([`query Long { sections { slug } } # ${'x'.repeat(1_000_001)}`])
    expect(long.status).toBe(413)
  })

  it('refuses more than processes hold', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => ({
      ...{ _id: `${index}` as never, name: `Q${index}`, text: '' },
      registeredAt: new Date(),
    }))
    await any.db.collection('operations').insertMany(rows)
    const { status, errors } = await register(['query OneMore { site { name } }'])
    await any.db.collection('operations').deleteMany({ text: '' })
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'operationInvalid'])
    expect(errors?.[0]?.message).toContain('2000')
  })

  it('has no address where there is no registrar, and no other method', async () => {
    const nowhere = await post(any, '/graphql/operations', { documents: [SLUGS] })
    expect([nowhere.status, nowhere.errors]).toEqual([404, [{ code: 'notFound' }]])
    const read = await registered.send('/graphql/operations')
    expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST'])
  })
})
