import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { auditCollections } from '@/src/editorial/audit/collections'
import { signCheckpoint } from '@/src/editorial/audit/signCheckpoint'
import { CHECKS } from '@/src/run/doctor/checks'
import { judgeStatus } from '@/src/run/status/judgeStatus'
import { readStatus } from '@/src/run/status/readStatus'
import { statusTable } from '@/src/run/status/statusTable'
import { withHalves } from '@/src/run/withPayload'
import { env } from '@/src/platform/env'
import { NEWEST } from '@/src/migrations/list'
import { BUILD } from '@/src/migrations/stamp'
import { prepareDatabases } from '@/src/run/prepareDatabases'
import { long } from '@/tests/support/long'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { pdfFile, plainPdf } from '@/tests/support/pdfs'
import { png } from '@/tests/support/uploads'

describe('the doctor', () => {
  let newsroom: Publishing

  beforeAll(async () => {
    newsroom = await openPublishing()
    await prepareDatabases(newsroom.payload)
    const source = await newsroom.source('APA')
    await newsroom.publish(await newsroom.draft('İlçede park açıldı', { source }))
    await newsroom.draft('İkinci park da açılacak', { source })
    await signCheckpoint(newsroom.payload)
  })
  afterAll(() => newsroom.close())

  /** The problems by the English name of the check; the sound ones are left out. */
  const examine = async (repair = false) => {
    const found: Record<string, string[]> = {}
    for (const { name, examine: ask } of CHECKS) {
      const { problems } = await ask(newsroom.payload, repair)
      if (problems.length > 0) found[name.en] = problems
    }
    return found
  }
  const native = (name: string) => {
    const { connection } = newsroom.payload.db
    return connection.getClient().db(connection.name).collection(name)
  }

  it('finds nothing in a sound newsroom', async () => {
    expect(await examine()).toEqual({})
  })

  it('finds what a register row says wrongly, lacks or has too much, and mends it', async () => {
    const claims = native('claims')
    const [row] = await claims.find().toArray()
    await claims.updateOne({ _id: row?._id }, { $set: { independentOrigins: 7 } })
    await claims.deleteOne({ _id: { $ne: row?._id } })
    await claims.insertOne({ article: row?.article, claimId: 'K9', text: 'Hiç olmadı' })
    const problems = (await examine())['claim register and articles']
    expect(problems?.map((line) => line.split(' / ')[1]).sort()).toEqual([
      'different',
      'extra',
      'missing',
    ])
    await examine(true)
    expect(await examine()).toEqual({})
  })

  it('finds a public document that does not follow from what was published', async () => {
    const articles = newsroom.db.collection<{ _id: string; _v: string }>('articles')
    const [document] = await articles.find().toArray()
    await articles.updateOne({}, { $set: { _v: 'x' } })
    expect(await examine()).toEqual({
      'public documents and publications': [`articles/${document?._id}: different`],
    })
    await articles.updateOne({}, { $set: { _v: document?._v } })
  })

  it('finds an index that is gone, and builds it', async () => {
    await native('audit-log').dropIndex('chain_1_seq_1')
    expect(await examine()).toEqual({ indexes: ['audit-log: {"chain":1,"seq":1}'] })
    await examine(true)
    expect(await examine()).toEqual({})
  })

  it('finds a changed entry of the audit log', async () => {
    const { entries } = auditCollections(newsroom.payload)
    const entry = await entries.findOne({ action: 'publish' })
    await entries.updateOne({ action: 'publish' }, { $set: { actorName: 'Başkası' } })
    const problems = (await examine())['audit log']
    expect(problems).toEqual([expect.stringContaining(`${entry?.chain} · ${entry?.seq}`)])
    await entries.updateOne({ action: 'publish' }, { $set: { actorName: entry?.actorName } })
  })

  it('finds a picture file that belongs to nobody', async () => {
    const file = path.join(env().mediaDir, 'sahipsiz.webp')
    await mkdir(env().mediaDir, { recursive: true })
    await writeFile(file, 'x')
    expect(await examine()).toEqual({ 'media files': ['sahipsiz.webp: sahipsiz / orphan'] })
    await rm(file)
  })

  it('B14 removes what uploads left without a record when it repairs, says before what that is, and touches nothing else', async () => {
    const { payload } = newsroom
    const data = await png(30, 20)
    const kept = await payload.create({
      ...{ collection: 'media', data: {} },
      file: { name: 'a.png', mimetype: 'image/png', data, size: data.length },
    })
    const old = new Date(Date.now() - 2 * 3_600_000)
    const put = async (name: string, at = old) => {
      const file = path.join(env().mediaDir, name)
      await writeFile(file, 'x')
      await utimes(file, at, at)
    }
    const orphan = '0f3a9b1c-1111-4222-8333-0123456789ab-320x213.webp'
    const part = '.0f3a9b1c-1111-4222-8333-0123456789ab.png.a1b2c3.part'
    const young = '1f3a9b1c-1111-4222-8333-0123456789ab.webp'
    await put(orphan)
    await put(part)
    await put(young, new Date())
    await put('aile.jpg')
    const dry = (await examine())['media files']
    expect(dry?.filter((line) => line.endsWith('→ --repair siler / removes it')).sort()).toEqual(
      [orphan, part].map((name) => expect.stringContaining(name)).reverse(),
    )
    expect(dry).toHaveLength(4)
    // Where no record's file lies, it is another folder than this newsroom's.
    const stem = kept.filename?.replace(/\.\w+$/, '') ?? '-'
    const own = (await readdir(env().mediaDir)).filter((name) => name.startsWith(stem))
    const moved = async (from: string, to: string) => {
      for (const name of own) {
        await rename(path.join(env().mediaDir, name + from), path.join(env().mediaDir, name + to))
      }
    }
    expect(own).toHaveLength(2)
    await moved('', '-away')
    await examine(true)
    expect(await readdir(env().mediaDir)).toEqual(expect.arrayContaining([orphan, part]))
    await moved('-away', '')
    await examine(true)
    expect((await examine())['media files']?.sort()).toEqual([
      `${young}: sahipsiz / orphan`,
      'aile.jpg: sahipsiz / orphan',
    ])
    for (const name of [young, 'aile.jpg']) await rm(path.join(env().mediaDir, name))
    await payload.delete({ collection: 'media', id: kept.id })
    expect(await examine()).toEqual({})
  })

  long('finds a picture whose bytes were changed or are gone', async () => {
    const data = await png(30, 20)
    const file = { name: 'a.png', mimetype: 'image/png', data, size: data.length }
    const { payload } = newsroom
    const { id, filename } = await payload.create({ collection: 'media', data: {}, file })
    const stored = path.join(env().mediaDir, filename ?? '')
    expect(await examine()).toEqual({})
    await writeFile(stored, 'x')
    expect(await examine()).toEqual({ 'media files': [`${filename}: bozuk / damaged`] })
    await rm(stored)
    expect(await examine()).toEqual({ 'media files': [`${filename}: yok / missing`] })
    await payload.delete({ collection: 'media', id })
    const attached = await payload.create({
      ...{ collection: 'attachments', data: { title: 'Ek' }, file: pdfFile(await plainPdf()) },
    })
    expect(await examine()).toEqual({})
    await writeFile(path.join(env().mediaDir, attached.filename ?? ''), 'x')
    expect(await examine()).toEqual({ 'media files': [`${attached.filename}: bozuk / damaged`] })
    await payload.delete({ collection: 'attachments', id: attached.id })
    expect(await examine()).toEqual({})
  })

  it('B10 kunye status tells queues, checkpoint, leases, lag and versions, and what needs somebody', async () => {
    const uri = process.env.DATABASE_URI ?? ''
    const publicUri = process.env.PUBLIC_DATABASE_URI ?? ''
    const status = () =>
      withHalves({ uri, publicUri }, ({ client, halves }) => readStatus(client, uri, halves))
    await signCheckpoint(newsroom.payload)
    const sound = await status()
    expect(sound).toMatchObject({ ok: true, problems: [], mode: 'demo', build: BUILD })
    expect(sound.data).toMatchObject({ version: NEWEST, needed: NEWEST })
    expect(sound.database.members).toEqual([
      { host: new URL(uri).host, role: 'primary', lagSeconds: 0 },
    ])
    expect(sound.database.version).toMatch(/^\d+\.\d+/)
    expect(sound.database.majorityLagSeconds).toBeLessThan(5)
    expect(sound.checkpoint).toMatchObject({ number: 2, unsigned: 0, oldestUnsignedSeconds: null })
    expect(statusTable(sound)).toMatch(/✓ Her şey yolunda \/ all is well$/)

    const old = new Date(Date.now() - 600_000)
    const stuck: [string, object][] = [
      ['fan-outs', { pass: 0, at: old, failed: ['x'] }],
      ['webhook-deliveries', { state: 'pending', nextAt: old }],
      ['webhook-deliveries', { state: 'failed', nextAt: old }],
      ['mail-outbox', { gaveUp: false, nextAt: old }],
      ['password-mails', { _id: 'x', nextAt: old }],
      ['worker-leases', { _id: 'due:x', until: new Date(Date.now() + 20_000) }],
      ['articles', { _id: 'late', stage: 'scheduled', scheduledAt: old }],
    ]
    for (const [name, row] of stuck) await native(name).insertOne({ ...row })
    await native('audit-checkpoints').updateMany({}, { $set: { count: 0, at: old.toISOString() } })
    await native('audit-log').updateMany({}, { $set: { at: old } })
    await native('audit-log').updateOne({}, { $set: { at: new Date(old.getTime() + 1_000) } })
    const late = await status()
    const said = statusTable(late)
    for (const queue of late.queues) {
      expect([queue.name, queue.waiting]).toEqual([queue.name, 1])
      expect(queue.oldestSeconds).toBeGreaterThan(500)
      expect(said).toContain(`✗ ${queue.words.tr}: 1 bekliyor`)
    }
    expect(late.leases).toEqual([{ name: 'due:x', secondsLeft: expect.any(Number) }])
    expect(late.ok).toBe(false)
    expect(late.problems).toHaveLength(6)
    expect(late.warnings).toHaveLength(2)
    expect(late.checkpoint.oldestUnsignedSeconds).toBeGreaterThan(500)
    expect(judgeStatus({ ...sound, data: { ...sound.data, version: 1 } }).problems[0]?.en).toMatch(
      /migrate --plan/,
    )
    const away = [{ host: 'db2:27017', role: 'away', lagSeconds: null } as const]
    const database = { ...sound.database, members: away, majorityLagSeconds: 60 }
    expect(judgeStatus({ ...sound, database }).problems).toHaveLength(2)
  })
})
