import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { mailOutbox as outboxOf } from '@/src/editorial/notifications/mailOutbox'
import type { Article } from '@/src/payload-types'
import type { Job } from '@/src/editorial/jobs/runJobs'
import type { Newsroom, StaffUser } from '@/tests/support/newsroom'
import type { login as loginOf, rest as restOf } from '@/tests/support/rest'
import { openPost, type Post } from '@/tests/support/smtp'

const PASSWORD = 'posta-parolasi'
const TEXT = ['Belediye duyurdu: çeşme onarılacak.']
const still = new AbortController().signal

let newsroom: Newsroom
let post: Post
let tools: {
  rest: typeof restOf
  login: typeof loginOf
  mailJob: Job
  replyJob: Job
  identityJob: Job
  mailOutbox: typeof outboxOf
}
let defne: StaffUser
let nermin: StaffUser
let kerem: StaffUser
let cem: StaffUser

beforeAll(async () => {
  post = await openPost('kunye', PASSWORD)
  // The environment is read once, when the config is: so everything of ours is imported after this.
  process.env.KUNYE_SMTP_URL = post.url
  process.env.KUNYE_MAIL_FROM = 'masa@ornek.test'
  const { openNewsroom } = await import('@/tests/support/newsroom')
  newsroom = await openNewsroom()
  tools = {
    ...(await import('@/tests/support/rest')),
    ...(await import('@/src/editorial/notifications/sendMail')),
    ...(await import('@/src/editorial/notifications/overdueReplies')),
    ...(await import('@/src/editorial/accounts/sendPasswordLinks')),
    ...(await import('@/src/editorial/notifications/mailOutbox')),
  }
  defne = await newsroom.hire('Defne Muhabir', ['reporter'])
  nermin = await newsroom.hire('Nermin Editör', ['editor'], { locale: 'en' })
  kerem = await newsroom.hire('Kerem Editör', ['editor'])
  cem = await newsroom.hire('Cem Müdür', ['chief'])
})
afterAll(async () => {
  await newsroom.close()
  await post.close()
})

const file = (headline: string) => newsroom.file(defne, headline, TEXT)
const kinds = async (user: StaffUser, { id }: Article) => {
  const { docs } = await newsroom.payload.find({
    collection: 'notifications',
    where: { user: { equals: user.id }, article: { equals: id } },
    sort: 'createdAt',
    depth: 0,
  })
  return docs.map(({ kind }) => kind)
}

describe('the bar above the text', () => {
  const shown = async (user: StaffUser, { id }: Article) => {
    const token = await tools.login(user)
    return (await tools.rest('GET', `articles/${id}/actions`, { token })).json
  }

  it('says what was asked to whom it was asked, until it is sent in again', async () => {
    const { act } = newsroom
    const article = await file('Ne istendi çeşmesi')
    await act(defne, article, 'submit')
    await act(nermin, article, 'requestChanges', { reason: 'Muhtarın adı eksik.' })
    expect((await shown(defne, article)).asked).toMatchObject({ reason: 'Muhtarın adı eksik.' })
    expect((await shown(kerem, article)).asked).toBeNull()
    await act(defne, article, 'submit')
    expect((await shown(defne, article)).asked).toBeNull()
  })

  it('says when the text is due, while it is', async () => {
    const { act } = newsroom
    const article = await file('Zamanı belli çeşme')
    await act(defne, article, 'submit')
    await act(nermin, article, 'approve')
    expect((await shown(defne, article)).scheduledAt).toBeNull()
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const at = `${tomorrow}T09:30`
    await act(nermin, article, 'schedule', { at, timeZone: 'Europe/Istanbul' })
    expect((await shown(defne, article)).scheduledAt).toBe(`${tomorrow}T06:30:00.000Z`)
    await act(nermin, article, 'unschedule')
    expect((await shown(defne, article)).scheduledAt).toBeNull()
  })
})

describe('who is told', () => {
  it('hears of each step once, and never of their own', async () => {
    const { act } = newsroom
    const article = await file('Adım adım çeşme')
    await act(defne, article, 'submit')
    for (const user of [nermin, kerem, cem])
      expect(await kinds(user, article)).toEqual(['submitted'])
    await act(nermin, article, 'requestChanges', { reason: 'Başlıkta yer adı eksik.' })
    expect(await kinds(defne, article)).toEqual(['changesRequested'])
    await act(nermin, article, 'assign', { reviewer: kerem.id })
    await act(defne, article, 'submit')
    expect(await kinds(kerem, article)).toEqual(['submitted', 'reviewAssigned', 'submitted'])
    expect(await kinds(nermin, article)).toEqual(['submitted'])
    await act(kerem, article, 'approve')
    await act(nermin, article, 'publish')
    expect(await kinds(defne, article)).toEqual(['changesRequested', 'approved', 'published'])
    await act(kerem, article, 'withdraw', { publicReason: 'Mahkeme kararıyla kaldırıldı.' })
    expect((await kinds(nermin, article)).at(-1)).toBe('withdrawn')
    expect((await kinds(defne, article)).at(-1)).toBe('withdrawn')
    expect(await kinds(kerem, article)).not.toContain('withdrawn')
  })

  it('is the desk’s editors where the desk has some', async () => {
    const { payload, act } = newsroom
    const desk = await payload.create({ collection: 'desks', data: { name: 'Dış haberler' } })
    const selin = await newsroom.hire('Selin Editör', ['editor'], { desk: desk.id })
    const article = await file('Masanın haberi')
    const data = { desk: desk.id }
    await payload.update({ collection: 'articles', id: article.id, data, user: nermin })
    await act(defne, article, 'submit')
    expect(await kinds(selin, article)).toEqual(['submitted'])
    expect(await kinds(kerem, article)).toEqual([])
    await payload.update({ collection: 'users', id: selin.id, data: { disabled: true } })
  })

  it('is nobody when the action is refused or rolled back', async () => {
    const article = await file('')
    await expect(newsroom.act(defne, article, 'submit')).rejects.toThrow()
    expect(await kinds(nermin, article)).toEqual([])
  })

  it('is nobody who may not read the article any more, and no closed account', async () => {
    const { act, payload, hire } = newsroom
    const leaver = await hire('Giden Muhabir', ['reporter'])
    const article = await newsroom.file(leaver, 'Ayrılanın haberi', TEXT)
    await act(leaver, article, 'submit')
    await payload.update({ collection: 'users', id: leaver.id, data: { disabled: true } })
    await act(nermin, article, 'requestChanges', { reason: 'Kim yazacak bunu?' })
    expect(await kinds(leaver, article)).toEqual([])
  })

  it('are the people of the article and of the thread, for a comment', async () => {
    const article = await file('Yorumlanan')
    const say = (user: StaffUser, parent?: string) =>
      newsroom.payload.create({
        collection: 'comments',
        data: { article: article.id, body: 'Emin miyiz?', parent },
        user,
        overrideAccess: false,
        depth: 0,
      })
    const { id } = await say(nermin)
    expect(await kinds(defne, article)).toEqual(['commented'])
    await say(kerem, id)
    expect(await kinds(nermin, article)).toEqual(['commented'])
    expect(await kinds(cem, article)).toEqual([])
  })
})

describe('the inbox', () => {
  it('is its owner’s alone; only the owner marks it as read', async () => {
    const { rest, login } = tools
    const article = await file('Gelen kutusu')
    await newsroom.act(defne, article, 'submit')
    const [mine, other] = [await login(kerem), await login(defne)]
    const list = await rest('GET', 'notifications?limit=100', { token: mine })
    expect(list.json.docs.length).toBeGreaterThan(0)
    expect(new Set(list.json.docs.map(({ user }: { user: string }) => user))).toEqual(
      new Set([kerem.id]),
    )
    const [{ id }] = list.json.docs
    expect((await rest('GET', `notifications/${id}`, { token: other })).status).toBe(404)
    for (const token of [mine, other]) {
      const body = { readAt: new Date().toISOString() }
      expect((await rest('PATCH', `notifications/${id}`, { token, body })).status).toBe(403)
      expect((await rest('DELETE', `notifications/${id}`, { token })).status).toBe(403)
      expect((await rest('POST', 'notifications', { token, body: {} })).status).toBe(403)
    }
    const unread = async () =>
      (await rest('GET', 'notifications/unread', { token: mine })).json.count
    const before = await unread()
    const read = (token: string, body: object) =>
      rest('POST', 'notifications/read', { token, body })
    expect((await read(other, { ids: [id] })).json).toEqual({ count: 0 })
    expect((await read(mine, { ids: [id] })).json).toEqual({ count: 1 })
    expect(await unread()).toBe(before - 1)
    expect((await read(mine, { ids: 'hepsi' })).status).toBe(400)
    expect((await read(mine, { all: true })).json).toEqual({ count: before - 1 })
    expect(await unread()).toBe(0)
  })
})

describe('the mail', () => {
  const letters = () => post.letters.splice(0)
  const decoded = (text: string) => {
    const [head = '', body = ''] = text.split(/\r?\n\r?\n(.*)/s)
    if (/Content-Transfer-Encoding: base64/i.test(head)) {
      return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`
    }
    const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, '%$1')
    return `${head}\n\n${/quoted-printable/i.test(head) ? decodeURIComponent(bytes) : body}`
  }
  const run = () => tools.mailJob.run(newsroom.payload, still)
  const outbox = () => tools.mailOutbox(newsroom.payload)
  const dueNow = () => outbox().updateMany({}, { $set: { nextAt: new Date(0) } })

  beforeEach(async () => {
    post.down = false
    await outbox().deleteMany({})
    letters()
  })

  it('goes to each person once, in their language, from the newsroom, with a link', async () => {
    const article = await file('Postalanan çeşme')
    await newsroom.act(defne, article, 'submit')
    await Promise.all([run(), run(), run()])
    const sent = letters()
    expect(sent.map(({ to }) => to[0]).sort()).toEqual(
      [cem, kerem, nermin].map(({ email }) => email).sort(),
    )
    for (const { from, text, to } of sent) {
      const words = decoded(text)
      expect(from).toBe('masa@ornek.test')
      expect(words).toContain('Postalanan çeşme')
      expect(words).toContain(`/admin/collections/articles/${article.id}`)
      expect(words).not.toContain('onarılacak')
      expect(words).toContain(to[0] === nermin.email ? 'It waits for your review' : 'İncelemenizi')
    }
    expect(await outbox().countDocuments()).toBe(0)
    await run()
    expect(letters()).toEqual([])
  })

  it('does not go for what somebody wants at the bell alone, which it still is; others get theirs', async () => {
    const { payload } = newsroom
    const choose = (quietNotices: ('submitted' | 'commented')[]) =>
      payload.update({ collection: 'users', id: kerem.id, data: { quietNotices }, user: kerem })
    await choose(['submitted'])
    try {
      const article = await file('Sessiz çeşme')
      await newsroom.act(defne, article, 'submit')
      await run()
      const [to, told] = [
        letters().map((letter) => letter.to[0]),
        await payload.count({
          collection: 'notifications',
          where: { article: { equals: article.id }, user: { equals: kerem.id } },
        }),
      ]
      expect(to.sort()).toEqual([cem.email, nermin.email].sort())
      expect(told.totalDocs).toBe(1)
    } finally {
      await choose([])
    }
  })

  it('waits while the server refuses, and comes once when it is back', async () => {
    const article = await file('Geciken posta')
    await newsroom.act(nermin, article, 'assign', { reviewer: kerem.id })
    post.down = true
    await run()
    const [row] = await outbox().find().toArray()
    expect(row).toMatchObject({ attempts: 1, gaveUp: false })
    expect(row?.problem).toMatch(/^[A-Z]+ 451$/)
    expect(row!.nextAt.getTime()).toBeGreaterThan(Date.now() + 20_000)
    expect(JSON.stringify(row)).not.toContain(PASSWORD)
    await run()
    expect((await outbox().findOne())?.attempts).toBe(1)
    post.down = false
    await dueNow()
    await run()
    expect(letters().map(({ to }) => to[0])).toEqual([kerem.email])
    expect(await outbox().countDocuments()).toBe(0)
  })

  it('is given up in the end, and kept for people to see', async () => {
    const article = await file('Ulaşmayan posta')
    await newsroom.act(nermin, article, 'assign', { reviewer: kerem.id })
    post.down = true
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await dueNow()
      await run()
    }
    expect(await outbox().findOne()).toMatchObject({ attempts: 7, gaveUp: true })
  })

  it('is taken over from a worker killed with it in hand', async () => {
    const article = await file('Yarıda kalan posta')
    await newsroom.act(nermin, article, 'assign', { reviewer: kerem.id })
    const later = { token: 'ölü', attempts: 1, nextAt: new Date(Date.now() + 60_000) }
    await outbox().updateMany({}, { $set: later })
    await run()
    expect(letters()).toEqual([])
    await dueNow()
    await run()
    expect(letters()).toHaveLength(1)
  })

  it('of a restricted article says nothing of it, and goes to nobody who lost sight of it', async () => {
    const { act, hire, payload } = newsroom
    const article = await file('Kimsenin bilmediği dosya')
    await act(nermin, article, 'assign', { assignee: (await hire('Mert', ['reporter'])).id })
    await act(nermin, article, 'assign', { reviewer: kerem.id })
    const embargoUntil = new Date(Date.now() + 86_400_000).toISOString()
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { embargoUntil },
      user: nermin,
    })
    await act(nermin, article, 'assign', { assignee: null })
    await run()
    const sent = letters()
    expect(sent.map(({ to }) => to[0])).toEqual([kerem.email])
    expect(decoded(sent[0]!.text)).not.toContain('bilmediği')
    expect(decoded(sent[0]!.text)).toContain('Kısıtlı bir haber')
  })

  it('of a password reset goes out by the same server, with a link that no row of the database holds', async () => {
    const links = newsroom.payload.db.connection.collection('password-mails')
    for (const email of [kerem.email, kerem.email, 'kimse@ornek.test']) {
      const asked = await tools.rest('POST', 'users/forgot-password', { body: { email } })
      expect([asked.status, asked.text]).toEqual([200, '{"message":"success"}'])
    }
    // The answer comes before the asking is looked at; both have been once the log says so twice.
    const log = newsroom.payload.db.connection.collection('audit-log')
    const looked = () => log.countDocuments({ action: 'askReset' })
    for (let wait = 0; wait < 300 && (await looked()) < 2; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    expect([await looked(), await links.countDocuments()]).toEqual([2, 1])
    await Promise.all([1, 2].map(() => tools.identityJob.run(newsroom.payload, still)))
    const sent = letters()
    expect(sent.map(({ to }) => to)).toEqual([[kerem.email]])
    const [, token = ''] = /parola#([\w-]{43})/.exec(decoded(sent[0]!.text)) ?? []
    const body = { token, password: 'yepyeni-uzun-parola-2026' }
    expect((await tools.rest('POST', 'users/reset-password', { body })).status).toBe(200)
    expect(await links.countDocuments()).toBe(0)
  })

  it('tells a new account its link by itself, and the link that an admin asks for is sent, not shown', async () => {
    const admin = await newsroom.hire('Posta Yönetici', ['admin'])
    const token = await tools.login(admin)
    const account = { name: 'Yeni Gelen', email: 'yeni@ornek.test', roles: ['reporter'] }
    const made = await tools.rest('POST', 'users', { token, body: { ...account, disabled: false } })
    await tools.identityJob.run(newsroom.payload, still)
    const welcome = letters()
    expect(welcome.map(({ to }) => to)).toEqual([['yeni@ornek.test']])
    const path = `users/${made.json.doc.id}/password-link`
    const asked = await tools.rest('POST', path, { token })
    expect([asked.status, asked.text]).toEqual([200, '{"sent":true}'])
    await tools.identityJob.run(newsroom.payload, still)
    const [first, second] = [...welcome, ...letters()].map(
      ({ text }) => /#([\w-]{43})/.exec(decoded(text))?.[1],
    )
    const reset = (given?: string) =>
      tools.rest('POST', 'users/reset-password', {
        body: { token: given, password: 'yepyeni-uzun-parola-2026' },
      })
    expect((await reset(first)).status).toBe(403)
    expect((await reset(second)).status).toBe(200)
  })
})

describe('a right of reply without an answer', () => {
  it('is remembered after a day, once for each row, to author and assignee', async () => {
    const { payload } = newsroom
    const mert = await newsroom.hire('Mert Muhabir', ['reporter'])
    const article = await file('Yanıt bekleyen')
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000).toISOString()
    const replies = [
      { organisation: 'Belediye', askedAt: hours(30), outcome: 'asked' },
      { organisation: 'Valilik', askedAt: hours(2), outcome: 'asked' },
      { organisation: 'Baro', askedAt: hours(40), outcome: 'answered' },
    ]
    const data = { replies } as Partial<Article>
    await payload.update({ collection: 'articles', id: article.id, data, user: defne })
    await newsroom.act(nermin, article, 'assign', { assignee: mert.id })
    const run = () => tools.replyJob.run(payload, still)
    await Promise.all([run(), run(), run()])
    await run()
    for (const user of [defne, mert]) {
      const told = (await kinds(user, article)).filter((kind) => kind === 'replyOverdue')
      expect(told).toHaveLength(1)
    }
    expect(await kinds(nermin, article)).toEqual([])
  })
})
