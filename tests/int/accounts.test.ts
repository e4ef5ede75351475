import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openNewsroom, PASSWORD, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest, staffGraphQL } from '@/tests/support/rest'

const NEW_PASSWORD = 'baska-bir-uzun-parola-2026'

/** The recipes T11–T19 of the threat list that concern accounts and sessions, by name. */
describe('accounts and sessions', () => {
  let newsroom: Newsroom
  let admin: StaffUser
  let adminToken: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    admin = await newsroom.hire('Yönetici', ['admin'])
    adminToken = await login(admin)
  })
  afterAll(() => newsroom.close())

  const stored = (id: string) =>
    newsroom.payload.findByID({ collection: 'users', id, overrideAccess: true, depth: 0 })
  /** As a person would: two writes of one account at one moment are a 409, and the change is tried again. */
  const change = async (id: string, body: object) => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const answer = await rest('PATCH', `users/${id}`, { token: adminToken, body })
      if (answer.status !== 409) return answer
    }
    throw new Error('only conflicts')
  }
  const me = (token: string) => rest('GET', 'articles?limit=1', { token })
  const isEnded = async (token: string) => {
    expect((await me(token)).status).toBe(401)
    expect((await staffGraphQL('{ Articles { totalDocs } }', token)).status).toBe(401)
    const refreshed = await rest('POST', 'users/refresh-token', { token })
    expect(refreshed.status).toBe(401)
    const ways: Record<string, string>[] = [
      { authorization: `Bearer ${token}` },
      { cookie: `payload-token=${token}` },
    ]
    for (const headers of ways) {
      expect((await rest('GET', 'articles?limit=1', { headers })).status).toBe(401)
    }
  }

  it('T11: every failed login and every asked reset is answered alike', async () => {
    const user = await newsroom.hire('Kapatilan Hesap', ['reporter'], { disabled: true })
    const open = await newsroom.hire('Duran Hesap', ['reporter'])
    const attempt = (email: string, password: string) =>
      rest('POST', 'users/login', { body: { email, password } })
    const answers = await Promise.all([
      attempt(open.email, 'yanlis-parola-123'),
      attempt('kimse@ornek.test', 'yanlis-parola-123'),
      attempt(user.email, 'yanlis-parola-123'),
      attempt(user.email, PASSWORD),
    ])
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(401)
    const reset = (token: string) =>
      rest('POST', 'users/reset-password', { body: { token, password: NEW_PASSWORD } })
    expect((await reset('0'.repeat(40))).text).toBe((await reset('x')).text)
  })

  it('speaks the account’s language in a browser that has none, until the logout', async () => {
    const user = await newsroom.hire('English Desk', ['reporter'], { locale: 'en' })
    const enter = (headers: Record<string, string> = {}) =>
      rest('POST', 'users/login', { headers, body: { email: user.email, password: PASSWORD } })
    const spoken = ({ headers }: { headers: Headers }) =>
      headers.getSetCookie().filter((sent) => sent.startsWith('payload-lng='))
    const entered = await enter()
    expect(spoken(entered)).toEqual(['payload-lng=en; Path=/; SameSite=Lax; Max-Age=31536000'])
    expect(spoken(await enter({ cookie: 'payload-lng=tr' }))).toEqual([])
    const left = await rest('POST', 'users/logout', { token: entered.json.token })
    expect(spoken(left)).toEqual(['payload-lng=; Path=/; SameSite=Lax; Max-Age=0'])
  })

  it('T13: failing at somebody’s account never locks out the browser they work with, and nobody can unlock', async () => {
    const victim = await newsroom.hire('Hedef Muhabir', ['reporter'])
    const enter = (password: string, headers: Record<string, string> = {}) =>
      rest('POST', 'users/login', { headers, body: { email: victim.email, password } })
    const before = await enter(PASSWORD)
    const cookie = before.headers
      .getSetCookie()
      .map((sent) => sent.split(';', 1)[0])
      .filter((sent) => !sent?.startsWith('payload-token='))
      .join('; ')
    for (let attempt = 0; attempt < 12; attempt += 1) await enter(`yanlis-${attempt}-parola`)
    expect((await enter(PASSWORD)).status).toBe(429)
    const { status, json } = await enter(PASSWORD, { cookie })
    expect(status).toBe(200)
    const { token } = json
    expect(
      (await rest('POST', 'users/unlock', { token, body: { email: victim.email } })).status,
    ).toBe(404)
  }, 60_000)

  it.each([
    ['demoted', { roles: ['reporter'] as const }],
    ['disabled', { disabled: true }],
  ])(
    'T14: who is %s while logging in stays so',
    async (_name, fate) => {
      for (let round = 0; round < 5; round += 1) {
        const chief = await newsroom.hire(`Sef ${String(_name)} ${'abcde'[round]}`, ['chief'])
        const entering = rest('POST', 'users/login', {
          body: { email: chief.email, password: PASSWORD },
        })
        // After the account was read, before the slow password check is over.
        await new Promise((resolve) => setTimeout(resolve, 60))
        const changed = await change(chief.id, fate)
        const { json } = await entering
        expect(changed.status).toBe(200)
        expect(await stored(chief.id)).toMatchObject(fate)
        if ('disabled' in fate && json?.token) await isEnded(json.token)
      }
    },
    60_000,
  )

  it('T14: a new password during a login is the one that counts', async () => {
    const user = await newsroom.hire('Parola Değiştiren', ['reporter'])
    const token = await login(user)
    const entering = rest('POST', 'users/login', {
      body: { email: user.email, password: PASSWORD },
    })
    await new Promise((resolve) => setTimeout(resolve, 60))
    const changed = rest('POST', 'users/change-password', {
      token,
      body: { currentPassword: PASSWORD, password: NEW_PASSWORD },
    })
    const { json } = await entering
    expect((await changed).status).toBe(200)
    // Whichever came first: what a login with the former password opened does not outlive that password.
    if (json?.token) await isEnded(json.token)
    const attempt = (password: string) =>
      rest('POST', 'users/login', { body: { email: user.email, password } })
    expect((await attempt(PASSWORD)).status).toBe(401)
    expect((await attempt(NEW_PASSWORD)).status).toBe(200)
  }, 30_000)

  it('T15: a session ends with its logout, and with the account', async () => {
    const user = await newsroom.hire('Giden Muhabir', ['reporter'])
    const [left, kept] = [await login(user), await login(user)]
    expect((await rest('POST', 'users/logout', { token: left })).status).toBe(200)
    await isEnded(left)
    expect((await me(kept)).status).toBe(200)
    await change(user.id, { disabled: true })
    await isEnded(kept)
  })

  it('T15: a password is changed with the current one, and ends every other session of the account', async () => {
    const user = await newsroom.hire('Parolası Çalınan', ['reporter'])
    const [thief, own] = [await login(user), await login(user)]
    const ask = (body: object) => rest('POST', 'users/change-password', { token: own, body })
    const blind = await ask({ currentPassword: NEW_PASSWORD, password: NEW_PASSWORD })
    expect([blind.status, blind.json.errors[0].code]).toEqual([403, 'wrongPassword'])
    expect((await me(thief)).status).toBe(200)
    expect((await ask({ currentPassword: PASSWORD, password: NEW_PASSWORD })).status).toBe(200)
    await isEnded(thief)
    expect((await me(own)).status).toBe(200)
  })

  it('T15: a role that was taken away is gone from the next request on', async () => {
    const user = await newsroom.hire('Eski Yönetici', ['admin'])
    const token = await login(user)
    expect((await rest('GET', 'users', { token })).json.totalDocs).toBeGreaterThan(1)
    await change(user.id, { roles: ['reporter'] })
    const other = await rest('PATCH', `users/${admin.id}`, {
      token,
      body: { name: 'Ele geçirilen' },
    })
    expect(other.status).toBe(403)
    expect((await stored(admin.id)).name).toBe('Yönetici')
  })

  it('what waits for an account is counted for an admin who would close it, and told to nobody else', async () => {
    const user = await newsroom.hire('Yarım İş', ['reporter'])
    const pending = async (token: string, language = 'tr') =>
      rest('GET', `users/${user.id}/pending`, { token, headers: { 'accept-language': language } })
    expect((await pending(adminToken)).json.pending).toEqual([])
    await newsroom.file(user, 'Gizli kalacak taslak', ['Belediye duyurdu.'])
    await newsroom.file(user, 'İkinci taslak', ['Belediye duyurdu.'])
    const { json, text } = await pending(adminToken)
    expect(json.pending).toEqual([
      { kind: 'authored', count: 2, label: expect.stringContaining('başkasına verilmesi') },
    ])
    expect(text).not.toMatch(/Gizli kalacak|İkinci/)
    expect((await pending(adminToken, 'en')).json.pending[0].label).toContain('has to take it')
    expect((await pending(await login(user))).status).toBe(403)
    expect((await rest('GET', 'users/yok/pending', { token: adminToken })).status).toBe(404)
  })

  it('T16: a reset token is good once, and dies with the password it was asked for', async () => {
    const user = await newsroom.hire('Unutan Muhabir', ['reporter'])
    const ask = async (): Promise<string> => {
      const { json } = await rest('POST', `users/${user.id}/password-link`, { token: adminToken })
      return json.url.split('#')[1]
    }
    const former = await ask()
    const token = await ask()
    const reset = (password: string) =>
      rest('POST', 'users/reset-password', { body: { token, password } })
    const both = await Promise.all([reset(NEW_PASSWORD), reset(`${NEW_PASSWORD}!`)])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await reset(`${NEW_PASSWORD}?`)).status).toBe(403)
    const old = { token: former, password: NEW_PASSWORD }
    expect((await rest('POST', 'users/reset-password', { body: old })).status).toBe(403)
  }, 30_000)

  it('T17: no token but the newsroom’s own is a login', async () => {
    const user = await newsroom.hire('Taklit Edilen', ['chief'])
    const token = await login(user)
    const [head = '', body = '', signature = ''] = token.split('.')
    const read = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString())
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const header = read(head)
    const claims = read(body)
    const mac = (content: string, key: string) =>
      createHmac('sha256', key).update(content).digest('base64url')
    const signed = (given: object, key = newsroom.payload.secret, changes: object = {}) => {
      const content = `${part({ ...header, ...changes })}.${part(given)}`
      return `${content}.${mac(content, key)}`
    }
    const own = process.env.PAYLOAD_SECRET ?? ''
    const other = await newsroom.hire('Baska Biri', ['reporter'])
    expect(signed(claims)).toBe(token)
    const forgeries = [
      `${part({ ...header, alg: 'none' })}.${body}.`,
      `${part({ ...header, alg: 'None' })}.${body}.${signature}`,
      `${head}.${part({ ...claims, id: other.id })}.${signature}`,
      ...['', 'secret', 'undefined', own, own.slice(0, 32)].map((key) => signed(claims, key)),
      signed({ ...claims, exp: 1 }),
      signed({ ...claims, sid: 'baska-oturum' }),
      signed({ ...claims, sid: undefined }),
      signed({ ...claims, id: [user.id] }),
      signed({ ...claims, collection: '__proto__' }),
      signed({ ...claims, collection: 'articles' }),
      signed(claims, undefined, { authVersion: undefined }),
    ]
    expect((await me(token)).status).toBe(200)
    for (const [number, forged] of forgeries.entries()) {
      expect({ number, status: (await me(forged)).status }).toEqual({ number, status: 401 })
    }
  }, 30_000)

  it('T19: side doors are shut under every spelling', async () => {
    for (const path of [
      'users/%66irst-register',
      'users//first-register',
      'Users/first-register',
      'users/first-register/',
      'og',
      'payload-query-presets',
      'payload-folders',
    ]) {
      const { status } = await rest('POST', path, {
        body: { email: 'x@y.test', password: NEW_PASSWORD },
        token: adminToken,
      })
      expect({ path, status }).toEqual({ path, status: 404 })
      expect([401, 404]).toContain((await rest('POST', path, { body: {} })).status)
    }
    expect(
      (
        await newsroom.payload.count({
          collection: 'users',
          where: { email: { equals: 'x@y.test' } },
        })
      ).totalDocs,
    ).toBe(0)
  })
})
