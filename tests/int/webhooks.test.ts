import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'

import type { webhookDeliveries as rowsOf } from '@/src/editorial/webhooks/outbox'
import type { feedPings as pingsOf } from '@/src/editorial/webhooks/webSub'
import type { Job } from '@/src/editorial/jobs/runJobs'
import type { ensureWorkerIndexes as indexesOf } from '@/src/run/worker'
import type {
  claimDelivery as claimOf,
  nextDeliveries as nextOf,
} from '@/src/editorial/webhooks/deliver'
import type { Publishing } from '@/tests/support/publishing'
import { openReceiver, type Got, type Receiver } from '@/tests/support/receiver'
import type {
  login as loginOf,
  rest as restOf,
  staffGraphQL as graphQLOf,
} from '@/tests/support/rest'
import { watchOutput } from '@/tests/support/watchOutput'

const still = new AbortController().signal
let newsroom: Publishing
let receiver: Receiver
let hub: Receiver
let tools: {
  rest: typeof restOf
  login: typeof loginOf
  staffGraphQL: typeof graphQLOf
  webhookJob: Job
  webhookDeliveries: typeof rowsOf
  feedPingJob: Job
  feedPings: typeof pingsOf
  nextDeliveries: typeof nextOf
  claimDelivery: typeof claimOf
  ensureWorkerIndexes: typeof indexesOf
}
let admin: string
let hook: string
let secret: string
let apa: string
const output = watchOutput()

beforeAll(async () => {
  receiver = await openReceiver()
  hub = await openReceiver()
  // Read once, when the config is: so everything of ours is imported after this.
  process.env.KUNYE_WEBHOOK_ALLOW_PRIVATE = 'on'
  process.env.KUNYE_WEBSUB_HUB = hub.url
  const { openPublishing } = await import('@/tests/support/publishing')
  newsroom = await openPublishing()
  tools = {
    ...(await import('@/tests/support/rest')),
    ...(await import('@/src/editorial/webhooks/outbox')),
    ...(await import('@/src/editorial/webhooks/webSub')),
    ...(await import('@/src/editorial/webhooks/deliver')),
    ...(await import('@/src/run/worker')),
  }
  await tools.ensureWorkerIndexes(newsroom.payload)
  admin = await tools.login(await newsroom.hire('Yasemin Yönetici', ['admin']))
  apa = await newsroom.source('APA')
})
afterAll(async () => {
  output.restore()
  await newsroom.close()
  await receiver.close()
  await hub.close()
})
beforeEach(() => {
  receiver.log.length = 0
  receiver.answer = null
})

const rows = () => tools.webhookDeliveries(newsroom.payload)
const work = async () => {
  while ((await tools.webhookJob.run(newsroom.payload, still)) === 0);
}
const due = () => rows().updateMany({ state: 'pending' }, { $set: { nextAt: new Date(0) } })
const idOf = ({ headers }: Got) => String(headers['webhook-id'])
const told = ({ text }: Got) => JSON.parse(text) as { type: string; data: Record<string, unknown> }
const api = (method: Parameters<typeof restOf>[0], path: string, body?: unknown, token = admin) =>
  tools.rest(method, `webhooks${path}`, { token, body })
const draft = (headline: string) => newsroom.draft(headline, { source: apa })

describe('a webhook', () => {
  it('is made by an admin, with a secret that is shown once and never again', async () => {
    const made = await api('POST', '', { name: 'Okur uygulaması', url: receiver.url })
    expect(made.status).toBe(201)
    hook = made.json.doc.id
    expect(made.json.doc).toMatchObject({ active: true, events: expect.any(Array) })
    const shown = await api('POST', `/${hook}/secret`)
    secret = shown.json.secret
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    for (const path of ['', `/${hook}`, `/${hook}/deliveries`]) {
      expect((await api('GET', path)).text).not.toContain('whsec')
    }
    const log = await newsroom.payload.find({
      collection: 'audit-log',
      where: { chain: { equals: `webhooks:${hook}` } },
      sort: 'seq',
    })
    expect(log.docs.map(({ action }) => action)).toEqual(['create', 'newSecret'])
    const { connection } = newsroom.payload.db
    const database = connection.getClient().db(connection.name)
    const everything = await Promise.all(
      (await database.collections()).map((collection) => collection.find().toArray()),
    )
    expect(JSON.stringify(everything)).not.toContain(secret.slice(6))
  })

  it('is nobody else’s business, not even its being there', async () => {
    const people = {
      reporter: await newsroom.hire('Rüya Muhabir', ['reporter']),
      editor: newsroom.editor,
      chief: await newsroom.hire('Cem Müdür', ['chief']),
      factChecker: await newsroom.hire('Derya Doğrulama', ['factChecker']),
    }
    for (const user of Object.values(people)) {
      const token = await tools.login(user)
      const refused = [
        await api('GET', '', undefined, token),
        await api('GET', `/${hook}`, undefined, token),
        await api('POST', '', { name: 'x', url: receiver.url, events: ['publish'] }, token),
        await api('PATCH', `/${hook}`, { active: false }, token),
        await api('DELETE', `/${hook}`, undefined, token),
        await api('GET', `/${hook}/deliveries`, undefined, token),
        await api('POST', `/${hook}/secret`, undefined, token),
        await api('POST', `/${hook}/test`, undefined, token),
        await api('POST', `/${hook}/deliveries/${hook}/resend`, undefined, token),
      ]
      expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403))
      for (const { text } of refused) expect(text).not.toContain('kanca')
    }
    const schema = await tools.staffGraphQL('{ __schema { types { name } } }', admin)
    expect(schema.text).not.toMatch(/webhook/i)
  })

  it('does not go to an address of the wrong kind', async () => {
    for (const url of ['ftp://ornek.test', 'http://169.254.169.254/', 'https://a:b@ornek.test/']) {
      const { status, text } = await api('POST', '', { name: 'x', url, events: ['publish'] })
      expect({ url, status }).toEqual({ url, status: 400 })
      expect(text).toContain('url')
    }
  })
})

describe('a message', () => {
  it('tells each thing that readers are told, once, signed, with public facts only', async () => {
    const { publish, edit, act, read, editor } = newsroom
    const article = await publish(await draft('Çeşme onarıldı'))
    await work()
    const [first, ...more] = receiver.log
    expect(more).toEqual([])
    const headers = first!.headers as Record<string, string>
    expect(new Webhook(secret).verify(first!.text, headers)).toEqual({
      type: 'publish',
      timestamp: expect.any(String),
      format: 2,
      data: {
        articleId: article.id,
        slug: 'cesme-onarildi',
        url: 'http://127.0.0.1:3000/haber/cesme-onarildi',
        ...{ state: 'LIVE', language: 'tr', genre: 'REPORT', section: null, tags: [] },
        ...{ persons: [], sources: ['apa'], events: [], bylines: expect.any(Array) },
        headline: 'Çeşme onarıldı',
        version: (await read(article.id))._v,
        contentUpdatedAt: (await read(article.id)).updatedAt?.toISOString(),
        before: null,
        purge: expect.arrayContaining([
          ...['articles', `articles:${article.id}`, 'articles:slug=cesme-onarildi'],
          ...['claims', `claims:${article.id}.K1`, 'sources', `sources:${apa}`],
        ]),
      },
    })
    expect(() => new Webhook(secret).verify(`${first!.text} `, headers)).toThrow()

    await edit(article, 'update', { dek: 'Su verildi.' }, { note: 'Su verildi.' })
    const was = { was: 'onarıldı', is: 'yenilendi' }
    await edit(article, 'correction', { headline: 'Çeşme yenilendi' }, was)
    await act(editor, article, 'retract', { publicReason: 'Belge sahte çıktı.' })
    await act(editor, article, 'withdraw', { publicReason: 'Mahkeme kararıyla kaldırıldı.' })
    await work()
    expect(receiver.log.map((got) => [told(got).type, told(got).data.state])).toEqual([
      ['publish', 'LIVE'],
      ['update', 'LIVE'],
      ['correct', 'LIVE'],
      ['retract', 'RETRACTED'],
      ['withdraw', 'WITHDRAWN'],
    ])
    expect(told(receiver.log[4]!).data).toMatchObject({
      ...{ headline: null, sources: [], contentUpdatedAt: null },
      before: { slug: 'cesme-onarildi', state: 'RETRACTED', sources: ['apa'] },
      purge: expect.arrayContaining(['articles', 'claims', 'corrections']),
    })
    expect(new Set(receiver.log.map(idOf)).size).toBe(5)
    await work()
    expect(receiver.log).toHaveLength(5)
  })

  it('tells of a name that readers see otherwise, once, and when; of what they do not see it tells nothing', async () => {
    const { payload, publish, person, read } = newsroom
    await api('PATCH', `/${hook}`, { events: ['renew', 'record'] })
    const selin = await person('Selin Tas')
    const park = await newsroom.draft('Park açıldı', { source: apa, persons: [selin] })
    const article = await publish(park)
    const before = await read(article.id)
    const { fanOutJob } = await import('@/src/editorial/publish/fanOut/runFanOut')
    const change = async (data: object) => {
      await work()
      receiver.log.length = 0
      await payload.update({ collection: 'persons', id: selin, data, overrideAccess: true })
      await fanOutJob.run(payload, still)
      await work()
    }
    await change({ displayName: 'Selin Taş' })
    const after = await read(article.id)
    expect(after.updatedAt).toEqual(before.updatedAt)
    expect(after.contentUpdatedAt!.getTime()).toBeGreaterThan(before.updatedAt!.getTime())
    expect(receiver.log.map((got) => told(got))).toMatchObject([
      {
        type: 'record',
        data: {
          ...{ record: 'PERSON', id: selin, slug: 'selin-tas', name: 'Selin Taş' },
          before: { slug: 'selin-tas', name: 'Selin Tas' },
          purge: ['persons', `persons:${selin}`, 'persons:slug=selin-tas'],
        },
      },
      {
        type: 'renew',
        data: {
          ...{ articleId: article.id, persons: ['selin-tas'], version: after._v },
          ...{ contentUpdatedAt: after.contentUpdatedAt!.toISOString() },
          purge: expect.arrayContaining(['articles', `articles:${article.id}`]),
        },
      },
    ])
    // No story shows it.
    await change({ wikidataId: 'Q42' })
    expect(receiver.log.map((got) => told(got).type)).toEqual(['record'])
    await api('PATCH', `/${hook}`, { events: ['publish', 'update', 'retract', 'withdraw'] })
  })

  it('is not there when the publication is not', async () => {
    const before = await rows().countDocuments()
    const article = await draft('Onaysız haber')
    await expect(newsroom.act(newsroom.editor, article, 'publish')).rejects.toThrow()
    expect(await rows().countDocuments()).toBe(before)
  })

  it('comes again under its id until it is taken, and later ones wait behind it', async () => {
    receiver.answer = () => 503
    const article = await newsroom.publish(await draft('Köprü kapandı'))
    await newsroom.edit(article, 'update', { dek: 'Akşam açıldı.' }, { note: 'Akşam açıldı.' })
    await work()
    await due()
    await work()
    expect(receiver.log.map((got) => told(got).type)).toEqual(['publish', 'publish'])
    const [waiting] = (await api('GET', `/${hook}/deliveries`)).json.deliveries.slice(1)
    expect(waiting).toMatchObject({ state: 'pending', attempts: 2, statusCode: 503 })
    expect(waiting).toMatchObject({ event: 'publish', article: article.id, problem: 'status' })

    receiver.answer = null
    await due()
    await work()
    const [one, two, three, last] = receiver.log
    expect(new Set([one, two, three].map((got) => idOf(got!))).size).toBe(1)
    expect([told(three!).type, told(last!).type]).toEqual(['publish', 'update'])
    expect(receiver.log).toHaveLength(4)
    for (const got of receiver.log) {
      new Webhook(secret).verify(got.text, got.headers as Record<string, string>)
    }
  })

  it('does not hold up the messages about other articles', async () => {
    const blocked = await newsroom.publish(await draft('Takılan haber'))
    const free = await newsroom.publish(await draft('Serbest haber'))
    receiver.answer = (got) => (told(got).data.articleId === blocked.id ? 500 : 200)
    await work()
    await work()
    expect(receiver.log.map((got) => told(got).data.articleId)).toEqual([blocked.id, free.id])
    receiver.answer = null
    await due()
    await work()
  })

  it('is sent once by two workers, and again under its id when one was killed at the wrong moment', async () => {
    const article = await newsroom.publish(await draft('İki işçi'))
    await Promise.all([work(), work()])
    expect(receiver.log).toHaveLength(1)

    await newsroom.edit(article, 'minor', { genre: 'report', kicker: 'Ek' })
    // A killed worker claimed it, sent it perhaps, and wrote nothing down.
    const [lane] = (await tools.nextDeliveries(newsroom.payload)).values()
    const claimed = await tools.claimDelivery(newsroom.payload, lane![0]!)
    expect(claimed).not.toBeNull()
    await work()
    expect(receiver.log).toHaveLength(1)
    await due()
    await Promise.all([work(), work()])
    expect(receiver.log).toHaveLength(2)
    expect(idOf(receiver.log[1]!)).toBe(`msg_${claimed!._id.toHexString()}`)
  })

  it('is given up after nine attempts, is shown so, and goes out again when an admin says so', async () => {
    receiver.answer = () => 500
    await newsroom.publish(await draft('Vazgeçilen'))
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await due()
      await work()
    }
    expect(receiver.log).toHaveLength(9)
    const [shown] = (await api('GET', `/${hook}/deliveries`)).json.deliveries
    expect(shown).toMatchObject({ state: 'failed', attempts: 9, statusCode: 500, nextAt: null })
    receiver.answer = null
    expect((await api('POST', `/${hook}/deliveries/${shown.id}/resend`)).status).toBe(200)
    await work()
    expect(receiver.log).toHaveLength(10)
    expect(new Set(receiver.log.map(idOf)).size).toBe(1)
    expect((await api('POST', `/${hook}/deliveries/${shown.id}/resend`)).status).toBe(409)
  })

  it('can be tried out, and is signed by the former secret too for a day after a new one', async () => {
    const fresh = (await api('POST', `/${hook}/secret`)).json.secret
    expect((await api('POST', `/${hook}/test`)).status).toBe(200)
    await work()
    const [got] = receiver.log
    expect(told(got!)).toMatchObject({ type: 'test', data: { webhook: 'Okur uygulaması' } })
    for (const known of [secret, fresh]) {
      new Webhook(known).verify(got!.text, got!.headers as Record<string, string>)
    }
    secret = fresh
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { chain: { equals: `webhooks:${hook}` } },
      sort: 'seq',
      pagination: false,
    })
    const done = docs.map(({ action }) => action)
    expect(done.filter((action) => action === 'resendWebhook')).toHaveLength(1)
    expect(done.slice(-2)).toEqual(['newSecret', 'testWebhook'])
    expect(JSON.stringify(docs)).not.toContain(fresh)
  })

  it('goes to nobody who did not ask for it, was switched off, or is gone', async () => {
    await api('PATCH', `/${hook}`, { events: ['withdraw'] })
    await newsroom.publish(await draft('İstenmeyen'))
    await api('PATCH', `/${hook}`, { events: ['publish'], active: false })
    await newsroom.publish(await draft('Kapalıyken'))
    await work()
    expect(receiver.log).toEqual([])
    expect((await api('DELETE', `/${hook}`)).status).toBe(200)
    expect(await rows().countDocuments({ webhook: hook })).toBe(0)
  })

  it('leaves no secret in what the newsroom prints', () => {
    expect(output.text()).not.toContain(secret.slice(6, 30))
    expect(output.text()).not.toContain('whsec')
  })
})

describe('a hub that feeds name', () => {
  const job = () => tools.feedPingJob.run(newsroom.payload, still)
  const waiting = () => tools.feedPings(newsroom.payload).find().toArray()
  const topics = () => hub.log.map(({ text }) => new URLSearchParams(text).get('hub.url')).sort()

  it('is told of each feed that changed, once, and again when it was away', async () => {
    await tools.feedPings(newsroom.payload).deleteMany({})
    hub.log.length = 0
    const { draft: write, person, payload, publish, editor } = newsroom
    const kaya = await person('Ayşe Kaya')
    const section = await payload.create({ collection: 'sections', data: { name: 'Yerel' } })
    const { id } = await write('Park yeniden açıldı', { source: apa, persons: [kaya] })
    const as = { collection: 'articles', user: editor, overrideAccess: false, depth: 0 } as const
    const article = await publish(
      await payload.update({ ...as, id, data: { section: section.id } }),
    )
    await job()
    const feeds = ['/feeds', '/feeds/person/ayse-kaya', '/feeds/section/yerel']
    const wanted = feeds.flatMap((feed) => [`${feed}/atom.xml`, `${feed}/rss.xml`]).sort()
    expect(topics()).toEqual(wanted.map((path) => `http://127.0.0.1:3000${path}`))
    expect(new URLSearchParams(hub.log[0]?.text).get('hub.mode')).toBe('publish')
    expect(hub.log[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(await waiting()).toEqual([])

    hub.log.length = 0
    hub.answer = () => 503
    // Those it stood in hear of it too, though nothing of it is left.
    await newsroom.act(editor, article, 'withdraw', { publicReason: 'Mahkeme kararı.' })
    await job()
    expect(hub.log).toHaveLength(1)
    expect((await waiting()).map(({ attempts }) => attempts)).toEqual(wanted.map(() => 1))
    await job()
    expect(hub.log).toHaveLength(1)
    hub.answer = null
    hub.log.length = 0
    await tools.feedPings(newsroom.payload).updateMany({}, { $set: { nextAt: new Date(0) } })
    await job()
    expect(topics()).toEqual(wanted.map((path) => `http://127.0.0.1:3000${path}`))
    expect(await waiting()).toEqual([])
  })
})
