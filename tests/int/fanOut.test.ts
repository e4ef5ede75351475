import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { createLocalReq } from 'payload'

import { fanOut } from '@/src/editorial/publish/fanOut/fanOut'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { fanOutProgress } from '@/src/editorial/publish/fanOut/progress'
import type { Article } from '@/src/payload-types'
import type { PublicArticle, PublicEvent, PublicPerson } from '@/src/published/documents'
import { fanOuts } from '@/src/editorial/publish/fanOut/rows'
import { renewPublished } from '@/src/editorial/publish/fanOut/renew'
import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import { carryOn, claimFanOut, fanOutJob } from '@/src/editorial/publish/fanOut/runFanOut'
import { openPublishing, type Publishing } from '@/tests/support/publishing'

let newsroom: Publishing
let apa: string
let kaya: string
let first: Article
let second: Article
let other: Article
beforeAll(async () => {
  newsroom = await openPublishing()
  const { draft, event, person, publish, source } = newsroom
  apa = await source('APA')
  kaya = await person('Ayşe Kaya')
  const opening = await event('Açılış', { participants: [{ person: kaya, role: 'ev sahibi' }] })
  const about = { source: apa, persons: [kaya], events: [opening] }
  first = await draft('Park açıldı', about)
  second = await draft('Kaya konuştu', { source: apa, persons: [kaya] })
  const fair = await event('Fuar', { participants: [{ person: kaya }] })
  other = await draft('Fuar kuruldu', { source: await source('Minval'), events: [fair] })
  for (const article of [first, second, other]) await publish(article)
}, 180_000)
afterAll(() => newsroom.close())
beforeEach(() => fanOuts(newsroom.payload).deleteMany({}))

const never = new AbortController().signal
const spread = (signal = never) => fanOutJob.run(newsroom.payload, signal)
const rows = () => fanOuts(newsroom.payload).find().toArray()
const walking = async () => (await rows()).filter(({ pass }) => pass === 0)
/** As if its next time, or the lease of a worker that was killed, had come. */
const comeTrue = () => fanOuts(newsroom.payload).updateMany({}, { $set: { nextAt: new Date(0) } })
const rename = (id: string, displayName: string) =>
  newsroom.payload.update({ collection: 'persons', id, data: { displayName }, depth: 0 })
const everything = async () =>
  JSON.stringify(
    await Promise.all((await newsroom.db.collections()).map((one) => one.find().toArray())),
  )

describe('a renamed person', () => {
  it('has the new name at once, and in every article, claim and event soon after', async () => {
    const untouched = await newsroom.read(other.id)
    await rename(kaya, 'Ayşe Demir')
    const persons = newsroom.db.collection<PublicPerson>('persons')
    expect(await persons.findOne({ _id: kaya })).toMatchObject({ name: 'Ayşe Demir' })
    expect((await newsroom.read(second.id)).persons).toMatchObject([{ name: 'Ayşe Kaya' }])

    await spread()
    expect(await walking()).toEqual([])
    for (const { id } of [first, second]) {
      const { _v, claims, persons: cards, searchWords } = await newsroom.read(id)
      expect(cards).toMatchObject([{ name: 'Ayşe Demir', slug: 'ayse-kaya' }])
      expect(claims[0]?.persons).toMatchObject([{ name: 'Ayşe Demir' }])
      expect(searchWords.join(' ')).toContain('demir')
      expect(_v).not.toBe(untouched._v)
    }
    const events = await newsroom.db.collection<PublicEvent>('events').find().toArray()
    // The second one is public by an article that does not name her.
    expect(events.flatMap(({ participants }) => participants)).toMatchObject([
      { person: { name: 'Ayşe Demir' } },
      { person: { name: 'Ayşe Demir' } },
    ])
    expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
  })

  it('leaves articles that do not show them alone, and tells nobody of an update', async () => {
    const changed: unknown[] = []
    const before = await newsroom.read(first.id)
    const stream = newsroom.db.watch().on('change', (event) => {
      if ('documentKey' in event) changed.push(event.documentKey._id)
    })
    await stream.tryNext().catch(() => null)
    await rename(kaya, 'Ayşe Kaya Deniz')
    await spread()
    // The stream is in the order of the writes: when this one is heard, all before it were.
    await newsroom.db.collection<{ _id: string }>('probe').insertOne({ _id: 'son' })
    while (!changed.includes('son')) await new Promise((resolve) => setTimeout(resolve, 20))
    await stream.close()
    await newsroom.db.collection('probe').drop()
    expect(changed).toContain(first.id)
    expect(changed).not.toContain(other.id)
    expect((await newsroom.read(first.id)).updatedAt).toEqual(before.updatedAt)
  })

  it('is not spread for what readers cannot see', async () => {
    const { payload } = newsroom
    await payload.update({
      collection: 'persons',
      id: kaya,
      data: { contact: 'telefon', sensitivityNote: 'not', isLiving: false },
    })
    await payload.update({
      collection: 'sources',
      id: apa,
      data: { internalNote: 'not', reliability: 'B' },
    })
    expect(await rows()).toEqual([])
  })

  it('keeps a second change that comes during the first', async () => {
    await rename(kaya, 'Birinci Ad')
    const row = await claimFanOut(newsroom.payload)
    await rename(kaya, 'İkinci Ad')
    await carryOn(newsroom.payload, row!, never)
    await spread()
    expect(await walking()).toEqual([])
    expect((await newsroom.read(first.id)).persons).toMatchObject([{ name: 'İkinci Ad' }])
    expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
  })

  it('reaches an article whose publication had read the old name', async () => {
    const { act, draft, editor, payload, review } = newsroom
    const deniz = await newsroom.person('Deniz Eski')
    const article = await draft('Deniz geldi', { source: apa, persons: [deniz] })
    await review(article)
    await act(editor, article, 'publish')
    await rename(deniz, 'Deniz Yeni')
    await spread()
    // What such a publication leaves behind when it is stored after the walk has passed.
    await newsroom.db
      .collection<PublicArticle>('articles')
      .updateOne({ _id: article.id }, { $set: { 'persons.0.name': 'Deniz Eski', _v: 'eski' } })
    await comeTrue()
    await spread()
    expect((await newsroom.read(article.id)).persons).toMatchObject([{ name: 'Deniz Yeni' }])
    for (let pass = 0; pass < 3; pass += 1) {
      await comeTrue()
      await spread()
    }
    expect(await rows()).toEqual([])
    expect((await payload.count({ collection: 'publications' })).totalDocs).toBe(4)
  })
})

describe('the address of a record', () => {
  it('stays while it is public, unless a chief changes it', async () => {
    const { hire, payload, editor } = newsroom
    const as = { collection: 'persons', id: kaya, overrideAccess: false, depth: 0 } as const
    await expect(
      payload.update({ ...as, data: { slug: 'baska-biri' }, user: editor }),
    ).rejects.toMatchObject({ code: 'slugPublic', status: 409 })
    const chief = await hire('Şef', ['chief'], { email: 'sef@ornek.test' })
    await payload.update({ ...as, data: { slug: 'a-kaya' }, user: chief })
    await spread()
    expect((await newsroom.read(first.id)).persons).toMatchObject([{ slug: 'a-kaya' }])
    expect(await rebuildPublicDocuments(payload)).toEqual([])
    const unknown = await newsroom.person('Hiç Yayımlanmamış')
    await payload.update({ ...as, id: unknown, data: { slug: 'serbest' }, user: editor })
  })
})

describe('how far a change has got', () => {
  it('is told to the staff while it spreads, and only then', async () => {
    const ask = async (user: typeof newsroom.editor | null) => {
      const req = await createLocalReq(user ? { user } : {}, newsroom.payload)
      const response = await fanOutProgress('persons').handler(
        Object.assign(req, { routeParams: { id: kaya } }),
      )
      return { status: response.status, body: await response.json() }
    }
    await rename(kaya, 'Ayşe Kaya Demir')
    expect(await ask(newsroom.editor)).toMatchObject({ body: { running: true, total: null } })
    await spread()
    expect(await ask(newsroom.editor)).toMatchObject({ body: { running: false } })
    expect((await ask(null)).status).toBe(403)
  })
})

describe('other records', () => {
  it('reach their articles: section, tag, event and the name that signs', async () => {
    const { payload, editor } = newsroom
    const section = await payload.create({ collection: 'sections', data: { name: 'Yerel' } })
    const tag = await payload.create({ collection: 'tags', data: { name: 'Park' } })
    const whole = await newsroom.event('Mevsim')
    await newsroom.edit(
      second,
      'update',
      { section: section.id, tags: [tag.id], bylines: [{ user: editor.id }] },
      { note: 'Bölümü değişti' },
    )
    await payload.update({ collection: 'sections', id: section.id, data: { name: 'Kent' } })
    await payload.update({ collection: 'tags', id: tag.id, data: { name: 'Parklar' } })
    await payload.update({ collection: 'users', id: editor.id, data: { name: 'Kemal Yeni' } })
    const { docs } = await payload.find({
      collection: 'events',
      where: { title: { equals: 'Açılış' } },
    })
    await payload.update({
      collection: 'events',
      id: docs[0]!.id,
      data: { title: 'Büyük açılış', superEvent: whole },
    })
    await spread()
    expect(await newsroom.read(second.id)).toMatchObject({
      section: { name: 'Kent', slug: 'yerel' },
      tags: [{ name: 'Parklar' }],
      bylines: [{ name: 'Kemal Yeni' }],
    })
    expect((await newsroom.read(first.id)).events).toMatchObject([{ title: 'Büyük açılış' }])
    expect(await newsroom.ids('events')).toContain(whole)
    expect(await rebuildPublicDocuments(payload)).toEqual([])
  })

  it('do not void an approval by a new name', async () => {
    const { draft, review, source, stored, payload } = newsroom
    const bulten = await source('Bülten')
    const article = await review(await draft('Onaylı haber', { source: bulten }))
    const { approvedHash } = await stored(article.id)
    await payload.update({ collection: 'sources', id: bulten, data: { name: 'Bülten Ajansı' } })
    expect(await stored(article.id)).toMatchObject({ stage: 'approved', approvedHash })
    await newsroom.act(newsroom.editor, article, 'publish')
    expect((await newsroom.read(article.id)).sources).toMatchObject([{ name: 'Bülten Ajansı' }])
  })
})

/** A named record does not turn masked any more (409); the newsroom's data may hold one whose masking is under way. */
const mask = async (id: string, publicLabel: string) => {
  const before = await newsroom.payload.findByID({ collection: 'sources', id, depth: 0 })
  await editorialDatabase(newsroom.payload)
    .collection('sources')
    .updateOne(
      { slug: before.slug },
      { $set: { kind: 'masked', publicLabel }, $unset: { internalNote: '' } },
    )
  await inTransaction(newsroom.payload, {}, (req) => fanOut(req, 'sources', id, before))
}

describe('a source that turns masked', () => {
  it('is nowhere in the public half with the save itself, and comes back when it is named again', async () => {
    const { payload } = newsroom
    const named = await newsroom.read(first.id)
    expect(named.sources).toMatchObject([{ name: 'APA' }])
    await expect(
      payload.update({ collection: 'sources', id: apa, data: { kind: 'masked' } }),
    ).rejects.toMatchObject({ code: 'maskedTurns' })
    await mask(apa, 'ajanstan bir yetkili')
    const left = await everything()
    expect(left).not.toContain(apa)
    expect(left).not.toContain('"name":"APA"')
    expect((await newsroom.read(first.id)).attributions).toMatchObject([
      { mode: 'maskedSource', label: 'ajanstan bir yetkili', source: null },
    ])
    await spread()
    expect(await rebuildPublicDocuments(payload)).toEqual([])

    await payload.update({
      collection: 'sources',
      id: apa,
      data: { publicLabel: 'konuya yakın bir yetkili' },
    })
    await spread()
    expect((await newsroom.read(first.id)).attributions).toMatchObject([
      { label: 'konuya yakın bir yetkili' },
    ])
    await payload.update({ collection: 'sources', id: apa, data: { kind: 'agency', name: 'APA' } })
    await spread()
    expect((await newsroom.read(first.id)).sources).toMatchObject([{ id: apa }])
    expect(await newsroom.ids('sources')).toContain(apa)
    expect(await rebuildPublicDocuments(payload)).toEqual([])
  })

  it('goes before everybody else', async () => {
    const { payload, source } = newsroom
    await rename(kaya, 'Üçüncü Ad')
    const gizli = await source('Gizlenecek')
    await mask(gizli, 'bakanlıktan bir yetkili')
    expect(await claimFanOut(payload)).toMatchObject({ collection: 'sources', masking: true })
    expect(await claimFanOut(payload)).toMatchObject({ collection: 'persons', masking: false })
    expect(await claimFanOut(payload)).toBeNull()
  })
})

describe('a worker that stops in the middle', () => {
  it('is told to stop: gives the row back as far as it was', async () => {
    await rename(kaya, 'Dördüncü Ad')
    const row = await claimFanOut(newsroom.payload)
    const stopping = new AbortController()
    stopping.abort()
    await carryOn(newsroom.payload, row!, stopping.signal)
    expect(await rows()).toMatchObject([{ token: null, cursor: null, pass: 0 }])
    await spread()
    expect((await newsroom.read(second.id)).persons).toMatchObject([{ name: 'Dördüncü Ad' }])
  })

  it('was killed: another one goes on after the last article noted, once the lease is over', async () => {
    const { payload } = newsroom
    const [done = '', left = ''] = [first.id, second.id].sort()
    const [before] = (await newsroom.read(left)).persons
    await rename(kaya, 'Beşinci Ad')
    const row = await claimFanOut(payload)
    await inTransaction(payload, {}, (req) => renewPublished(req, done))
    await fanOuts(payload).updateOne({ _id: row!._id }, { $set: { cursor: done, done: 1 } })
    await spread()
    expect(before?.name).not.toBe('Beşinci Ad')
    expect((await newsroom.read(left)).persons).toMatchObject([{ name: before?.name }])
    await comeTrue()
    await spread()
    expect((await newsroom.read(left)).persons).toMatchObject([{ name: 'Beşinci Ad' }])
    expect(await rows()).toMatchObject([{ total: 2, pass: 1 }])
  })

  it('lost its lease to another one: writes nothing into the row any more', async () => {
    await rename(kaya, 'Altıncı Ad')
    const slow = await claimFanOut(newsroom.payload)
    await comeTrue()
    const quick = await claimFanOut(newsroom.payload)
    await carryOn(newsroom.payload, slow!, never)
    expect(await rows()).toMatchObject([{ token: quick!.token, cursor: null }])
    await carryOn(newsroom.payload, quick!, never)
    expect(await rows()).toMatchObject([{ token: null, pass: 1 }])
  })

  it('shares the work with another one', async () => {
    const { payload, person } = newsroom
    const people = [await person('Bir'), await person('İki'), await person('Üç')]
    const article = await newsroom.draft('Üç kişi', { source: apa, persons: people })
    await newsroom.publish(article)
    for (const id of people) await rename(id, `Yeni ${id.slice(-4)}`)
    await Promise.all([spread(), spread()])
    expect(await walking()).toEqual([])
    expect((await newsroom.read(article.id)).persons.map(({ name }) => name)).toEqual(
      people.map((id) => `Yeni ${id.slice(-4)}`),
    )
    expect(await rebuildPublicDocuments(payload)).toEqual([])
  })

  it('tries an article that fails again, later, and the others now', async () => {
    const slugs = newsroom.db.collection<{ _id: string; article: string }>('slugs')
    await slugs.updateOne({ article: first.id }, { $set: { article: 'başka' } })
    await rename(kaya, 'Yedinci Ad')
    await spread()
    expect((await newsroom.read(second.id)).persons).toMatchObject([{ name: 'Yedinci Ad' }])
    expect(await rows()).toMatchObject([{ todo: [first.id], attempts: 1, pass: 0 }])
    await slugs.updateOne({ article: 'başka' }, { $set: { article: first.id } })
    await comeTrue()
    await spread()
    expect((await newsroom.read(first.id)).persons).toMatchObject([{ name: 'Yedinci Ad' }])
    expect(await rows()).toMatchObject([{ todo: null, attempts: 0, pass: 1 }])
  })
})
