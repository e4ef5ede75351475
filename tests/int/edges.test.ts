import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { GET as GRAPHQL_GET, POST as GRAPHQL } from '@/src/app/(payload)/api/graphql/route'
import type { Article } from '@/src/payload-types'
import { openNewsroom, PASSWORD, type Newsroom } from '@/tests/support/newsroom'
import { login, rest, staffGraphQL } from '@/tests/support/rest'

const OURS = 'http://127.0.0.1:3000'

/** The recipes T25–T27, T29, T32 of the threat list that concern requests to the editorial half, by name. */
describe('requests from elsewhere', () => {
  let newsroom: Newsroom
  let token: string
  let article: Article

  beforeAll(async () => {
    newsroom = await openNewsroom()
    const reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    token = await login(reporter)
    article = await newsroom.file(reporter, 'Kenardan gelen istek', ['Belediye duyurdu.'])
  })
  afterAll(() => newsroom.close())

  const cookie = () => ({ cookie: `payload-token=${token}` })
  const untouched = async () =>
    expect(await newsroom.stored(article.id)).toMatchObject({
      headline: 'Kenardan gelen istek',
      revision: article.revision,
    })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no site', { origin: 'null' }],
    ['our name with an ending', { origin: `${OURS}.evil.example` }],
    ['another port', { origin: 'http://127.0.0.1:3001' }],
    ['another scheme', { origin: 'https://127.0.0.1:3000' }],
    ['a cross-site fetch', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ])('T27: a cookie sent by %s is no login', async (_name, headers) => {
    const patched = await rest('PATCH', `articles/${article.id}`, {
      headers: { ...cookie(), ...headers },
      body: { headline: 'Başkasının başlığı' },
    })
    expect(patched.status).toBe(401)
    expect(patched.headers.get('access-control-allow-origin')).not.toBe(headers.origin)
    const acted = await rest('POST', `articles/${article.id}/transition`, {
      headers: { ...cookie(), ...headers },
      body: { action: 'submit', revision: article.revision, input: {} },
    })
    expect(acted.status).toBe(401)
    await untouched()
  })

  it('T27: neither a form nor another method name changes anything', async () => {
    const overridden = await rest('POST', `articles/${article.id}`, {
      headers: { ...cookie(), origin: OURS, 'x-payload-http-method-override': 'PATCH' },
      body: { headline: 'Üzerine yazılan' },
    })
    expect(overridden.status).toBeGreaterThanOrEqual(400)
    const form = await rest('POST', `articles/${article.id}/transition`, {
      headers: { ...cookie(), origin: OURS, 'content-type': 'text/plain' },
      body: 'action=submit',
    })
    expect(form.status).toBeGreaterThanOrEqual(400)
    expect(form.status).toBeLessThan(500)
    await untouched()
  })

  const MUTATION = (id: string, revision: number) =>
    `mutation { transitionArticle(id: "${id}", action: "submit", revision: ${revision}) { id } }`

  it('T26: the staff GraphQL takes a mutation as JSON by POST, and no other way', async () => {
    const query = MUTATION(article.id, article.revision ?? 0)
    const url = `${OURS}/api/graphql`
    const ask = (init: RequestInit, query = '') =>
      GRAPHQL(new Request(`${url}${query}`, { method: 'POST', ...init }), {})
    const headers = (type: string) => ({ authorization: `JWT ${token}`, 'content-type': type })
    const answers = [
      await ask({ headers: headers('text/plain'), body: JSON.stringify({ query }) }),
      await ask({
        headers: headers('application/x-www-form-urlencoded'),
        body: new URLSearchParams({ query }).toString(),
      }),
      await ask({
        headers: headers('application/json'),
        body: JSON.stringify([{ query }, { query }]),
      }),
      await GRAPHQL_GET(
        new Request(`${url}?query=${encodeURIComponent(query)}`, {
          headers: headers('application/json'),
        }),
        {},
      ),
      await ask({
        headers: {
          cookie: `payload-token=${token}`,
          origin: 'null',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query }),
      }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    }
    await untouched()
  })

  it('T25: a wrong field is not answered with the right one', async () => {
    const { text } = await staffGraphQL('{ Articles { docs { headlin } } }')
    expect(text).not.toContain('headline')
  })

  it('T29: a page of one person is nobody’s copy, under no ending', async () => {
    const own = await rest('GET', `articles/${article.id}`, { token })
    expect(own.status).toBe(200)
    expect(own.headers.get('cache-control') ?? 'no-store').toMatch(/no-store|private/)
    for (const [ending, expected] of [
      ['/x.css', 404],
      [';a.js', 404],
      ['%2fx.css', 400],
      ['.json', 404],
    ] as const) {
      const { status } = await rest('GET', `articles/${article.id}${ending}`, { token })
      expect({ ending, status }).toEqual({ ending, status: expected })
    }
  })

  it('T32: passwords and tokens stand in no audit entry', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      pagination: false,
      overrideAccess: true,
    })
    const text = JSON.stringify(docs)
    expect(docs.length).toBeGreaterThan(1)
    expect(text).not.toContain(PASSWORD)
    expect(text).not.toContain(token)
    expect(text).not.toMatch(/eyJ[\w-]+\.|"hash":"[0-9a-f]{128,}/)
  })
})
