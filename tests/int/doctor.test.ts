import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { auditCollections } from '@/src/audit/auditCollections'
import { signCheckpoint } from '@/src/audit/signCheckpoint'
import { CHECKS } from '@/src/cli/doctor/checks'
import { env } from '@/src/env'
import { prepareDatabases } from '@/src/worker/prepareDatabases'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
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

  it('finds a picture whose bytes were changed or are gone', async () => {
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
  })
})
