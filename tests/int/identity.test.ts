import { createHook } from 'node:async_hooks'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { users } from '@/src/run/commands/users'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { closeOverWindows, failedLogins } from '@/src/editorial/accounts/failedLogins'
import { passwordLinks } from '@/src/editorial/accounts/passwordLinks'
import { readToken } from '@/src/editorial/accounts/sessionToken'
import { staffSessions } from '@/src/editorial/accounts/staffSessions'
import { migration } from '@/src/migrations/0003-own-logins'
import { forgetKeys } from '@/tests/support/deriveOnce'
import { openNewsroom, PASSWORD, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

const NEW_PASSWORD = 'yepyeni-uzun-parola-2026'
const FIREFOX = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
}
let newsroom: Newsroom
let admin: StaffUser
let adminToken: string
let editorToken: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await newsroom.hire('Rüya Yönetici', ['admin'])
  adminToken = await login(admin)
  editorToken = await login(await newsroom.hire('Nermin Editör', ['editor']))
}, 60_000)
afterAll(() => newsroom.close())

const entriesOf = async (user: StaffUser | string) => {
  const chain = `users:${typeof user === 'string' ? user : user.id}`
  const { docs } = await newsroom.payload.find({
    collection: 'audit-log',
    where: { chain: { equals: chain } },
    sort: 'seq',
    pagination: false,
    depth: 0,
  })
  return docs
}
const actions = async (user: StaffUser) => (await entriesOf(user)).map(({ action }) => action)
const attempt = (email: string, password: string) =>
  rest('POST', 'users/login', { body: { email, password } })
const isGood = async (token: string) =>
  (await rest('GET', 'users/sessions', { token })).status === 200
const refresh = (token: string) => rest('POST', 'users/refresh-token', { token })
const sidOf = async (token: string) => (await readToken(newsroom.payload, token))!.sid
const linkFor = async (user: { id: string }) => {
  const { json } = await rest('POST', `users/${user.id}/password-link`, { token: adminToken })
  return String(json.url).split('#')[1]!
}
const reset = (token: string, password = NEW_PASSWORD) =>
  rest('POST', 'users/reset-password', { body: { token, password } })
const until = async (isSo: () => Promise<boolean>) => {
  for (let wait = 0; wait < 100 && !(await isSo()); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('what is on record of an account', () => {
  it('is every login, logout, new password, link and ended session: for admins, and without a secret', async () => {
    const user = await newsroom.hire('Defne Kayitli', ['reporter'])
    const body = { email: user.email, password: PASSWORD }
    const first = (await rest('POST', 'users/login', { body, headers: FIREFOX })).json.token
    const second = await login(user)
    const change = { currentPassword: PASSWORD, password: NEW_PASSWORD }
    await rest('POST', 'users/change-password', { token: second, body: change })
    await rest('POST', `users/${user.id}/end-sessions`, { token: adminToken })
    const link = await linkFor(user)
    const third = (await reset(link, PASSWORD)).json.token
    await rest('POST', 'users/logout', { token: third })
    const entries = await entriesOf(user)
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ['create', null],
      ['login', user.id],
      ['login', user.id],
      ['changePassword', user.id],
      ['endSessions', admin.id],
      ['makePasswordLink', admin.id],
      ['resetPassword', user.id],
      ['logout', user.id],
    ])
    expect(entries[1]).toMatchObject({ record: `users/${user.id}`, to: 'Firefox, Linux' })
    const text = JSON.stringify(entries)
    for (const secret of [PASSWORD, NEW_PASSWORD, first, second, third, link]) {
      expect(text).not.toContain(secret)
    }
    const read = async (token: string) =>
      (await rest('GET', `audit-log?where[chain][equals]=users:${user.id}`, { token })).json
        .totalDocs
    expect(await read(adminToken)).toBe(8)
    expect(await read(editorToken)).toBe(0)
  }, 30_000)

  it('of failed logins is one entry an account and window with their number; unknown addresses are only counted', async () => {
    const { payload } = newsroom
    await failedLogins(payload).deleteMany({})
    const user = await newsroom.hire('Hedef Hesap', ['reporter'])
    const unknown = ['a@yok.test', 'b@yok.test', 'c@yok.test']
    for (const email of [...Array<string>(4).fill(user.email), ...unknown]) {
      expect((await attempt(email, 'yanlis-parola-123')).status).toBe(401)
    }
    const counts = async () => {
      const rows = await failedLogins(payload).find().toArray()
      return Object.fromEntries(rows.map(({ _id, count }) => [_id, count]))
    }
    await until(async () => (await counts()).unknown === 3)
    expect(await counts()).toEqual({ [user.id]: 4, unknown: 3 })
    expect(JSON.stringify(await failedLogins(payload).find().toArray())).not.toContain('yok.test')
    await closeOverWindows(payload)
    expect(await actions(user)).toEqual(['create'])
    await failedLogins(payload).updateOne({ _id: user.id }, [
      { $set: { firstAt: { $subtract: ['$$NOW', 5 * 60_000] } } },
    ])
    await Promise.all([closeOverWindows(payload), closeOverWindows(payload)])
    const [, entry, ...more] = await entriesOf(user)
    expect(entry).toMatchObject({ action: 'failedLogin', to: '4', actor: null })
    expect(more).toEqual([])
    // The next login says at once what was tried before it.
    await attempt(user.email, 'yanlis-parola-123')
    await until(async () => (await counts())[user.id] === 1)
    await login(user)
    expect((await entriesOf(user)).slice(2).map(({ action, to }) => [action, to])).toEqual([
      ['failedLogin', '1'],
      ['login', ''],
    ])
  }, 30_000)

  it('costs the same whether there is an account, a password, or a right to log in', async () => {
    let hashes = 0
    const hook = createHook({
      init: (_id, type) => {
        if (type === 'PBKDF2REQUEST') hashes += 1
      },
    }).enable()
    const user = await newsroom.hire('Olculen Hesap', ['reporter'])
    const closed = await newsroom.hire('Kapali Hesap', ['reporter'], { disabled: true })
    const data = { name: 'Parolasız', email: 'parolasiz@ornek.test', disabled: false }
    await newsroom.payload.create({ collection: 'users', data: { ...data, roles: ['reporter'] } })
    const costs: unknown[] = []
    for (const [email, password] of [
      [user.email, 'yanlis-parola-123'],
      ['kimse@ornek.test', 'yanlis-parola-123'],
      [closed.email, PASSWORD],
      [closed.email, 'yanlis-parola-123'],
      ['parolasiz@ornek.test', 'yanlis-parola-123'],
    ] as const) {
      forgetKeys()
      hashes = 0
      const { status, text } = await attempt(email, password)
      costs.push([hashes, status, text])
    }
    hook.disable()
    expect(costs[0]).toEqual([1, 401, expect.stringContaining('wrongCredentials')])
    expect(new Set(costs.map((cost) => JSON.stringify(cost))).size).toBe(1)
  }, 30_000)
})

describe('a password', () => {
  it('is set by no request but the person’s own: no admin, no field, no road of Payload', async () => {
    const user = await newsroom.hire('Parolası Kendinin', ['reporter'])
    const own = await login(user)
    const account = { name: 'Yeni', email: 'yeni.hesap@ornek.test', roles: ['reporter'] }
    const stored = { hash: 'pbkdf2-sha256-v1:00', salt: 'x', resetPasswordToken: 'x' }
    for (const [method, path, token, body] of [
      ['POST', 'users', adminToken, { ...account, password: NEW_PASSWORD }],
      ['PATCH', `users/${user.id}`, adminToken, { password: NEW_PASSWORD }],
      ['PATCH', `users/${user.id}`, own, { password: NEW_PASSWORD }],
      ['PATCH', `users?where[id][equals]=${user.id}`, adminToken, { password: NEW_PASSWORD }],
      ...Object.entries(stored).map(
        ([name, value]) => ['PATCH', `users/${user.id}`, adminToken, { [name]: value }] as const,
      ),
    ] as const) {
      const { status, json } = await rest(method, path, { token, body })
      expect([path, status, json.errors[0].code]).toEqual([path, 400, 'passwordElsewhere'])
    }
    const self = await rest('POST', `users/${admin.id}/password-link`, { token: adminToken })
    expect([self.status, self.json.errors[0].code]).toEqual([403, 'ownLink'])
    for (const token of [own, editorToken]) {
      for (const path of ['password-link', 'end-sessions']) {
        expect((await rest('POST', `users/${user.id}/${path}`, { token })).status).toBe(403)
      }
    }
    expect((await attempt(user.email, PASSWORD)).status).toBe(200)
  }, 30_000)

  it('is none of the commonest and not the own name or address, by link and by change', async () => {
    const user = await newsroom.hire('Feride Kolay', ['reporter'])
    const token = await login(user)
    const link = await linkFor(user)
    for (const password of ['password1234', 'FerideKolay-1', 'feride.kolay@ornek.test', 'kısa']) {
      const byLink = await reset(link, password)
      const change = { currentPassword: PASSWORD, password }
      const byChange = await rest('POST', 'users/change-password', { token, body: change })
      for (const { status, json } of [byLink, byChange]) {
        expect([password, status, json.errors[0].code]).toEqual([password, 400, 'weakPassword'])
      }
    }
    expect((await reset(link)).status).toBe(200)
  }, 30_000)

  it('that is asked for with a stolen session may be tried ten times', async () => {
    const user = await newsroom.hire('Oturumu Çalınan', ['reporter'])
    const token = await login(user)
    await failedLogins(newsroom.payload).insertOne({
      ...{ _id: user.id, count: 9, firstAt: new Date(), lastAt: new Date() },
    })
    const body = { currentPassword: 'yanlis-parola-123', password: NEW_PASSWORD }
    const ask = () => rest('POST', 'users/change-password', { token, body })
    const codes = (await Promise.all([ask(), ask(), ask()])).map(({ status }) => status)
    expect(codes.sort()).toEqual([403, 429, 429])
  })

  it('waits behind a link that the database holds only the hash of, good for 24 hours and this account', async () => {
    const { payload } = newsroom
    const user = await newsroom.hire('Bağlantılı Hesap', ['reporter'])
    const token = await linkFor(user)
    const [row] = await passwordLinks(payload).find({ user: user.id }).toArray()
    expect(row!.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(24 * 3_600_000)
    expect(row!.expiresAt.getTime() - Date.now()).toBeGreaterThan(23.9 * 3_600_000)
    const session = await login(user)
    const db = editorialDatabase(payload)
    for (const { name } of await db.listCollections().toArray()) {
      const text = JSON.stringify(await db.collection(name).find().toArray())
      expect([name, text.includes(token), text.includes(session)]).toEqual([name, false, false])
    }
    await passwordLinks(payload).updateOne({ _id: row!._id }, [{ $set: { expiresAt: '$$NOW' } }])
    expect((await reset(token)).status).toBe(403)
    const changes = [{ disabled: true }, { email: 'baska.adres@ornek.test' }]
    for (const data of changes) {
      const fresh = await linkFor(user)
      await payload.update({ collection: 'users', id: user.id, data })
      await payload.update({ collection: 'users', id: user.id, data: { disabled: false } })
      expect((await reset(fresh)).status).toBe(403)
    }
  }, 30_000)

  it('is not said to be on its way where no mail can be sent', async () => {
    const forgot = (email: string) => rest('POST', 'users/forgot-password', { body: { email } })
    const [known, unknown] = [await forgot(admin.email), await forgot('kimse@ornek.test')]
    expect([known.status, known.json.errors[0].code]).toEqual([409, 'noMail'])
    expect(unknown.text).toBe(known.text)
  })
})

describe('a session', () => {
  const RealDate = Date
  const shiftClock = (ms: number) => {
    globalThis.Date = class extends RealDate {
      constructor(...given: []) {
        if (given.length === 0) super(RealDate.now() + ms)
        else super(...given)
      }
      static override now() {
        return RealDate.now() + ms
      }
    } as DateConstructor
  }
  afterEach(() => {
    globalThis.Date = RealDate
  })
  const set = (sid: string, values: object) =>
    staffSessions(newsroom.payload).updateOne({ _id: sid }, [{ $set: values }])

  it('is renewed with a new id; the old one is good for a minute, and renewed twice it is one', async () => {
    const user = await newsroom.hire('Yenilenen', ['reporter'])
    const old = await login(user)
    const [one, two] = (await Promise.all([refresh(old), refresh(old)])).map(
      ({ json }) => json.refreshedToken,
    )
    const sids = await Promise.all([old, one, two].map(sidOf))
    expect(sids[1]).not.toBe(sids[0])
    expect(sids[2]).toBe(sids[1])
    expect([await isGood(old), await isGood(one)]).toEqual([true, true])
    const row = await staffSessions(newsroom.payload).findOne({ _id: sids[0]! })
    expect(row!.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(60_000)
    await set(sids[0]!, { expiresAt: '$$NOW' })
    expect([await isGood(old), await isGood(one)]).toEqual([false, true])
    expect((await refresh(old)).status).toBe(401)
    await rest('POST', 'users/logout', { token: one })
    expect(await isGood(one)).toBe(false)
  }, 30_000)

  it('ends 30 days after its login, however often it is renewed', async () => {
    const user = await newsroom.hire('Otuz Günlük', ['reporter'])
    const token = await login(user)
    const day = 24 * 3_600_000
    await set(await sidOf(token), { startedAt: { $subtract: ['$$NOW', 30 * day - 3_600_000] } })
    const { json } = await refresh(token)
    expect(json.exp * 1_000 - Date.now()).toBeLessThanOrEqual(3_600_000)
    const sid = await sidOf(json.refreshedToken)
    await set(sid, { startedAt: { $subtract: ['$$NOW', 30 * day] }, expiresAt: '$$NOW' })
    expect(await isGood(json.refreshedToken)).toBe(false)
    expect((await refresh(json.refreshedToken)).status).toBe(401)
  })

  it('lives by the clock of the database, whatever that of this process says', async () => {
    const user = await newsroom.hire('Saati Şaşan', ['reporter'])
    for (const ms of [-300_000, 300_000, 9 * 3_600_000, -9 * 3_600_000]) {
      shiftClock(ms)
      const token = await login(user)
      expect([ms, await isGood(token)]).toEqual([ms, true])
      const row = await staffSessions(newsroom.payload).findOne({ _id: await sidOf(token) })
      expect(Math.abs(row!.startedAt.getTime() - RealDate.now())).toBeLessThan(60_000)
      await set(await sidOf(token), { expiresAt: '$$NOW' })
      expect([ms, await isGood(token)]).toEqual([ms, false])
      globalThis.Date = RealDate
    }
  }, 30_000)

  it('is seen and ended by its owner, and by nobody else through this', async () => {
    const user = await newsroom.hire('Oturum Sahibi', ['reporter'])
    const body = { email: user.email, password: PASSWORD }
    const phone = (await rest('POST', 'users/login', { body, headers: FIREFOX })).json.token
    const [desk, old] = [await login(user), await login(user)]
    const { json } = await rest('GET', 'users/sessions', { token: desk })
    expect(json.sessions).toHaveLength(3)
    expect(json.sessions.filter(({ current }: any) => current)).toHaveLength(1)
    const { id, ...seen } = json.sessions.find(({ browser }: any) => browser !== '')
    expect(seen).toEqual({
      ...{ browser: 'Firefox, Linux', current: false },
      ...{ startedAt: expect.any(String), lastSeenAt: expect.any(String) },
    })
    const end = (token: string, what: object) =>
      rest('POST', 'users/sessions/end', { token, body: what })
    expect((await end(editorToken, { id })).status).toBe(404)
    expect((await end(desk, { id: { $ne: '' } })).status).toBe(400)
    expect((await end(desk, {})).status).toBe(400)
    expect(await isGood(phone)).toBe(true)
    const renewed = (await refresh(phone)).json.refreshedToken
    expect((await end(desk, { id })).json).toEqual({ ended: 1 })
    expect([await isGood(phone), await isGood(renewed)]).toEqual([false, false])
    expect((await end(desk, { others: true })).json).toEqual({ ended: 1 })
    expect([await isGood(old), await isGood(desk)]).toEqual([false, true])
    expect((await actions(user)).filter((action) => action === 'endSessions')).toHaveLength(2)
  }, 30_000)
})

describe('older data and the command line', () => {
  it('loses former sessions and reset links that lay in the clear', async () => {
    const accounts = editorialDatabase(newsroom.payload).collection('users')
    const user = await accounts.findOne({ email: admin.email })
    const former = {
      sessions: [{ id: 'x' }],
      resetPasswordToken: 'acik',
      resetPasswordExpiration: 'x',
    }
    await accounts.updateOne({ _id: user!._id }, { $set: former })
    const context = {
      ...{ editorial: editorialDatabase(newsroom.payload), now: new Date(), batch: 2 },
      published: editorialDatabase(newsroom.payload),
      payload: () => Promise.reject(new Error('not asked for')),
      step: (_name: string, work: any) =>
        work({ cursor: null, changed: 0, note: () => Promise.resolve() }),
    }
    expect(await migration.plan(context)).toMatchObject([{ collection: 'users', count: 1 }])
    await migration.run(context)
    expect(await migration.plan(context)).toMatchObject([{ count: 0 }])
    expect(await accounts.findOne({ _id: user!._id })).toEqual(user)
  })

  it('`kunye users` gives a link to a new account, shows roles and sessions, disables and ends', async () => {
    const run = async (...args: string[]) => {
      const said = jest.spyOn(console, 'log').mockImplementation(() => undefined)
      try {
        await users(args)
        return said.mock.calls.join('\n')
      } finally {
        said.mockRestore()
      }
    }
    const email = 'komutla@ornek.test'
    const added = await run('add', '--email', email, '--name', 'Komutla', '--role', 'reporter')
    const [, token = ''] = /#([\w-]{43})$/m.exec(added) ?? []
    const { json } = await reset(token)
    expect(json.user).toMatchObject({ email })
    expect(await run('list')).toMatch(/komutla@ornek\.test\tKomutla\treporter\toturum\/sessions: 1/)
    await run('disable', email)
    expect(await isGood(json.token)).toBe(false)
    await expect(run('reset', email)).rejects.toMatchObject({ code: 'startRefusal' })
    await expect(run('reset', 'kimse@ornek.test')).rejects.toMatchObject({ code: 'startRefusal' })
    await expect(run('add', '--email', email)).rejects.toMatchObject({ code: 'startRefusal' })
    const found = (await entriesOf(json.user.id)).map(({ action, channel }) => [action, channel])
    expect(found).toEqual([
      ['create', 'cli'],
      ['makePasswordLink', 'cli'],
      ['resetPassword', 'rest'],
      ['update', 'cli'],
    ])
  }, 60_000)
})
