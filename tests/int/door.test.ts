import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import config from '@payload-config'
import { refusedFunction } from '@/src/editorial/api/refusedFunction'
import { POST as REST_POST } from '@/src/app/(payload)/api/[...slug]/route'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { passwordCheck } from '@/src/editorial/api/passwordCheck'
import { CLIENT_HEADER } from '@/src/platform/http/clientHeader'
import { ensureRateLimitIndexes, rateLimits } from '@/src/editorial/api/rateLimits'
import type { Article } from '@/src/payload-types'
import { openNewsroom, PASSWORD, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest, staffGraphQL } from '@/tests/support/rest'

const ORIGIN = 'http://127.0.0.1:3000'
const NOBODY = '0'.repeat(24)

describe('the door of the editorial half', () => {
  let newsroom: Newsroom
  let reporter: StaffUser
  let editor: StaffUser
  let token: string
  let editorToken: string
  let hidden: Article
  let own: Article

  beforeAll(async () => {
    newsroom = await openNewsroom()
    await ensureRateLimitIndexes(newsroom.payload)
    reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    editor = await newsroom.hire('Ekrem Editor', ['editor'])
    const other = await newsroom.hire('Okan Muhabir', ['reporter'])
    token = await login(reporter)
    editorToken = await login(editor)
    hidden = await newsroom.file(other, 'Başkasının taslağı', ['Belediye duyurdu.'])
    own = await newsroom.file(reporter, 'Kendi taslağı', ['Belediye duyurdu.'])
  })
  beforeEach(async () => {
    await counted().deleteMany({})
    Object.assign(globalThis, { [Symbol.for('kunye.rateLimits')]: undefined })
  })
  afterAll(() => newsroom.close())

  const counted = () => editorialDatabase(newsroom.payload).collection('rate-limits')
  const limits = () => rateLimits(newsroom.payload)
  const times = async (count: number, ask: (at: number) => Promise<unknown>) => {
    for (let at = 0; at < count; at += 1) await ask(at)
  }
  /** A login through the export that Next serves, at any spelling of its address. */
  const enter = async (
    { email }: { email: string },
    password: string,
    {
      from = '10.0.0.1',
      path = '/api/users/login',
      headers = {},
    }: {
      from?: string
      path?: string
      headers?: Record<string, string>
    } = {},
  ) => {
    const request = new Request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CLIENT_HEADER]: from, ...headers },
      body: JSON.stringify({ email, password }),
    })
    const slug = path.split('/').slice(2)
    return REST_POST(request, { params: Promise.resolve({ slug }) })
  }
  /** As a browser keeps them. */
  const cookiesOf = (answer: Response, name: RegExp): string =>
    answer.headers
      .getSetCookie()
      .map((sent) => sent.split(';', 1)[0] ?? '')
      .filter((sent) => name.test(sent))
      .join('; ')

  it('begins anew with counters that stand twice because there was no index yet, and the newsroom starts', async () => {
    await counted().dropIndexes()
    const row = { key: 'account:iki', points: 3, expire: new Date(Date.now() + 900_000) }
    await counted().insertMany([{ ...row }, { ...row }])
    await ensureRateLimitIndexes(newsroom.payload)
    expect(await counted().countDocuments()).toBe(0)
    expect(await counted().indexExists(['key_1', 'expire_1'])).toBe(true)
  })

  it('counts failed logins of an account, whatever its address looks like and whoever asks', async () => {
    const spellings = [
      ...['/api/users/login', '/api/users/LOGIN', '/api/users/%6Cogin', '/api/./users/login'],
      ...[
        '/api/x/../users/login',
        '/_next/../api/users/login',
        '/api/users/%4c%6Fgin',
        '/api//users/login',
      ],
    ]
    const asStaff = { authorization: `JWT ${token}` }
    for (const [at, path] of [...spellings, '/api/users/login', '/api/users/LOGIN'].entries()) {
      const headers = at % 2 ? asStaff : {}
      const { status } = await enter(editor, 'yanlis-parola-1', {
        path,
        headers,
        from: `10.0.0.${at}`,
      })
      // Payload does not know an encoded letter; counted it is all the same.
      expect({ path, refused: status === 401 || status === 404 }).toEqual({ path, refused: true })
    }
    for (const path of spellings) {
      const answer = await enter(editor, PASSWORD, { path, from: '10.9.9.9', headers: asStaff })
      expect({ path, status: answer.status }).toEqual({ path, status: 429 })
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800)
      expect(await answer.json()).toMatchObject({ errors: [{ code: 'rateLimited' }] })
    }
    expect((await enter(reporter, PASSWORD, { from: '10.9.9.9' })).status).toBe(200)
  }, 30_000)

  it('keeps the counts in the database: another process and a new start know them, and no address stands there', async () => {
    await times(10, () => limits().password('10.0.0.1', editor.email))
    Object.assign(globalThis, { [Symbol.for('kunye.rateLimits')]: undefined })
    expect((await enter(editor, PASSWORD)).status).toBe(429)
    const rows = JSON.stringify(await counted().find().toArray())
    expect(rows).toContain('account:')
    expect(rows).not.toMatch(/ornek|@|10\.0\.0/)
  })

  it('lets nobody lock out the others: neither one client nor a whole office', async () => {
    const first = await enter(editor, PASSWORD)
    const cookie = cookiesOf(first, /^kunye-browser-/)
    expect(cookie).toMatch(/^kunye-browser-[\w-]+=/)
    await times(30, (at) => limits().password('10.0.0.1', `kimse${at}@ornek.test`))
    await times(10, () => limits().password('10.6.6.6', editor.email))
    expect((await enter(reporter, PASSWORD)).status).toBe(429)
    expect((await enter(reporter, PASSWORD, { from: '10.0.0.2' })).status).toBe(200)
    expect((await enter(editor, PASSWORD, { from: '10.0.0.2' })).status).toBe(429)
    // The browser that the editor works with, in that office.
    expect((await enter(editor, PASSWORD, { headers: { cookie } })).status).toBe(200)
    // It is known to that account, and to no other one.
    expect((await enter(reporter, PASSWORD, { headers: { cookie } })).status).toBe(429)
    await times(10, () => enter(editor, 'yanlis-parola-1', { headers: { cookie } }))
    expect((await enter(editor, PASSWORD, { headers: { cookie } })).status).toBe(429)
  }, 30_000)

  it('counts no login that succeeds, none that could not be checked, and every reset mail that is asked for', async () => {
    const body = JSON.stringify({ email: reporter.email, password: PASSWORD })
    const headers = { 'content-type': 'application/json' }
    /** A check that Payload would answer so. */
    const check = (action: string, status: number) => {
      const request = new Request(`${ORIGIN}/api/users/${action}`, {
        method: 'POST',
        headers,
        body,
      })
      const pass = () => new Response(null, { status })
      return passwordCheck(request, action, newsroom.payload, pass)
    }
    await times(12, () => check('login', 200))
    // The database is away: nobody has failed, and nobody may be locked out by that.
    await times(12, () => check('login', 503))
    await times(9, () => check('login', 401))
    expect((await check('forgot-password', 200)).status).toBe(200)
    expect((await check('forgot-password', 200)).status).toBe(429)
    expect((await check('login', 200)).status).toBe(429)
  })

  it('reads the account of every login, or refuses it', async () => {
    for (const email of ['', '  ']) expect((await enter({ email }, PASSWORD)).status).toBe(400)
    const long = await enter(reporter, 'x'.repeat(100_001))
    expect(long.status).toBe(413)
  })

  it('counts actions by account over REST and GraphQL together, and says when to come back', async () => {
    const id = own.id
    await times(299, () => limits().transition(reporter.id))
    const body = { action: 'submit', revision: 99, input: {} }
    expect((await rest('POST', `articles/${id}/transition`, { token, body })).status).toBe(409)
    const second = await login(reporter)
    const limited = await rest('POST', `articles/${id}/transition`, { token: second, body })
    expect(limited.status).toBe(429)
    expect(limited.headers.get('retry-after')).toMatch(/^\d+$/)
    const asked = `mutation { transitionArticle(id: "${id}", action: "submit", revision: 99) { id } }`
    expect((await staffGraphQL(asked, token)).json.errors[0].extensions.code).toBe('rateLimited')
    expect((await staffGraphQL(asked, editorToken)).json.errors[0].extensions.code).not.toBe(
      'rateLimited',
    )
  })

  it('takes a login from the own pages and from programs, and from no other site', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${ORIGIN}.evil.example` },
      { origin: 'http://127.0.0.1:3001' },
      { origin: 'https://127.0.0.1:3000' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      for (const action of ['login', 'logout', 'forgot-password', 'reset-password']) {
        const answer = await enter(reporter, PASSWORD, { headers, path: `/api/users/${action}` })
        expect({ headers, action, status: answer.status }).toEqual({ headers, action, status: 403 })
        expect(answer.headers.get('set-cookie')).toBeNull()
      }
    }
    const fine: Record<string, string>[] = [
      { origin: ORIGIN },
      { 'sec-fetch-site': 'same-origin' },
      {},
    ]
    for (const headers of fine) {
      expect((await enter(reporter, PASSWORD, { headers })).status).toBe(200)
    }
  })

  it('marks every answer as nobody’s copy', async () => {
    for (const [method, path, given] of [
      ['GET', 'articles?limit=1', token],
      ['GET', 'articles', undefined],
      ['GET', 'users/me', token],
      ['GET', 'no-such-route', token],
      ['POST', 'users/login', undefined],
      ['DELETE', `articles/${NOBODY}`, token],
    ] as const) {
      const answer = await rest(method, path, {
        token: given,
        ...(method === 'POST' && { body: {} }),
      })
      expect({ path, kept: answer.headers.get('cache-control') }).toEqual({
        path,
        kept: 'no-store',
      })
    }
    expect((await staffGraphQL('{ a }', token)).headers.get('cache-control')).toBe('no-store')
  })

  it('answers a route called like a part of every object with 404', async () => {
    for (const path of ['constructor', '__proto__', 'toString', 'hasOwnProperty/x', 'valueOf/1']) {
      expect({ path, status: (await rest('GET', path, { token })).status }).toEqual({
        path,
        status: 404,
      })
    }
  })

  it('hands out no server function but those that the admin uses, by their own names, to staff', async () => {
    const headers = async () => new Headers({ authorization: `JWT ${token}` })
    const code = async (given: unknown, asking = headers) =>
      (await refusedFunction(config, given, asking))?.errors[0]?.code ?? null
    for (const name of [
      ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
      ...['copy-data-from-locale', 'schedule-publish', 'get-upcoming-scheduled-publish', 'slugify'],
      ...['get-folder-results-component-and-data', 'render-field', 'table-state'],
      ...[
        '',
        'Form-State',
        'form-state ',
        7,
        null,
        undefined,
        ['form-state'],
        { toString: 'form-state' },
      ],
    ]) {
      const asked = async () => {
        throw new Error('somebody asked who it is')
      }
      expect({ name, code: await code({ name, args: {} }, asked) }).toEqual({
        name,
        code: 'unknownFunction',
      })
    }
    for (const given of [
      ...[
        null,
        undefined,
        'form-state',
        [],
        {},
        { name: 'form-state' },
        { name: 'form-state', args: [] },
      ],
      { name: 'form-state', args: {}, serverFunctions: { 'form-state': 'x' } },
      { name: 'form-state', args: {}, config: {} },
    ]) {
      expect({ given, code: await code(given) }).toEqual({ given, code: 'unknownFunction' })
    }
    const call = { name: 'form-state', args: { collectionSlug: 'articles' } }
    expect(await code(call)).toBeNull()
    expect(await code(call, async () => new Headers())).toBe('STAFF_ONLY')
    const foreign = { cookie: `payload-token=${token}`, origin: 'https://evil.example' }
    expect(await code(call, async () => new Headers(foreign))).toBe('STAFF_ONLY')
  })

  it('answers what the staff GraphQL cannot bear with 400 and a code', async () => {
    const aliases = Array.from({ length: 150 }, (_, at) => `a${at}: Articles { docs { body } }`)
    for (const [code, query] of [
      ['tooManyAliases', `{ ${aliases.join(' ')} }`],
      [
        'fragmentCycle',
        '{ Articles { docs { ...a } } } fragment a on Article { id ...b } fragment b on Article { ...a }',
      ],
      [
        'tooDeep',
        `{ Articles { docs ${'{ author { desk '.repeat(6)} { id } ${'} }'.repeat(6)} } }`,
      ],
    ] as const) {
      const { status, json } = await staffGraphQL(query, token)
      expect([status, json.errors[0].extensions.code]).toEqual([400, code])
    }
    const unknown = await staffGraphQL('{ Articles { docs { headlin } } }', token)
    expect(unknown.json.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    expect(
      (await staffGraphQL('{ Articles { totalDocs } }', token)).json.data.Articles.totalDocs,
    ).toBe(1)
  })

  it('keeps unsaved text of articles that are there and may be read, thirty at a time', async () => {
    const keep = (article: string, as = token) =>
      rest('PUT', `articles/${article}/autosave`, {
        token: as,
        body: { revision: 1, content: { headline: 'Yarım' } },
      })
    const more = [
      await newsroom.file(reporter, 'Bir', []),
      await newsroom.file(reporter, 'İki', []),
    ]
    expect((await keep(hidden.id)).status).toBe(404)
    expect((await keep(NOBODY)).text).toBe((await keep(hidden.id)).text)
    expect((await keep(own.id.toUpperCase())).status).toBe(200)
    expect((await keep(own.id)).status).toBe(200)
    expect((await keep('new')).status).toBe(200)
    const mine = () =>
      newsroom.payload.count({ collection: 'autosaves', where: { user: { equals: reporter.id } } })
    expect((await mine()).totalDocs).toBe(2)
    const rows = Array.from({ length: 27 }, (_, at) => at.toString(16).padStart(24, 'a'))
    for (const article of rows) {
      const data = { user: reporter.id, article, content: {} }
      await newsroom.payload.create({ collection: 'autosaves', data, overrideAccess: true })
    }
    const both = await Promise.all(more.map(({ id }) => keep(id)))
    expect(both.filter(({ status }) => status === 200).length).toBeLessThan(2)
    expect((await mine()).totalDocs).toBeLessThanOrEqual(30)
    const again = [await keep(more[0]?.id ?? ''), await keep(more[1]?.id ?? '')]
    expect(again.map(({ status }) => status).sort()).toEqual([200, 409])
    const full = again.find(({ status }) => status === 409)
    expect(full?.json.errors[0].code).toBe('autosavesFull')
    expect((await keep(own.id)).status).toBe(200)
  })

  it('keeps view settings as the admin makes them: small, few, of records that may be read', async () => {
    const set = (key: string, value: unknown) =>
      rest('POST', `payload-preferences/${key}`, { token, body: { value } })
    expect((await set(`collection-articles-${own.id}`, { fields: {} })).status).toBe(200)
    expect((await set('nav', { open: true })).json.doc.value).toEqual({ open: true })
    for (const key of [
      ...[
        `collection-articles-${hidden.id}`,
        `collection-articles-${NOBODY}`,
        `collection-x-${own.id}`,
      ],
      ...[`collection-articles-${hidden.id.toUpperCase()}`, `collection-constructor-${own.id}`],
      ...['x'.repeat(201), 'a%20b', '%F0%9F%98%80'],
    ]) {
      const { status, json } = await set(key, {})
      expect({ key, status, code: json.errors[0].code }).toEqual({
        key,
        status: 400,
        code: 'preferenceInvalid',
      })
    }
    expect((await set('buyuk', 'x'.repeat(50_001))).status).toBe(400)
    const whole = await rest('POST', 'payload-preferences/buyuk', {
      token,
      body: { a: 'x'.repeat(60_000) },
    })
    expect(whole.status).toBe(400)
    // What a page of the admin stores goes by the same rule.
    await expect(
      newsroom.payload.create({
        collection: 'payload-preferences',
        data: {
          key: 'collection-articles',
          value: 'x'.repeat(60_000),
          user: { relationTo: 'users', value: reporter.id },
        },
        user: reporter,
      }),
    ).rejects.toMatchObject({ code: 'preferenceInvalid' })
    const raw = editorialDatabase(newsroom.payload).collection('payload-preferences')
    const like = await raw.findOne({ key: 'nav' })
    const at = (second: number) => new Date(Date.UTC(2020, 0, 1, 0, 0, second))
    await raw.insertMany(
      Array.from({ length: 510 }, (_, second) => ({
        ...{ key: `eski-${second}`, user: like?.user, value: 1 },
        ...{ createdAt: at(second), updatedAt: at(second) },
      })),
    )
    expect((await set('yeni', 1)).status).toBe(200)
    expect(await raw.countDocuments({ 'user.value': like?.user.value })).toBe(500)
    expect(await raw.countDocuments({ key: { $in: ['nav', 'yeni'] } })).toBe(2)
    expect(await raw.countDocuments({ key: 'eski-0' })).toBe(0)
  })
})
