import os from 'node:os'
import type { MongoClient } from 'mongodb'
import type { Payload } from 'payload'

import type { Report } from '@/src/platform/errors'
import { currentFingerprints, DERIVED, type DerivedTable, staleDerived } from './derived'
import { asOnlyOne } from './lease'
import { MIGRATIONS, type MigrationFile, NEWEST } from './list'
import type { Migration } from './Migration'
import { openRows, timeOf } from './plan'
import { type Asked, rebuildDerived } from './rebuildDerived'
import type { LeftPicture } from './redrawPictures'
import { BUILD, putStamp, stamps, versionOf, type Halves } from './stamp'
import { type UnderWay, underWay } from './underWay'

export type MigrateOptions = Readonly<{
  halves: Halves
  client: MongoClient
  /** The lists; only tests give other ones. */
  files?: readonly MigrationFile[]
  derived?: DerivedTable
  report: Report
  openPayload(): Promise<Payload>
  /** Makes the whole public half anew; asked for when a migration says that it differs. */
  rebuildPublic(payload: Payload): Promise<unknown>
  /** Told of each picture that could not be drawn anew, and stays as it was. */
  onLeft?(picture: LeftPicture): void
  /** Heard at every place where a kill leaves something half done. */
  onPoint?(point: string): Promise<void> | void
  batch?: number
}>

const who = (): string => `${os.userInfo().username}, ${BUILD}`

/** One process at a time; Payload is opened once, where something asks for it. */
async function asWorker<T>(
  options: MigrateOptions,
  work: (under: UnderWay, payload: () => Promise<Payload>) => Promise<T>,
): Promise<T> {
  const { halves, report, openPayload } = options
  let opened: Promise<Payload> | undefined
  const payload = () => (opened ??= openPayload())
  return asOnlyOne(halves.editorial, report, (token) =>
    work(underWay(options, token, payload), payload),
  )
}

/**
 * Runs every open migration in order, makes derived data anew that this build works out otherwise, then the public half where
 * one of them asks for it; one process at a time. Killed anywhere, the next call goes on there. Each migration is noted in the
 * audit log (chain `system`) when it begins, goes on and ends, with the numbers of documents that its plan named before and
 * names now; its end, the new version and that entry are one transaction. Returns the numbers of the migrations that this
 * call finished.
 */
export async function migrate(options: MigrateOptions): Promise<number[]> {
  const { halves, files = MIGRATIONS, derived = DERIVED, report } = options
  await openRows(halves, files)
  const version = await versionOf(halves.editorial)
  const isFresh = version === NEWEST && !(await stamps(halves.editorial).findOne({}))
  await putStamp(halves.editorial, version, isFresh ? currentFingerprints(derived) : {})
  return asWorker(options, async (under, payload) => {
    const finished: number[] = []
    for (const { file, load } of await openRows(halves, files)) {
      const { migration } = await load()
      const { says, number } = migration
      report({ tr: `Geçiş ${file}: ${says.tr}`, en: says.en })
      await runOne(options, under, file, migration)
      finished.push(number)
    }
    const stale = await staleDerived(halves.editorial, derived)
    const asked = stale.map((one): Asked => ({ ...one, isAll: false }))
    await rebuildDerived({ ...options, who: who() }, under, asked, payload)
    return finished
  })
}

/**
 * Draws the sizes of pictures anew (`kunye media redraw`), of all that are drawn otherwise than this build does, or with `isAll`
 * of every picture, each size; then the public half. As `migrate` does it, with which it shares the lease and the stamp.
 */
export function redraw(options: MigrateOptions, isAll: boolean): Promise<void> {
  const { halves, derived = DERIVED } = options
  return asWorker(options, async (under, payload) => {
    const stale = await staleDerived(halves.editorial, derived)
    const rows = Object.entries(derived).map(([name, row]): Asked => {
      const known = stale.find((one) => one.name === name)?.known ?? row.fingerprint()
      return { name, row, known, now: row.fingerprint(), isAll }
    })
    const asked = rows.filter(
      ({ name, row }) =>
        row.rebuild === 'pictures' && (isAll || stale.some((one) => one.name === name)),
    )
    await rebuildDerived({ ...options, who: who() }, under, asked, payload)
  })
}

async function runOne(
  { halves }: MigrateOptions,
  under: UnderWay,
  file: string,
  migration: Migration,
): Promise<void> {
  const { number, publicDiffers = [] } = migration
  const { editorial, published } = halves
  const words = { record: file, from: String(number - 1) }
  const counts = async (): Promise<string> => {
    const planned = await migration.plan({ editorial, published, now: await timeOf(halves) })
    return planned.map(({ collection, count }) => `${collection} ${count}`).join(', ')
  }
  const before = await under.change({ $set: { build: BUILD } })
  const isFirst = before.underWay !== number
  await under.noted(
    { ...words, to: isFirst ? 'begun' : 'resumed', reason: `${who()}: ${await counts()}` },
    { $set: { underWay: number, ...(isFirst ? { steps: {} } : {}) } },
  )
  await under.point(`${file}:begun`)
  await migration.run(await under.contextOf(file))
  const differs = publicDiffers.map((one) => ({ ...one, migration: number }))
  const at = await timeOf(halves)
  await under.noted(
    { ...words, to: String(number), reason: `${who()}: ${await counts()}` },
    {
      $set: { version: number, at, underWay: null, steps: {} },
      $push: { publicDiffers: { $each: differs } },
    },
    async (session) => {
      // A rebuild that an older build left half done would pass over what it had gone through.
      await editorial.collection('rebuild-runs').deleteMany({}, { session })
      await stamps(published).updateOne(
        { _id: 'schema' },
        { $set: { version: number, build: BUILD, at } },
        { session, upsert: true },
      )
    },
  )
  await under.point(`${file}:done`)
}
