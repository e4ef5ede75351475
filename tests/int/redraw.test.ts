import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import { auditCollections } from '@/src/editorial/audit/collections'
import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { bytesHash, drawSizes } from '@/src/editorial/media/drawSizes'
import { DRAWN_SIZES, type DrawnSize, SIZE_NAMES } from '@/src/editorial/media/sizes'
import { rebuildPublic } from '@/src/editorial/publish/rebuild/rebuildPublic'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { currentFingerprints } from '@/src/migrations/derived'
import { picturesFingerprint } from '@/src/migrations/fingerprints'
import { stamps } from '@/src/migrations/stamp'
import type { Article } from '@/src/payload-types'
import { env } from '@/src/platform/env'
import type { PublicMedia } from '@/src/published/documents'
import { CHECKS } from '@/src/run/doctor/checks'
import { prepareDatabases } from '@/src/run/prepareDatabases'
import { migrateIfDemo } from '@/src/run/start/migrateIfDemo'
import type { OpenedDatabase } from '@/src/run/start/openDatabase'
import { Shutdown } from '@/src/run/start/signals'
import { longGroup } from '@/tests/support/long'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { kunye, look, run } from '@/tests/support/runKunye'
import { noise } from '@/tests/support/uploads'

/** A kill at every so many places; the soak's are 2 apart. */
const APART = process.env.KUNYE_REDRAW_APART ?? '11'
/** As an older build drew: no w480, a small size that this one has no more, and a worse quality. */
const OLDER: readonly DrawnSize[] = [
  ...DRAWN_SIZES.filter(({ name }) => name !== 'w480').map((size) =>
    size.name === 'w320' ? { ...size, options: { quality: 20 } } : size,
  ),
  { name: 'w100', width: 100, format: 'webp', options: { quality: 50 }, narrower: 'none' },
]

let newsroom: Publishing
let api: PublicApi
const pictures: string[] = []
let live: Article
let approved: Article

const folder = () => path.resolve(env().mediaDir)
const db = () => editorialDatabase(newsroom.payload)
const stored = (id: string): Promise<any> =>
  db()
    .collection('media')
    .findOne({ _id: new ObjectId(id) })
const publicMedia = () => api.db.collection<PublicMedia>('media')
const stampOf = () => stamps(db()).findOne({ _id: 'schema' })
const picture = async (name: string): Promise<string> => {
  const data = await noise(700, 100)
  const file = { name: `${name}.png`, mimetype: 'image/png', data, size: data.length }
  const words = { alt: name, caption: name, credit: 'Ali Çek' }
  const { payload } = newsroom
  return (await payload.create({ collection: 'media', data: words, file, overrideAccess: true })).id
}
const withPicture = async (headline: string, leadImage: string): Promise<Article> => {
  const draft = await newsroom.draft(headline, { source: await newsroom.source(headline) })
  return newsroom.payload.update({
    collection: 'articles',
    id: draft.id,
    data: { leadImage },
    user: { ...newsroom.editor },
    overrideAccess: false,
    depth: 0,
  })
}
/** The sizes of a picture as one build or the other draws them; worked out once, since an original never changes. */
const known = new Map<string, ReturnType<typeof drawSizes>>()
const drawn = (filename: string, sizes?: readonly DrawnSize[]): ReturnType<typeof drawSizes> => {
  const key = `${filename} ${sizes ? 'older' : 'now'}`
  const files =
    known.get(key) ??
    readFile(path.join(folder(), filename)).then((bytes) => drawSizes(bytes, sizes))
  known.set(key, files)
  return files
}
/** Makes the stored pictures what an older build had left of them, public half and stamp with it. */
let times = 0
const asOlder = async (): Promise<void> => {
  times += 1
  const given: string[] = []
  for (const id of pictures) {
    const { filename, hashes, sizes: before } = await stored(id)
    given.push(...Object.values<any>(before).flatMap((size) => size?.filename ?? []))
    const files = await drawn(filename, OLDER)
    const sizes: Record<string, object> = {}
    const of: Record<string, string> = { original: hashes.original }
    for (const { name, bytes, sha256, width, height, mimeType, ending } of files) {
      const own = `0000000${times}-1111-4222-8333-${id.slice(-12)}-${width}x${height}.${ending}`
      await writeFile(path.join(folder(), own), bytes)
      const url = `/api/media/file/${own}`
      sizes[name] = { url, width, height, mimeType, filesize: bytes.length, filename: own }
      of[name] = sha256
    }
    const set = { sizes, hashes: of }
    await db()
      .collection('media')
      .updateOne({ _id: new ObjectId(id) }, { $set: set })
    await db()
      .collection('_media_versions')
      .updateMany(
        { parent: new ObjectId(id) },
        { $set: { 'version.sizes': sizes, 'version.hashes': of } },
      )
  }
  const known = { ...currentFingerprints(), pictureSizes: picturesFingerprint(OLDER) }
  await stamps(db()).updateOne({ _id: 'schema' }, { $set: { derived: known } })
  await rebuildPublic(newsroom.payload)
  for (const name of given) await rm(path.join(folder(), name))
}
const wrong: unknown[] = []
const namesNow = async (): Promise<string[]> => {
  const { data } = await api.ask(
    '{ article(slug: "kopru-acildi") { leadImage { url sizes { url } social { url } } } }',
  )
  const { url, sizes, social } = data.article.leadImage
  return [url, ...[...sizes, social].map((one: { url: string }) => one.url)].map((one) =>
    path.basename(one),
  )
}
/** Gets every file of the live story's picture as a reader does; `wrong`: what is named and not there, or has other bytes. */
const readPictures = async (): Promise<string[]> => {
  const names = await namesNow()
  for (const name of names) {
    const response = await fetch(`${api.url}/media/${name}`)
    const bytes = Buffer.from(await response.arrayBuffer())
    const isRight =
      response.status === 200
        ? bytesHash(bytes).startsWith(name.slice(0, 32))
        : !(await namesNow()).includes(name)
    if (!isRight) wrong.push([name, response.status, bytes.length])
  }
  return names
}
/** What a start does with old data before it serves, and what it says of it. */
const started = async (mode: 'demo' | 'production'): Promise<string> => {
  const database = {
    ...{ uri: process.env.DATABASE_URI ?? '', publicUri: process.env.PUBLIC_DATABASE_URI ?? '' },
  } as OpenedDatabase
  const write = process.stdout.write.bind(process.stdout)
  let said = ''
  process.stdout.write = ((text: string) => ((said += text), true)) as typeof write
  try {
    await migrateIfDemo(process.cwd(), { mode }, database, new Shutdown())
  } finally {
    process.stdout.write = write
  }
  return said
}
const differences = async () => {
  const found: unknown[] = []
  for await (const one of verifyPublicDocuments(newsroom.payload)) found.push(one)
  return found
}
/** Everything about the pictures that a redrawing must leave or change as a whole. */
const everything = async () => ({
  media: await db().collection('media').find().sort({ _id: 1 }).toArray(),
  versions: await db().collection('_media_versions').find().sort({ _id: 1 }).toArray(),
  shown: await publicMedia().find().sort({ _id: 1 }).toArray(),
  files: (await readdir(folder())).sort(),
})
/** What a picture has to be with this build: its sizes drawn from its original, in the record, its versions and the folder. */
const expectDrawn = async (id: string): Promise<void> => {
  const { filename, sizes, hashes } = await stored(id)
  const files = await drawn(filename)
  expect(Object.keys(sizes).every((name) => (SIZE_NAMES as readonly string[]).includes(name))).toBe(
    true,
  )
  for (const { name, sha256, bytes } of files) {
    expect([name, hashes[name]]).toEqual([name, sha256])
    expect(await readFile(path.join(folder(), sizes[name].filename))).toEqual(bytes)
  }
  const versions = await db()
    .collection('_media_versions')
    .find({ parent: new ObjectId(id) })
    .toArray()
  expect(versions.length).toBeGreaterThan(0)
  for (const { version } of versions) {
    expect({ ...version.sizes, ...version.hashes }).toEqual({ ...sizes, ...hashes })
  }
}
const expectWhole = async (): Promise<void> => {
  for (const id of pictures) await expectDrawn(id)
  expect(await differences()).toEqual([])
  const kept = await newsroom.stored(approved.id)
  expect([kept.stage, kept.approvedHash]).toEqual(['approved', approved.approvedHash])
  const log = await verifyAuditLog(auditCollections(newsroom.payload), await trustedKeys())
  expect(log.bad).toEqual([])
  expect((await stampOf())?.derived).toEqual(currentFingerprints())
  expect(await db().collection('former-pictures').countDocuments()).toBe(0)
  const mediaCheck = CHECKS.find(({ name }) => name.en === 'media files')
  expect((await mediaCheck?.examine(newsroom.payload, false))?.problems).toEqual([])
}

beforeAll(async () => {
  newsroom = await openPublishing()
  await prepareDatabases(newsroom.payload)
  api = await openPublicApi()
  for (const name of ['Köprü', 'Liman', 'Kule']) pictures.push(await picture(name))
  await newsroom.payload.update({
    collection: 'media',
    id: pictures[0]!,
    data: { caption: 'Sabah köprüsü' },
    overrideAccess: true,
  })
  live = await newsroom.publish(await withPicture('Köprü açıldı', pictures[0]!))
  approved = await newsroom.review(await withPicture('Liman büyüyor', pictures[1]!))
}, 120_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})
afterEach(async () => {
  const known = currentFingerprints()
  await stamps(db()).updateOne({ _id: 'schema' }, { $set: { derived: known } })
})

longGroup('pictures that this build draws as they are stored', () => {
  it('come out of a redrawing byte for byte, and nothing is written', async () => {
    const before = await everything()
    expect(before.files).toHaveLength(pictures.length * 5)
    const none = await look('media', 'redraw')
    expect([none.code, none.out]).toEqual([0, expect.stringMatching(/no picture to draw/)])
    const all = await kunye('media', 'redraw', '--all')
    expect([all.code, all.err]).toEqual([0, ''])
    expect(await everything()).toEqual(before)
    await expectWhole()
  }, 120_000)
})

longGroup('a size more, one fewer and another quality', () => {
  it('are named by plan, status and doctor, drawn by one command, while readers get the right bytes all along', async () => {
    await asOlder()
    const before = await everything()
    const planned = await kunye('migrate', '--plan')
    expect(planned.out).toMatch(/pictureSizes: .*\n +kunye\.media: 3 {2}w320 w480/)
    expect((await look('media', 'redraw', '--plan')).out).toMatch(/kunye\.media: 3 {2}w320 w480/)
    const { warnings } = JSON.parse((await look('status', '--json')).out)
    expect(JSON.stringify(warnings)).toMatch(/sizes of pictures.*migrate --run/)
    const check = CHECKS.find(({ name }) => name.en === 'derived data')
    expect((await check?.examine(newsroom.payload, false))?.problems).toHaveLength(1)
    expect(await everything()).toEqual(before)

    let isWorking = true
    const seen = new Set<string>()
    const readers = (async () => {
      while (isWorking) for (const name of await readPictures()) seen.add(name)
    })()
    const done = await kunye('media', 'redraw')
    isWorking = false
    await readers
    const said = done.err.split('\n').filter((line) => line !== '' && !line.includes('yayın'))
    expect([done.code, said]).toEqual([0, []])
    expect(wrong).toEqual([])
    expect(seen.size).toBeGreaterThan(5)
    await expectWhole()

    // What was not drawn otherwise is the same file under the same name.
    const after = await everything()
    const filesOf = ({ media }: typeof before, size: string) =>
      media.map(({ sizes }) => sizes[size]?.filename ?? null)
    for (const size of ['w640', 'social'])
      expect(filesOf(after, size)).toEqual(filesOf(before, size))
    for (const size of ['w320', 'w100'])
      expect(filesOf(after, size)).not.toEqual(filesOf(before, size))
    for (const name of [...filesOf(before, 'w320'), ...filesOf(before, 'w100')]) {
      expect(after.files).not.toContain(name)
    }
    const { data } = await api.ask(
      '{ article(slug: "kopru-acildi") { leadImage { sizes { name url } } } }',
    )
    const names = data.article.leadImage.sizes.map((one: { name: string }) => one.name)
    expect(names).toEqual(['w320', 'w480', 'w640'])
    expect((await look('media', 'redraw')).out).toMatch(/no picture to draw/)
  }, 180_000)

  it('are drawn by “migrate --run” too, killed (-9) on the way again and again', async () => {
    await asOlder()
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'kunye-redraw-')), 'points')
    await writeFile(file, '')
    let kills = 0
    for (;;) {
      const { code, signal } = await run(['tests/support/migrateAndDie.ts', file, APART])
      if (signal !== 'SIGKILL') {
        expect(code).toBe(0)
        break
      }
      kills += 1
      // Whatever it was doing: readers have the old sizes or the new ones, whole.
      expect((await readPictures()).length).toBeGreaterThan(3)
      expect(wrong).toEqual([])
    }
    const points = await readFile(file, 'utf8')
    for (const point of [
      `picture:files ${pictures[0]}`,
      'rebuild:done',
      'derived-pictureSizes:done',
    ]) {
      expect(points).toContain(point)
    }
    expect(kills).toBeGreaterThan(1)
    await expectWhole()
  }, 300_000)
})

longGroup('a picture that cannot be drawn anew', () => {
  it('is named and stays as it was, the others are drawn; with its file back it is, too', async () => {
    await asOlder()
    const [missing, damaged, sound] = await Promise.all(pictures.map(stored))
    const at = (name: unknown) => path.join(folder(), String(name))
    const bytes = await readFile(at(damaged?.filename))
    await rename(at(missing?.filename), at('away'))
    await writeFile(at(damaged?.filename), bytes.subarray(0, 900))
    const done = await kunye('media', 'redraw')
    expect(done.code).toBe(1)
    expect(done.err).toContain(`media/${pictures[0]}: ${missing?.filename} yok / missing`)
    expect(done.err).toContain(`media/${pictures[1]}: ${damaged?.filename} bozuk / damaged`)
    expect([await stored(pictures[0]!), await stored(pictures[1]!)]).toEqual([missing, damaged])
    await expectDrawn(String(sound?._id))
    expect(await differences()).toEqual([])
    await rename(at('away'), at(missing?.filename))
    await writeFile(at(damaged?.filename), bytes)
    expect((await kunye('media', 'redraw', '--all')).code).toBe(0)
    await expectWhole()
  }, 180_000)

  it('for want of room says so, leaves all as it was, and is drawn when there is some', async () => {
    await asOlder()
    const before = await everything()
    // The limit is for pictures: the bundle of the programs, which is larger, has to be there.
    await kunye('media', 'redraw', '--plan')
    // Larger files than 4 or 8 kB are refused, as by a full disk.
    const full = await run(['src/run/kunye.ts', 'media', 'redraw'], 'ulimit -f 8')
    expect(full.code).toBe(1)
    expect(full.err).toMatch(/disk dolu \/ full/)
    expect(await everything()).toEqual(before)
    expect(await differences()).toEqual([])
    expect((await kunye('media', 'redraw')).code).toBe(0)
    await expectWhole()
  }, 180_000)

  it('is not looked for in a folder that is another newsroom’s', async () => {
    await asOlder()
    const before = await everything()
    const other = await mkdtemp(path.join(os.tmpdir(), 'kunye-other-'))
    const variables = `KUNYE_MEDIA_DIR='${other}'; export KUNYE_MEDIA_DIR`
    const refused = await run(['src/run/kunye.ts', 'media', 'redraw'], variables)
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/kayıtların dosyalarını içermiyor/)
    expect(await everything()).toEqual(before)
    await rm(other, { recursive: true })
    expect((await kunye('media', 'redraw')).code).toBe(0)
  }, 120_000)
})

describe('facets and search keys that this build works out otherwise', () => {
  it('are named by the plan and a start in production, which changes nothing, and mended by a start of the demo', async () => {
    const { payload } = newsroom
    const shown = api.db.collection<any>('articles')
    const whole = await shown.findOne({ _id: live.id })
    const record = await stored(pictures[0]!)
    const old = { ...currentFingerprints(), facets: 'old', readerKeys: 'old', searchWords: 'old' }
    await stamps(db()).updateOne({ _id: 'schema' }, { $set: { derived: old } })
    await shown.updateOne({ _id: live.id }, { $set: { facets: ['every'], searchWords: ['x'] } })
    await db()
      .collection('media')
      .updateOne({ _id: record?._id }, { $set: { searchWords: ['x'] } })
    const planned = (await look('migrate', '--plan')).out
    expect(planned).toMatch(/\nfacets: [^]*kunye_public\.articles: 1\n/)
    expect(planned).toMatch(/\nsearchWords: [^]*kunye\.media: 1 /)
    expect(await started('production')).toMatch(/the keys readers search by.*migrate --plan/)
    expect((await shown.findOne({ _id: live.id })).facets).toEqual(['every'])
    await started('demo')
    expect(await shown.findOne({ _id: live.id })).toEqual(whole)
    expect((await stored(pictures[0]!))?.searchWords).toEqual(record?.searchWords)
    const entries = await payload.find({
      ...{ collection: 'audit-log', sort: 'seq', limit: 100 },
      where: { record: { in: ['derived-facets', 'derived-readerKeys', 'derived-searchWords'] } },
    })
    expect(entries.docs.filter(({ to }) => to === 'done').map((one) => one.record)).toEqual([
      ...['derived-facets', 'derived-readerKeys', 'derived-searchWords'],
    ])
    expect((await look('migrate', '--plan')).out).toMatch(/nothing to migrate/)
    await expectWhole()
  }, 120_000)
})
