import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'

import { runRebuild } from '@/src/run/public/rebuild'
import type { Article } from '@/src/payload-types'
import { PUBLIC_COLLECTIONS } from '@/src/published/documents'
import { rebuildPublic, rebuildRuns } from '@/src/editorial/publish/rebuild/rebuildPublic'
import type { PublicDifference } from '@/src/editorial/publish/verify/compare'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { fanOutJob } from '@/src/editorial/publish/fanOut/runFanOut'
import { prepareDatabases } from '@/src/run/prepareDatabases'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { random } from '@/tests/support/random'
import { tamperPublic, type Tampered } from '@/tests/support/tamperPublic'

/** Of 1 to 4 tamperings each. */
const ROUNDS = Number(process.env.KUNYE_TAMPER_ROUNDS ?? 8)

let newsroom: Publishing
let articles: Article[]
let kaya: string
beforeAll(async () => {
  newsroom = await openPublishing()
  const { act, draft, editor, event, payload, person, publish, source } = newsroom
  await prepareDatabases(payload)
  const [apa, minval] = [await source('APA'), await source('Minval')]
  kaya = await person('Ayşe Kaya')
  const season = await event('Mevsim')
  const opening = await event('Açılış', {
    superEvent: season,
    participants: [{ person: kaya, role: 'ev sahibi' }],
  })
  const section = await payload.create({ collection: 'sections', data: { name: 'Yerel' } })
  articles = [
    await draft('Park açıldı', { source: apa, persons: [kaya], events: [opening] }),
    await draft('Fuar kuruldu', { source: minval, events: [season] }),
    await draft('Köprü kapandı', { source: apa }),
  ]
  for (const article of articles) {
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { section: section.id },
      user: editor,
      overrideAccess: false,
    })
    await publish(article)
  }
  await newsroom.edit(articles[0]!, 'update', { slug: 'park-yenilendi' }, { note: 'Adresi yeni' })
  await act(editor, articles[1]!, 'retract', { publicReason: 'Doğrulanamadı.' })
  await act(editor, articles[2]!, 'withdraw', { publicReason: 'Mahkeme kararı.' })
}, 120_000)
afterAll(() => newsroom.close())

const differences = async (): Promise<PublicDifference[]> => {
  const found: PublicDifference[] = []
  for await (const difference of verifyPublicDocuments(newsroom.payload)) found.push(difference)
  return found
}
const contents = async () => {
  const all: Record<string, unknown> = {}
  for (const name of PUBLIC_COLLECTIONS) {
    all[name] = await newsroom.db.collection(name).find().sort({ _id: 1 }).toArray()
  }
  return all
}
const keys = (list: readonly { collection: string; id: string; problem: string }[]) =>
  list.map(({ collection, id, problem }) => `${collection}/${id} ${problem}`).sort()

describe('the public half against what was published', () => {
  it('agrees in a sound newsroom, and a rebuild writes nothing there', async () => {
    expect(await differences()).toEqual([])
    const before = await contents()
    expect(await rebuildPublic(newsroom.payload)).toEqual([])
    expect(await contents()).toEqual(before)
  })

  it('names whatever was done to it, with the field, and is mended as it was', async () => {
    const before = await contents()
    const roll = random(Number(process.env.KUNYE_TAMPER_SEED ?? 20251009))
    const seen = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      const done: Tampered[] = []
      for (let one = 0; one < 1 + (round % 4); one += 1) {
        const tampered = await tamperPublic(newsroom.db, roll, done)
        if (tampered) done.push(tampered)
      }
      const found = await differences()
      expect(keys(found)).toEqual(expect.arrayContaining(keys(done)))
      for (const { collection, id, path, problem } of done) {
        seen.add(`${collection} ${problem}`)
        if (path === undefined) continue
        const fields = found.find((one) => one.collection === collection && one.id === id)?.fields
        expect(fields?.map((field) => field.path)).toContain(path)
      }
      await rebuildPublic(newsroom.payload)
      expect(await contents()).toEqual(before)
    }
    expect(seen.size).toBeGreaterThan(6)
    expect(await differences()).toEqual([])
  }, 600_000)

  it('says how an event has to be, though a person it shows is missing', async () => {
    await newsroom.db.collection<{ _id: string }>('persons').deleteOne({ _id: kaya })
    expect(await differences()).toEqual([{ collection: 'persons', id: kaya, problem: 'missing' }])
    await rebuildPublic(newsroom.payload)
  })

  it('shows the value that should be there and the one that is', async () => {
    const articlesOf = newsroom.db.collection<{ _id: string }>('articles')
    await articlesOf.updateOne({ _id: articles[0]!.id }, { $set: { headline: 'Park kapandı' } })
    expect(await differences()).toEqual([
      {
        collection: 'articles',
        id: articles[0]!.id,
        problem: 'different',
        fields: [{ path: 'headline', expected: '"Park açıldı"', stored: '"Park kapandı"' }],
      },
    ])
    await rebuildPublic(newsroom.payload)
  })

  it('does not look at previews and registered operations', async () => {
    await newsroom.db.collection<{ _id: string }>('previews').insertOne({ _id: 'x' })
    await newsroom.db.collection<{ _id: string }>('operations').insertOne({ _id: 'y' })
    expect(await differences()).toEqual([])
    await rebuildPublic(newsroom.payload)
    expect(await newsroom.db.collection('previews').countDocuments()).toBe(1)
    expect(
      await newsroom.db.collection<{ _id: string }>('operations').countDocuments({ _id: 'y' }),
    ).toBe(1)
  })
})

describe('a rebuild', () => {
  it('brings a dropped database back, document by document, with its indexes', async () => {
    const { db, payload } = newsroom
    const before = await contents()
    const indexes = async () => (await db.collection('articles').indexes()).length
    const indexed = await indexes()
    await db.dropDatabase()
    await prepareDatabases(payload)
    await rebuildPublic(payload)
    expect(await contents()).toEqual(before)
    expect(await indexes()).toBe(indexed)
    expect(await differences()).toEqual([])
  })

  it('never shows readers an empty or a half database', async () => {
    const { db, payload } = newsroom
    for (const name of ['articles', 'claims', 'persons', 'sources', 'events']) {
      await db.collection(name).updateMany({}, { $set: { _v: 'eski' } })
    }
    const total = await db.collection('articles').countDocuments()
    let working = true
    const counts = new Set<number>()
    const reader = (async () => {
      while (working) counts.add((await db.collection('articles').find().toArray()).length)
    })()
    const mended = await rebuildPublic(payload)
    working = false
    await reader
    expect(mended.length).toBeGreaterThan(total)
    expect([...counts]).toEqual([total])
    expect(await differences()).toEqual([])
  })

  it('runs while the newsroom publishes and renames', async () => {
    const { db, draft, payload, publish, source } = newsroom
    await db.collection('articles').updateMany({}, { $set: { _v: 'eski' } })
    const article = await draft('Yeni haber', { source: await source('Yeni'), persons: [kaya] })
    await Promise.all([
      rebuildPublic(payload),
      publish(article),
      payload.update({ collection: 'persons', id: kaya, data: { displayName: 'Ayşe Yeni' } }),
    ])
    await fanOutJob.run(payload, new AbortController().signal)
    expect(await differences()).toEqual([])
    expect((await newsroom.read(article.id)).persons).toMatchObject([{ name: 'Ayşe Yeni' }])
  })

  it('that was cut short is taken up after the last publication it noted', async () => {
    const { db, payload } = newsroom
    const { docs } = await payload.find({ collection: 'publications', sort: 'id', depth: 0 })
    const [first, second] = docs.map(({ article }) => String(article))
    const spoil = () => db.collection('articles').updateMany({}, { $set: { _v: 'eski' } })
    await spoil()
    await rebuildRuns(payload).insertOne({
      _id: 'public',
      startedAt: new Date(),
      cursor: docs[0]!.id,
    })
    const mended = await rebuildPublic(payload)
    expect(mended.map(({ id }) => id)).toContain(second)
    expect(mended.map(({ id }) => id)).not.toContain(first)
    expect((await rebuildPublic(payload)).map(({ id }) => id)).toEqual([first])
    expect(await rebuildRuns(payload).countDocuments()).toBe(0)
  })
})

describe('npm run kunye -- public', () => {
  const kunye = (...args: string[]) =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      const script = ['src/run/launch.mjs', 'src/run/kunye.ts', 'public', ...args]
      const env = { ...process.env, NODE_OPTIONS: '' }
      const child = spawn(process.execPath, script, { env, stdio: ['ignore', 'pipe', 'pipe'] })
      let out = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
      child.stderr.resume()
      child.once('close', (code) => resolve({ code, out }))
    })

  it('verify names differences and ends with 1; rebuild mends them and is on record', async () => {
    const { db, payload } = newsroom
    const article = articles[0]!.id
    await db
      .collection<{ _id: string }>('articles')
      .updateOne({ _id: article }, { $set: { dek: 'Sahte' } })
    const bad = await kunye('verify')
    expect(bad.out).toContain(`articles/${article}`)
    expect(bad.out).toContain('dek: olması gereken / expected null')
    expect(bad.code).toBe(1)
    const mended = await runRebuild(payload, 'park-yenilendi')
    expect(mended).toMatchObject([{ collection: 'articles', id: article, problem: 'different' }])
    await expect(runRebuild(payload, 'hic-olmadi')).rejects.toThrow('hic-olmadi')
    expect(await differences()).toEqual([])
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { chain: { equals: 'system' }, action: { equals: 'rebuildPublic' } },
      sort: 'seq',
    })
    expect(docs.map(({ to }) => to)).toEqual(['begun', 'done', 'begun'])
    expect(docs[0]).toMatchObject({ record: 'kunye_public', channel: 'cli', actorType: 'system' })
  }, 120_000)
})
