import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { databaseTime, editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import type { Article } from '@/src/payload-types'
import { dueJob, publishDue } from '@/src/editorial/transitions/publishDue'
import { takeLease, withLease, workerLeases } from '@/src/editorial/jobs/leases'
import { prepareDatabases } from '@/src/run/prepareDatabases'
import { schedules } from '@/tests/soak/schedules'
import { long } from '@/tests/support/long'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'

let newsroom: Newsroom
let reporter: StaffUser
let editor: StaffUser
let chief: StaffUser
const still = new AbortController().signal
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()

beforeAll(async () => {
  newsroom = await openNewsroom()
  await prepareDatabases(newsroom.payload)
  reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
  editor = await newsroom.hire('Nermin Editör', ['editor'])
  chief = await newsroom.hire('Cem Müdür', ['chief'])
})
afterAll(() => newsroom.close())

const approved = async (headline: string): Promise<Article> => {
  const article = await newsroom.file(reporter, headline, ['Belediye duyurdu.'])
  await newsroom.act(reporter, article, 'submit')
  return newsroom.act(chief, article, 'approve')
}
const scheduled = async (headline: string, by = editor): Promise<Article> => {
  const article = await approved(headline)
  return newsroom.act(by, article, 'schedule', { at: TOMORROW, timeZone: 'Europe/Istanbul' })
}
const articles = () => editorialDatabase(newsroom.payload).collection('articles')
const bringForward = async ({ headline }: Article, ms: number) => {
  const at = new Date((await databaseTime(newsroom.payload)).getTime() + ms)
  const change = { scheduledAt: at, 'schedule.at': at.toISOString() }
  await articles().updateOne({ headline }, { $set: change })
}
const alertsOf = async (user: StaffUser, { id }: Article) => {
  const { docs } = await newsroom.payload.find({
    collection: 'notifications',
    where: {
      user: { equals: user.id },
      article: { equals: id },
      kind: { equals: 'scheduleFailed' },
    },
    depth: 0,
  })
  return docs
}

describe('a scheduled article', () => {
  it('knows its minute, to the second and in UTC', async () => {
    const article = await approved('Saniyeli zaman')
    const year = new Date().getUTCFullYear() + 1
    await newsroom.act(editor, article, 'schedule', {
      at: `${year}-10-09T21:15:42+03:00`,
      timeZone: 'Europe/Istanbul',
    })
    const { scheduledAt, schedule } = await newsroom.stored(article.id)
    expect(scheduledAt).toBe(`${year}-10-09T18:16:00.000Z`)
    expect(schedule).toMatchObject({ at: scheduledAt, by: editor.id })
    await newsroom.act(editor, article, 'unschedule')
    expect((await newsroom.stored(article.id)).scheduledAt ?? null).toBeNull()
  })

  // A sample of `npm run soak`, where three of them publish 1,000.
  long(
    'comes out exactly once and never early, with two workers whose clocks disagree',
    async () => {
      const count = 10
      const result = await schedules(
        newsroom,
        { reporter, editor },
        { count, offsetsMs: [-2_000, 2_000], leadMs: 5_000 },
      )
      expect(result).toMatchObject({ scheduled: count, published: count, twice: 0, early: 0 })
      expect(result.latestMs).toBeLessThan(60_000)
    },
    180_000,
  )

  it('is not touched before its minute', async () => {
    const article = await scheduled('Henüz değil')
    await bringForward(article, 60_000)
    const wait = await dueJob.run(newsroom.payload, still)
    expect(wait).toBeGreaterThan(50_000)
    expect(wait).toBeLessThanOrEqual(60_000)
    await publishDue(newsroom.payload, article.id)
    expect((await newsroom.stored(article.id)).stage).toBe('scheduled')
    await newsroom.act(editor, article, 'unschedule')
  })

  it('comes out in the name of who scheduled it, and the record says a machine did it', async () => {
    const article = await scheduled('Adına yayımlanan')
    await bringForward(article, -1_000)
    await dueJob.run(newsroom.payload, still)
    expect((await newsroom.stored(article.id)).stage).toBe('published')
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { article: { equals: article.id }, action: { equals: 'due' } },
    })
    expect(docs).toMatchObject([{ actor: editor.id, channel: 'job', from: 'scheduled' }])
    expect(await alertsOf(editor, article)).toEqual([])
  })

  it('whose text is no longer the approved one goes back, with an alert', async () => {
    const article = await scheduled('Kurcalanan haber')
    await bringForward(article, -1_000)
    const { headline } = article
    await articles().updateOne({ headline }, { $set: { dek: 'Kimsenin onaylamadığı spot' } })
    await dueJob.run(newsroom.payload, still)
    expect(await newsroom.stored(article.id)).toMatchObject({ stage: 'approved', schedule: null })
    for (const user of [editor, chief]) {
      const [alert] = await alertsOf(user, article)
      expect(alert?.reason).toContain('onaydan sonra değişmiş')
    }
  })

  it('that an editor changes is under review again, and who approved and scheduled it hear of it', async () => {
    const article = await scheduled('Değiştirilen haber')
    const second = await newsroom.hire('Kerem Editör', ['editor'])
    await newsroom.payload.update({
      collection: 'articles',
      id: article.id,
      data: { dek: 'Yeni spot' },
      user: second,
      overrideAccess: false,
    })
    const stored = await newsroom.stored(article.id)
    expect(stored).toMatchObject({ stage: 'inReview', schedule: null, scheduledAt: null })
    const { docs } = await newsroom.payload.find({
      collection: 'notifications',
      where: { article: { equals: article.id }, kind: { equals: 'approvalVoid' } },
      depth: 0,
    })
    expect(docs.map(({ user }) => user).sort()).toEqual([editor.id, chief.id].sort())
  })

  it.each([
    ['was disabled', { disabled: true }],
    ['is a reporter now', { roles: ['reporter' as const] }],
  ])('of somebody who %s does not come out; the chief is alerted', async (_, change) => {
    const leaver = await newsroom.hire(`Giden ${Object.keys(change)}`, ['editor'])
    const article = await scheduled(
      'disabled' in change ? 'Kapalı hesap' : 'Muhabir olan editör',
      leaver,
    )
    await newsroom.payload.update({ collection: 'users', id: leaver.id, data: change })
    await bringForward(article, -1_000)
    await dueJob.run(newsroom.payload, still)
    expect((await newsroom.stored(article.id)).stage).toBe('approved')
    expect(await alertsOf(chief, article)).toHaveLength(1)
    expect(await alertsOf(leaver, article)).toEqual([])
  })

  it('cannot be made due by a request', async () => {
    const article = await scheduled('İstekle yayımlanmak istenen')
    await bringForward(article, -1_000)
    for (const action of ['due', 'unscheduleFailed']) {
      await expect(newsroom.act(editor, article, action)).rejects.toMatchObject({
        code: 'unknownAction',
      })
    }
    await newsroom.act(editor, article, 'unschedule')
  })
})

describe('a time of day that clocks skip or repeat', () => {
  let article: Article
  beforeAll(async () => {
    article = await approved('Saat değişimi')
  })
  const year = new Date().getUTCFullYear() + 1
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month, 0))
    return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10)
  }
  const schedule = (at: string, timeZone: string) =>
    newsroom.act(editor, article, 'schedule', { at, timeZone })

  it('is refused in Berlin in spring, with the next time that exists', async () => {
    const day = lastSunday(3)
    await expect(schedule(`${day}T02:30`, 'Europe/Berlin')).rejects.toMatchObject({
      code: 'timeGap',
      refusal: { detail: { proposal: `${day}T01:30:00.000Z` } },
    })
  })

  it('is refused in Berlin in autumn, with both instants to choose from', async () => {
    const day = lastSunday(10)
    await expect(schedule(`${day}T02:30`, 'Europe/Berlin')).rejects.toMatchObject({
      code: 'timeFold',
      refusal: { detail: { choices: [`${day}T00:30:00.000Z`, `${day}T01:30:00.000Z`] } },
    })
    const chosen = await schedule(`${day}T02:30+01:00`, 'Europe/Berlin')
    expect(chosen.scheduledAt).toBe(`${day}T01:30:00.000Z`)
    await newsroom.act(editor, article, 'unschedule')
  })

  it('does not exist in Istanbul', async () => {
    for (const day of [lastSunday(3), lastSunday(10)]) {
      const stored = await schedule(`${day}T03:30`, 'Europe/Istanbul')
      expect(stored.scheduledAt).toBe(`${day}T00:30:00.000Z`)
      await newsroom.act(editor, article, 'unschedule')
    }
  })
})

describe('a lease', () => {
  it('is one holder’s at a time, and free again when given back', async () => {
    const { payload } = newsroom
    let inside = false
    const took = await withLease(payload, 'sınama', 20_000, async () => {
      inside = !(await withLease(payload, 'sınama', 20_000, async () => undefined))
    })
    expect([took, inside]).toEqual([true, true])
    expect(await withLease(payload, 'sınama', 20_000, async () => undefined)).toBe(true)
  })

  it('goes to one of many who reach for it together', async () => {
    const reach = Array.from({ length: 12 }, () => takeLease(newsroom.payload, 'kapış', 20_000))
    expect((await Promise.all(reach)).filter((token) => token !== null)).toHaveLength(1)
  })

  it('of a killed holder is taken over when its time is over, and the dead one’s token is worth nothing', async () => {
    const { payload } = newsroom
    const dead = await takeLease(payload, 'ölü', 300)
    expect(await takeLease(payload, 'ölü', 300)).toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 400))
    const heir = await takeLease(payload, 'ölü', 20_000)
    expect(heir).not.toBeNull()
    await workerLeases(payload).deleteOne({ _id: 'ölü', token: dead ?? '' })
    expect(await takeLease(payload, 'ölü', 300)).toBeNull()
  })

  it('of a worker killed in the middle delays its article, no more', async () => {
    const article = await scheduled('Sahipsiz kalan')
    await bringForward(article, -1_000)
    await takeLease(newsroom.payload, `due:${article.id}`, 1_000)
    await dueJob.run(newsroom.payload, still)
    expect((await newsroom.stored(article.id)).stage).toBe('scheduled')
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await dueJob.run(newsroom.payload, still)
    expect((await newsroom.stored(article.id)).stage).toBe('published')
  })
})
