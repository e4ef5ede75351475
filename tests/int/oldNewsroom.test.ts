import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MongoClient, type Document } from 'mongodb'
import { createLocalReq } from 'payload'

import { auditCollections } from '@/src/editorial/audit/collections'
import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { MIGRATIONS, NEWEST } from '@/src/migrations/list'
import { isNamedDifference, publicDiffersOf } from '@/src/migrations/namedDifference'
import { isMigrationDue, planMigrations } from '@/src/migrations/plan'
import { stamps, versionOf } from '@/src/migrations/stamp'
import { maskedLabels } from '@/src/editorial/transitions/decisionContext'
import { SEARCHED, searchedTexts, type SearchedCollection } from '@/src/editorial/entities/searched'
import { foundBy } from '@/src/language/text/foundBy'
import { registerRows } from '@/src/editorial/sourcing/claimRegister'
import { contentOfPublication } from '@/src/editorial/publish/publications'
import { rebuildPublic } from '@/src/editorial/publish/rebuild/rebuildPublic'
import type { PublicDifference } from '@/src/editorial/publish/verify/compare'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { approvalHash } from '@/src/workflow/approvalHash'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import type { Newsroom, StaffUser } from '@/tests/support/newsroom'
import { loadOldNewsroom, type OldNewsroom } from '@/tests/support/oldNewsroom'

/** In the soak every place is one to be killed at; here at least so many of them, spread over the list. */
const KILLS = process.env.KUNYE_MIGRATION_KILLS === 'all' ? null : 1

const client = new MongoClient(process.env.DATABASE_URI ?? '')
const halves = {
  editorial: client.db(),
  published: client.db(new URL(process.env.PUBLIC_DATABASE_URI ?? '').pathname.slice(1)),
}
let about: OldNewsroom
let newsroom: Newsroom
let before: Awaited<ReturnType<typeof signedThings>>
let points: string[] = []
let file = ''
let kills = 0

const rows = (collection: string, projection: Document) =>
  halves.editorial.collection(collection).find({}, { projection }).sort({ _id: 1 }).toArray()
/** What approvals, schedules, publications and the log rest on, as it lies in the database. */
const signedThings = async () => {
  const approval = {
    ...{ stage: 1, approvedHash: 1, approvedBy: 1, approvedOverrides: 1, schedule: 1 },
    ...{ scheduledAt: 1, contributors: 1, author: 1, embargoUntil: 1, editKind: 1 },
  }
  const inVersion = Object.fromEntries(Object.keys(approval).map((key) => [`version.${key}`, 1]))
  return {
    articles: await rows('articles', approval),
    versions: await rows('_articles_versions', { parent: 1, ...inVersion }),
    publications: await rows('publications', {
      article: 1,
      state: 1,
      contentHash: 1,
      versionId: 1,
    }),
    snapshots: await rows('publication-snapshots', {}),
    checkpoints: await rows('audit-checkpoints', {}),
    log: await rows('audit-log', {}),
  }
}
const migrateAndDie = async (file: string, every: number) => {
  const child = spawn(
    process.execPath,
    ['src/run/launch.mjs', 'tests/support/migrateAndDie.ts', file, String(every)],
    { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  child.stdout?.resume()
  const [code, signal] = await once(child, 'exit')
  return { code, signal }
}

beforeAll(async () => {
  await client.connect()
  about = await loadOldNewsroom()
  before = await signedThings()
  expect(await versionOf(halves.editorial)).toBe(0)
  file = path.join(await mkdtemp(path.join(os.tmpdir(), 'kunye-old-')), 'points')
  await writeFile(file, '')
  const every = KILLS ? Math.max(1, MIGRATIONS.length) : 1
  for (;;) {
    const { code, signal } = await migrateAndDie(file, every)
    if (signal !== 'SIGKILL') {
      expect(code).toBe(0)
      break
    }
    kills += 1
    if ((await readFile(file, 'utf8')).includes('rebuild:begun')) break
  }
  points = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  if (!KILLS) process.stdout.write(`migrations ${kills} kills at ${points.length} places\n`)
  const { openNewsroom } = await import('@/tests/support/newsroom')
  newsroom = await openNewsroom()
}, 3_600_000)
afterAll(async () => {
  await newsroom?.close()
  await client.close()
})

describe('the newsroom of 0.1.0, migrated by processes that were killed (-9) on the way', () => {
  it('has gone through every migration, and a second run would change nothing', async () => {
    for (const { file } of MIGRATIONS) expect(points).toContain(`${file}:done`)
    if (MIGRATIONS.length > 0) expect(kills).toBeGreaterThanOrEqual(KILLS ?? points.length)
    expect(await versionOf(halves.editorial)).toBe(NEWEST)
    expect(await stamps(halves.published).findOne({})).toMatchObject({ version: NEWEST })
    // Asked once more of the data as it is now, every row's plan is empty.
    await stamps(halves.editorial).updateOne({}, { $set: { version: 0 } })
    const planned = await planMigrations(halves)
    await stamps(halves.editorial).updateOne({}, { $set: { version: NEWEST } })
    const left = planned.flatMap(({ name, changes }) =>
      changes.map(({ collection, count }) => [name, collection, count]),
    )
    expect(left.filter(([, , count]) => count !== 0)).toEqual([])
  })

  it('has the search keys of this build on every record, and no former ones', async () => {
    let found = 0
    for (const collection of Object.keys(SEARCHED) as SearchedCollection[]) {
      for (const document of await rows(collection, {})) {
        const keys = foundBy(searchedTexts(collection, document))
        expect({ collection, keys: document.searchWords }).toEqual({ collection, keys })
        expect(Object.keys(document)).not.toContain('skeletonKeys')
        found += keys.length
      }
    }
    expect(found).toBeGreaterThan(100)
  })

  it('holds nowhere any more who its masked source is, but in what is not rewritten', async () => {
    // Its name, address, private note and search key, as 0.1.0 kept them.
    const typed = /Saklı Kişi|gercek-adi-sakli|gercek adi sakli|kimse bilmiyor/i
    const kept = ['audit-log', 'publication-snapshots']
    const holding: string[] = []
    for (const db of [halves.editorial, halves.published]) {
      for (const { name } of await db.listCollections().toArray()) {
        const found = await db.collection(name).find().toArray()
        if (typed.test(JSON.stringify(found)) && !kept.includes(name)) holding.push(name)
      }
    }
    expect(holding).toEqual([])
    const [record] = await halves.editorial.collection('sources').find({ kind: 'masked' }).toArray()
    expect(record).toMatchObject({ name: 'bir belediye yetkilisi' })
    const versions = await rows('_sources_versions', { parent: 1, version: 1 })
    const own = versions.filter(({ parent }) => String(parent) === String(record?._id))
    expect(own.length).toBeGreaterThanOrEqual(2)
    const names = own.map(({ version }) => version.name)
    expect(new Set([...names, record?.name]).size).toBeLessThanOrEqual(2)
    const counted = await halves.editorial
      .collection('audit-log')
      .findOne({ action: 'migrate', record: /masked-sources/, to: 'begun' })
    expect(counted?.reason).toMatch(/_sources_versions [1-9]/)
  })

  it('has in the claim register who said what, as a save would write it', async () => {
    const claims = await rows('claims', {})
    const stored = new Map(
      (
        await newsroom.payload.find({
          ...{ collection: 'articles', pagination: false, depth: 0, overrideAccess: true },
        })
      ).docs.map((article) => [article.id, article]),
    )
    expect(claims.flatMap((row) => row.said).length).toBeGreaterThan(10)
    for (const row of claims) {
      const article = stored.get(String(row.article))
      const expected =
        article && registerRows(article, true).find((one) => one.claimId === row.claimId)
      const { speakers, said: sayings, section, at } = JSON.parse(JSON.stringify(row))
      expect({ speakers, said: sayings, section, at }).toEqual({
        ...{ speakers: expected?.speakers, said: expected?.said },
        ...{ section: expected?.section, at: expected?.at },
      })
    }
    expect(claims.some(({ speakers }) => speakers.length > 0)).toBe(true)
  })

  it('keeps approvals, schedules, publications, snapshots, signatures and the log as they were', async () => {
    const after = await signedThings()
    const logged = new Map(after.log.map((entry) => [String(entry._id), entry]))
    expect(before.log.map(({ _id }) => logged.get(String(_id)))).toEqual(before.log)
    expect({ ...after, log: null }).toEqual({ ...before, log: null })
  })

  it('verifies: every approval and schedule by the text of now, every publication by the text it names', async () => {
    const req = await createLocalReq({}, newsroom.payload)
    const { docs } = await newsroom.payload.find({
      ...{ collection: 'articles', pagination: false, depth: 0, overrideAccess: true },
    })
    expect(docs).toHaveLength(before.articles.length)
    const wrong: unknown[] = []
    let [approvals, schedules, publications] = [0, 0, 0]
    for (const doc of docs) {
      const article = judgedArticle({ ...doc })
      if (article.stage !== 'approved' && article.stage !== 'scheduled') continue
      const hash = approvalHash({ article, maskedLabels: await maskedLabels(req, doc) })
      approvals += 1
      if (article.approvedHash !== hash) wrong.push(['approval', doc.headline])
      if (article.stage !== 'scheduled') continue
      schedules += 1
      if (article.schedule?.hash !== hash) wrong.push(['schedule', doc.headline])
    }
    for (const publication of (
      await newsroom.payload.find({
        ...{ collection: 'publications', pagination: false, depth: 0, overrideAccess: true },
      })
    ).docs) {
      if (publication.state === 'never') continue
      publications += 1
      const content = await contentOfPublication(req, publication)
      const { contentHash } = judgedArticle(content)
      if (contentHash !== publication.contentHash) wrong.push(['publication', publication.slug])
    }
    expect(wrong).toEqual([])
    expect([approvals, schedules, publications].every((count) => count >= 2)).toBe(true)
  })

  it('has an audit log that is sound, signatures by its key among it, with the migrations in it', async () => {
    const report = await verifyAuditLog(auditCollections(newsroom.payload), await trustedKeys())
    expect(report).toMatchObject({ ok: true, bad: [], keyKnown: true })
    expect(report.checkpoints).toMatchObject({ checked: before.checkpoints.length, bad: [] })
    const done = await halves.editorial
      .collection('audit-log')
      .find({ action: 'migrate', to: /^\d/ })
      .toArray()
    expect(done.map(({ record }) => record)).toEqual(MIGRATIONS.map(({ file }) => file))
  })

  it('shows readers what follows from it but for what the migrations name, and after the rebuild exactly that', async () => {
    const differs = await publicDiffersOf(halves.editorial)
    const compared = async () => {
      const found: PublicDifference[] = []
      for await (const one of verifyPublicDocuments(newsroom.payload)) found.push(one)
      return found
    }
    const found = await compared()
    expect(found.filter((one) => !isNamedDifference(one, differs))).toEqual([])
    if (differs.length > 0) expect(found).not.toEqual([])
    await rebuildPublic(newsroom.payload)
    expect(await compared()).toEqual([])
    // The last run was killed before it noted what is made anew: the next does, and finds nothing else to do.
    expect(await migrateAndDie(file, 1_000_000)).toEqual({ code: 0, signal: null })
    expect(await compared()).toEqual([])
    expect(await isMigrationDue(halves)).toBe(false)
  }, 240_000)

  it('opens every article, record and version to its chief, and publishes what was approved', async () => {
    const { login, rest } = await import('@/tests/support/rest')
    const people = await newsroom.payload.find({
      ...{ collection: 'users', pagination: false, depth: 0, overrideAccess: true },
    })
    const staff = (name: string): StaffUser => {
      const found = people.docs.find(({ id }) => id === about.people[name]?.id)
      if (!found) throw new Error(name)
      return { ...found, collection: 'users' }
    }
    const token = await login(staff('Suna Müdür'))
    const refused: unknown[] = []
    for (const { _id } of before.articles) {
      for (const place of [
        `articles/${_id}`,
        `articles/${_id}/actions`,
        `articles/${_id}/comments`,
      ]) {
        const { status, text } = await rest('GET', `${place}?depth=1`, { token })
        if (status !== 200) refused.push([place, status, text.slice(0, 200)])
      }
    }
    for (const list of ['persons', 'sources', 'events', 'media', 'tags', 'articles/versions']) {
      const { status } = await rest('GET', `${list}?limit=500`, { token })
      if (status !== 200) refused.push([list, status])
    }
    expect(refused).toEqual([])
    await newsroom.act(staff('Nermin Editör'), about.articles.approved ?? '', 'publish')
    const slug = (await newsroom.stored(about.articles.approved ?? '')).slug
    expect(await halves.published.collection('articles').findOne({ slug })).toMatchObject({
      state: 'live',
    })
  }, 240_000)
})
