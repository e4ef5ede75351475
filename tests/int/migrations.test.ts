import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { MongoClient } from 'mongodb'

import { GENESIS, storedEntry } from '@/src/editorial/audit/entries'
import { verifyChain } from '@/src/editorial/audit/verify'
import { AS_OF_0008 } from '@/src/migrations/asOf0008'
import {
  currentFingerprints,
  type DerivedTable,
  type Rebuild,
  staleDerived,
} from '@/src/migrations/derived'
import { MIGRATIONS, type MigrationFile } from '@/src/migrations/list'
import { mendDocuments, planMend, type Mend } from '@/src/migrations/mendDocuments'
import { migrate, type MigrateOptions } from '@/src/migrations/migrate'
import { isMigrationDue, planDerived, planMigrations } from '@/src/migrations/plan'
import { admitDatabases } from '@/src/migrations/admitDatabases'
import { putStamp, stamps, versionOf } from '@/src/migrations/stamp'

const upper: Mend = {
  half: 'editorial',
  collection: 'articles',
  filter: { headline: { $type: 'string' } },
  mend: ({ headline }) =>
    headline === headline.toUpperCase() ? null : { $set: { headline: headline.toUpperCase() } },
}
const made = (number: number, mend: Mend, more: object = {}): MigrationFile => ({
  file: `${number}-made`,
  load: () =>
    Promise.resolve({
      migration: {
        ...{ number, name: 'made', says: { tr: 'Deneme', en: 'a trial' } },
        plan: async (context) => [await planMend(context, mend)],
        run: (context) => mendDocuments(context, mend.collection, mend),
        ...more,
      },
    }),
})
const client = await MongoClient.connect(process.env.DATABASE_URI ?? '')
const halves = {
  editorial: client.db(),
  published: client.db(`${client.db().databaseName}_public`),
}
const articles = halves.editorial.collection<any>('articles')
const run = (files: MigrationFile[], more: Partial<MigrateOptions> = {}) =>
  migrate({
    ...{ halves, client, files, derived: {}, batch: 2, report: () => undefined },
    openPayload: () => Promise.reject(new Error('not asked for')),
    rebuildPublic: () => Promise.resolve(),
    ...more,
  })
const headlines = async () =>
  (await articles.find().sort({ _id: 1 }).toArray()).map(({ headline }) => headline)
const chain = async () =>
  (await halves.editorial.collection('audit-log').find().sort({ seq: 1 }).toArray()).map(
    storedEntry,
  )

beforeEach(async () => {
  await halves.editorial.dropDatabase()
  await halves.published.dropDatabase()
  await articles.insertMany(['a', 'b', 'C', 'd', 'e'].map((headline, _id) => ({ _id, headline })))
})
afterAll(() => client.close())

describe('the list of migrations', () => {
  it('plans without writing, changes what it planned, and nothing the second time', async () => {
    const files = [made(1, upper)]
    const [planned] = await planMigrations(halves, files)
    expect(planned?.changes).toEqual([
      { half: 'editorial', collection: 'articles', count: 4, ids: ['0', '1', '3', '4'] },
    ])
    expect(await headlines()).toEqual(['a', 'b', 'C', 'd', 'e'])
    expect(await stamps(halves.editorial).countDocuments()).toBe(0)
    expect(await run(files)).toEqual([1])
    expect(await headlines()).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(await run(files)).toEqual([])
    expect(await versionOf(halves.editorial)).toBe(1)
    expect(await stamps(halves.published).findOne({})).toMatchObject({ version: 1 })
  })

  it('goes on after a stop at every place, and notes begin, goings-on and end in the audit log', async () => {
    const files = [made(1, upper), made(2, { ...upper, filter: { headline: 'none' } })]
    const points: string[] = []
    for (;;) {
      const stop = await run(files, {
        onPoint: (point) => {
          if (points.includes(point)) return
          points.push(point)
          throw new Error('stopped')
        },
      }).catch((error: Error) => error.message)
      if (stop !== 'stopped') break
    }
    expect(points).toEqual(expect.arrayContaining(['1-made/articles:written 2', '2-made:done']))
    expect(await headlines()).toEqual(['A', 'B', 'C', 'D', 'E'])
    const entries = await chain()
    expect(verifyChain('system', entries)).toBeNull()
    expect(entries[0]).toMatchObject({ prevHash: GENESIS, action: 'migrate', to: 'begun' })
    const told = entries.map(({ to, reason }) => `${to} ${reason?.split(': ')[1]}`)
    expect([told[0], ...told.filter((line) => /^[12]/.test(line))]).toEqual([
      'begun articles 4',
      '1 articles 0',
      '2 articles 0',
    ])
    expect(told.filter((line) => line.startsWith('resumed')).length).toBeGreaterThan(5)
  })

  it('lets one process work at a time: the other one waits, says who works, and finds nothing left', async () => {
    let count = 0
    const slow = made(1, { ...upper, mend: (row, c) => ((count += 1), upper.mend(row, c)) })
    const said: string[] = []
    const report = ({ en }: { en: string }) => void said.push(en)
    const both = await Promise.all([run([slow], { report }), run([slow], { report })])
    expect(both.flat()).toEqual([1])
    // Planned, written, planned again: by one of them.
    expect(count).toBe(15)
    expect(said.filter((line) => line.includes(`, ${process.pid}`))).toHaveLength(1)
  })

  it('takes over from a killed process of this machine at once, and never from a living one', async () => {
    await putStamp(halves.editorial, 0)
    const { hostname } = await import('node:os')
    const worker = {
      ...{ token: 'x', until: new Date(Date.now() + 600_000), host: hostname(), pid: 2 ** 22 + 1 },
      ...{ process: 'gone', user: 'nobody' },
    }
    await stamps(halves.editorial).updateOne({ _id: 'schema' }, { $set: { worker } })
    expect(await run([made(1, upper)])).toEqual([1])
    const held = made(2, upper, {
      run: async (context: { step(name: string, work: object): Promise<void> }) => {
        await stamps(halves.editorial).updateOne({ _id: 'schema' }, { $set: { worker } })
        await context.step('late', () => Promise.resolve())
      },
    })
    await expect(run([made(1, upper), held])).rejects.toMatchObject({ code: 'startRefusal' })
    expect(await versionOf(halves.editorial)).toBe(1)
  })

  it('does not write over what somebody changed since it was read', async () => {
    let isFirst = true
    const mend: Mend = {
      ...upper,
      async mend(row, context) {
        if (isFirst) {
          isFirst = false
          const later = { headline: 'başka', updatedAt: new Date() }
          await articles.updateOne({ _id: row._id }, { $set: later })
        }
        return upper.mend(row, context)
      },
    }
    await run([made(1, mend)])
    expect((await headlines())[0]).toBe('BAŞKA')
  })

  it('remembers what of the public half differs until a rebuild, across kills', async () => {
    const publicDiffers = [{ collection: 'articles' as const, fields: ['seo'] }]
    const files = [made(1, upper, { publicDiffers })]
    const options = { openPayload: () => Promise.resolve({} as never) }
    const rebuildPublic = () => Promise.reject(new Error('killed'))
    await expect(run(files, { ...options, rebuildPublic })).rejects.toThrow('killed')
    expect((await stamps(halves.editorial).findOne({}))?.publicDiffers).toEqual([
      { ...publicDiffers[0], migration: 1 },
    ])
    expect(await isMigrationDue(halves, files, {})).toBe(true)
  })
})

describe('derived data', () => {
  const persons = halves.editorial.collection<any>('persons')
  const wordsOf = async () => (await persons.findOne({}))?.searchWords
  const row = (now: string, rebuild: Rebuild): DerivedTable => ({
    made: {
      ...{ says: { tr: 'Deneme', en: 'a trial' }, fingerprint: () => now, rebuild },
      publicDiffers: rebuild === 'public' ? [{ collection: 'articles', fields: ['facets'] }] : [],
    },
  })
  const told = async () => (await chain()).map(({ record, to }) => `${record} ${to}`)
  const noted = async () => (await stamps(halves.editorial).findOne({}))?.derived
  beforeEach(async () => {
    await putStamp(halves.editorial, 0, { made: 'old' })
    await persons.insertOne({ _id: 1, displayName: 'Ayşe Kaya', searchWords: ['x'] })
  })

  it('that this build works out otherwise is named, made anew after a stop at every place, and noted', async () => {
    const derived = row('new', 'searchWords')
    const [planned] = await planDerived(halves, derived)
    expect(planned?.changes.filter(({ count }) => count > 0)).toEqual([
      { half: 'editorial', collection: 'articles', count: 5, ids: ['0', '1', '2', '3', '4'] },
      { half: 'editorial', collection: 'persons', count: 1, ids: ['1'] },
    ])
    expect(await isMigrationDue(halves, [], derived)).toBe(true)
    expect(await wordsOf()).toEqual(['x'])
    const points: string[] = []
    const once = () =>
      run([], {
        derived,
        onPoint: (point) => {
          if (points.includes(point)) return
          points.push(point)
          throw new Error('stopped')
        },
      }).catch((error: Error) => error.message)
    while ((await once()) === 'stopped') expect(points.length).toBeLessThan(100)
    expect(points).toEqual(
      expect.arrayContaining(['derived-made/persons:written 1', 'derived-made:done']),
    )
    expect(await wordsOf()).toContain('ayse')
    expect(await noted()).toEqual({ made: 'new' })
    expect((await stamps(halves.editorial).findOne({}))?.steps).toEqual({})
    expect(await planDerived(halves, derived)).toEqual([])
    expect(verifyChain('system', await chain())).toBeNull()
    const lines = await told()
    expect([lines[0], lines.at(-1)]).toEqual(['derived-made begun', 'derived-made done'])
    expect(lines).toContain('derived-made resumed')
  })

  it('of the public half is noted only once that was made anew, which a kill does not forget', async () => {
    const derived = row('new', 'public')
    const openPayload = () => Promise.resolve({} as never)
    const rebuildPublic = () => Promise.reject(new Error('killed'))
    await expect(run([], { derived, openPayload, rebuildPublic })).rejects.toThrow('killed')
    expect(await noted()).toEqual({ made: 'old' })
    expect((await stamps(halves.editorial).findOne({}))?.publicDiffers).toEqual([
      { collection: 'articles', fields: ['facets'], derived: 'made' },
    ])
    let rebuilt = 0
    const done = () => Promise.resolve(void (rebuilt += 1))
    await run([], { derived, openPayload, rebuildPublic: done })
    expect([rebuilt, await noted()]).toEqual([1, { made: 'new' }])
  })

  it('is made once where it was never written, and not at all in an empty database', async () => {
    await stamps(halves.editorial).updateOne({}, { $set: { derived: {} } })
    expect(await staleDerived(halves.editorial, row('new', 'public'))).toHaveLength(1)
    await halves.editorial.dropDatabase()
    expect(await staleDerived(halves.editorial)).toEqual([])
    await admitDatabases(halves)
    expect(await noted()).toEqual(currentFingerprints())
    expect(await isMigrationDue(halves)).toBe(false)
  })

  it('of a database from before there were fingerprints is as builds of its version wrote it', async () => {
    await stamps(halves.editorial).deleteMany({})
    await putStamp(halves.editorial, 8)
    await stamps(halves.editorial).updateOne({}, { $unset: { derived: '' } })
    const [ninth] = MIGRATIONS.slice(8)
    const files = [...Array.from({ length: 8 }, (_, at) => made(at + 1, upper)), ninth!]
    expect((await planMigrations(halves, files))[0]?.changes[0]?.count).toBe(4)
    await run(files)
    expect(await noted()).toEqual(AS_OF_0008)
    expect((await planMigrations(halves, files)).length).toBe(0)
  })
})

describe('the version of a database', () => {
  it('is the newest at once where it is empty, 0 where 0.1.0 left its data, and a newer one is refused', async () => {
    await articles.deleteMany({})
    await admitDatabases(halves)
    expect(await stamps(halves.editorial).countDocuments()).toBe(1)
    await stamps(halves.editorial).deleteMany({})
    await articles.insertOne({ _id: 9, headline: 'a' })
    expect(await versionOf(halves.editorial)).toBe(0)
    await putStamp(halves.editorial, 9_999)
    await expect(admitDatabases(halves)).rejects.toThrow(/newer Künye/)
    await expect(run([made(1, upper)])).rejects.toThrow(/newer Künye/)
    await expect(planMigrations(halves)).rejects.toThrow(/newer Künye/)
  })
})
