import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { BSON, MongoClient, type Db } from 'mongodb'
import { ROWS_FILE } from '@/src/run/backup/rows'
import { restoreBackup } from '@/src/run/backup/restoreBackup'
import { takeBackup } from '@/src/run/backup/takeBackup'
import type { Newsroom } from '@/tests/support/newsroom'

let newsroom: Newsroom
let client: MongoClient
let editorial: Db
let published: Db
let folder: string
let mediaDir: string
let made = 0

beforeAll(async () => {
  const { openNewsroom } = await import('@/tests/support/newsroom')
  newsroom = await openNewsroom()
  client = await MongoClient.connect(process.env.DATABASE_URI ?? '')
  editorial = client.db()
  published = client.db(new URL(process.env.PUBLIC_DATABASE_URI ?? '').pathname.slice(1))
  folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-backup-'))
  mediaDir = path.join(folder, 'pictures')
  await mkdir(path.join(mediaDir, 'sizes'), { recursive: true })
  await writeFile(path.join(mediaDir, 'sizes', 'köprü.jpg'), Buffer.from([0, 255, 13, 10, 128]))
  const defne = await newsroom.hire('Defne Muhabir', ['reporter'])
  const nermin = await newsroom.hire('Nermin Editör', ['editor'])
  const article = await newsroom.file(defne, 'Yedeklenen çeşme', ['Muhtar açıkladı: çeşme aktı.'])
  await newsroom.act(defne, article, 'submit')
  await newsroom.act(nermin, article, 'approve')
  await newsroom.act(nermin, article, 'publish')
}, 60_000)
afterAll(async () => {
  await client.close()
  await newsroom.close()
  await rm(folder, { recursive: true })
})

const target = () => {
  made += 1
  const name = `${editorial.databaseName}_geri_${made}`
  return {
    editorial: client.db(name),
    published: client.db(`${name}_public`),
    mediaDir: path.join(folder, `geri-${made}`),
  }
}
const take = async () => {
  made += 1
  const into = path.join(folder, `yedek-${made}`)
  await takeBackup({ client, editorial, published, mediaDir, folder: into })
  return into
}
/** Every document with the type of every value, every index, of every collection. */
const contentOf = async (db: Db) => {
  const found = await db.listCollections({ type: 'collection' }).toArray()
  const all: Record<string, unknown> = {}
  for (const { name } of found) {
    const documents = await db.collection(name).find({}, { promoteValues: false }).toArray()
    const texts = documents.map((one) => BSON.EJSON.stringify(one, { relaxed: false })).sort()
    const indexes = await db.collection(name).listIndexes().toArray()
    all[name] = { texts, indexes: indexes.sort((a, b) => a.name.localeCompare(b.name)) }
  }
  return all
}
const drop = async (there: ReturnType<typeof target>) => {
  await there.editorial.dropDatabase()
  await there.published.dropDatabase()
}

describe('T37 backup and restore', () => {
  it('brings back every document, type, index and picture (D17)', async () => {
    await editorial.collection('olculer').insertOne({
      ...{ whole: new BSON.Int32(5), double: new BSON.Double(5), long: BSON.Long.fromNumber(5) },
      ...{ day: new Date(0), bytes: new BSON.Binary(Buffer.from([0, 255])), none: null },
    })
    const there = target()
    await restoreBackup({ ...there, folder: await take() })
    expect(await contentOf(there.editorial)).toEqual(await contentOf(editorial))
    expect(await contentOf(there.published)).toEqual(await contentOf(published))
    const picture = await readFile(path.join(there.mediaDir, 'sizes', 'köprü.jpg'))
    expect([...picture]).toEqual([0, 255, 13, 10, 128])
    await drop(there)
  })

  it('lets nobody in who was in when it was taken: sessions, links and former tokens stay behind; folders are the owner’s', async () => {
    const rows = { user: 'x', expiresAt: new Date('2100-01-01') }
    const names = ['staff-sessions', 'password-links', 'password-mails']
    for (const name of names) await editorial.collection(name).insertOne({ ...rows })
    const users = editorial.collection('users')
    const [one] = await users.find().limit(1).toArray()
    const former = {
      sessions: [{ id: 'eski' }],
      resetPasswordToken: 'acik',
      resetPasswordExpiration: 'x',
    }
    await users.updateOne({ _id: one!._id }, { $set: former })
    const into = path.join(folder, 'onceden-acik')
    await mkdir(into, { mode: 0o755 })
    await takeBackup({ client, editorial, published, mediaDir, folder: into })
    for (const name of ['.', 'media', 'media/sizes']) {
      expect([name, (await stat(path.join(into, name))).mode & 0o777]).toEqual([name, 0o700])
    }
    for (const name of [ROWS_FILE, 'media/sizes/köprü.jpg']) {
      expect([name, (await stat(path.join(into, name))).mode & 0o777]).toEqual([name, 0o600])
    }
    const there = target()
    await restoreBackup({ ...there, folder: into })
    for (const name of names) {
      expect([name, await there.editorial.collection(name).countDocuments()]).toEqual([name, 0])
    }
    const back = await there.editorial.collection('users').findOne({ _id: one!._id })
    expect(back).toEqual({ ...one })
    await users.updateOne({ _id: one!._id }, { $unset: { ...former } as never })
    for (const name of names) await editorial.collection(name).deleteMany({ user: 'x' })
    await drop(there)
  })

  it('is of one moment in both databases, while people write', async () => {
    for (const db of [editorial, published]) await db.createCollection('sayilar')
    let isTaken = false
    let stored = 0
    const writing = (async () => {
      for (let number = 0; !isTaken; number += 1) {
        await client.withSession((session) =>
          session.withTransaction(async () => {
            await editorial.collection('sayilar').insertOne({ number }, { session })
            await published.collection('sayilar').insertOne({ number }, { session })
          }),
        )
        stored += 1
      }
    })()
    while (stored < 20) await take()
    const before = stored
    const into = await take()
    isTaken = true
    await writing
    const there = target()
    await restoreBackup({ ...there, folder: into })
    const numbers = await there.editorial.collection('sayilar').countDocuments()
    // A count of MongoDB's own also counts what is not stored yet; what was acknowledged is in it.
    expect(numbers).toBeGreaterThanOrEqual(before)
    expect(numbers).toBeLessThanOrEqual(stored)
    expect(await there.published.collection('sayilar').countDocuments()).toBe(numbers)
    await drop(there)
  })

  it('writes nothing of a backup that is cut off or changed anywhere (D18), and nothing over something', async () => {
    const into = await take()
    const rows = path.join(into, ROWS_FILE)
    const whole = await readFile(rows)
    const text = gunzipSync(whole).toString()
    const damages: [string, () => Promise<void>][] = [
      ['cut', () => writeFile(rows, whole.subarray(0, whole.length - 20))],
      ['lines', () => writeFile(rows, gzipSync(text.split('\n').slice(0, -2).join('\n')))],
      ['word', () => writeFile(rows, gzipSync(text.replace('çeşme', 'çesme')))],
      ['version', () => writeFile(rows, gzipSync(text.replace('"backup":1', '"backup":2')))],
      ['picture', () => appendFile(path.join(into, 'media', 'sizes', 'köprü.jpg'), 'x')],
    ]
    for (const [name, damage] of damages) {
      await damage()
      const there = target()
      const refused = await restoreBackup({ ...there, folder: into }).catch((error) => error.code)
      expect([name, refused]).toEqual([name, 'startRefusal'])
      expect(await there.editorial.listCollections().toArray()).toEqual([])
      await writeFile(rows, whole)
    }
    const over = restoreBackup({ editorial, published, mediaDir, folder: into })
    await expect(over).rejects.toMatchObject({ code: 'startRefusal' })
    await expect(
      takeBackup({ client, editorial, published, mediaDir, folder: into }),
    ).rejects.toMatchObject({ code: 'startRefusal' })
  })
})
