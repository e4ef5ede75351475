import os from 'node:os'
import type { ClientSession, MongoClient } from 'mongodb'
import type { Payload } from 'payload'

import { appendSystemAudit } from '@/src/editorial/audit/appendAudit'
import type { Report } from '@/src/platform/errors'
import { asOnlyOne, takenOver } from './lease'
import { MIGRATIONS, type MigrationFile } from './list'
import type { Migration, RunContext } from './Migration'
import { openRows, timeOf } from './plan'
import { BUILD, putStamp, stamps, versionOf, type Halves, type StampRow } from './stamp'

export type MigrateOptions = Readonly<{
  halves: Halves
  client: MongoClient
  /** The list; only tests give another one. */
  files?: readonly MigrationFile[]
  report: Report
  openPayload(): Promise<Payload>
  /** Makes the whole public half anew; asked for when a migration says that it differs. */
  rebuildPublic(payload: Payload): Promise<unknown>
  /** Heard at every place where a kill leaves something half done. */
  onPoint?(point: string): Promise<void> | void
  batch?: number
}>

const BATCH = 50

/**
 * Runs every open migration in order, then the rebuild of the public half that they ask for; one process at a time. Killed
 * anywhere, the next call goes on there. Each migration is noted in the audit log (chain `system`) when it begins, goes on
 * and ends, with the numbers of documents that its plan named before and names now; its end, the new version and that entry are one transaction. Returns
 * the numbers of the migrations that this call finished.
 */
export async function migrate(options: MigrateOptions): Promise<number[]> {
  const { halves, files = MIGRATIONS, report, openPayload } = options
  const point = options.onPoint ?? (() => undefined)
  await openRows(halves, files)
  await putStamp(halves.editorial, await versionOf(halves.editorial))
  let opened: Promise<Payload> | undefined
  const payload = () => (opened ??= openPayload())
  return asOnlyOne(halves.editorial, report, async (token) => {
    const finished: number[] = []
    for (const { file, load } of await openRows(halves, files)) {
      const { migration } = await load()
      const { says, number } = migration
      report({ tr: `Geçiş ${file}: ${says.tr}`, en: says.en })
      await runOne(options, token, file, migration, payload)
      finished.push(number)
    }
    const stamp = await stamps(halves.editorial).findOne({ _id: 'schema' })
    if ((stamp?.publicDiffers ?? []).length > 0) {
      report({
        tr: 'Okura giden belgeler yeniden kuruluyor',
        en: 'the public half is being made anew',
      })
      await point('rebuild:begun')
      await options.rebuildPublic(await payload())
      await point('rebuild:done')
    }
    return finished
  })
}

async function runOne(
  { halves, client, onPoint, batch = BATCH }: MigrateOptions,
  token: string,
  file: string,
  migration: Migration,
  payload: RunContext['payload'],
): Promise<void> {
  const { number, publicDiffers = [] } = migration
  const point = onPoint ?? (() => undefined)
  const { editorial, published } = halves
  const mine = { _id: 'schema' as const, 'worker.token': token }
  const change = async (update: object, session?: ClientSession): Promise<StampRow> => {
    const options = { session, returnDocument: 'after' as const }
    const stamp = await stamps(editorial).findOneAndUpdate(mine, update, options)
    if (!stamp) throw takenOver()
    return stamp
  }
  const noted = (
    update: object,
    to: string,
    reason: string,
    also?: (s: ClientSession) => unknown,
  ) =>
    client.withSession((session) =>
      session.withTransaction(
        async () => {
          const at = await timeOf(halves)
          await change(update, session)
          const from = String(number - 1)
          const words = { action: 'migrate', record: file, from, to, reason }
          await appendSystemAudit(editorial, session, { ...words, at })
          await also?.(session)
        },
        { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } },
      ),
    )

  const counts = async (): Promise<string> => {
    const planned = await migration.plan({ editorial, published, now: await timeOf(halves) })
    return planned.map(({ collection, count }) => `${collection} ${count}`).join(', ')
  }
  const who = `${os.userInfo().username}, ${BUILD}`
  const before = await change({ $set: { build: BUILD } })
  const isFirst = before.underWay !== number
  await noted(
    { $set: { underWay: number, ...(isFirst ? { steps: {} } : {}) } },
    isFirst ? 'begun' : 'resumed',
    `${who}: ${await counts()}`,
  )
  await point(`${file}:begun`)

  const context: RunContext = {
    ...{ editorial, published, payload, batch, now: await timeOf(halves) },
    async step(name, work) {
      const { steps } = await change({ $set: { build: BUILD } })
      const known = steps[name]
      if (known?.done) return
      await point(`${file}/${name}:begun`)
      let cursor: unknown = known?.cursor ?? null
      let changed = known?.changed ?? 0
      let notes = 0
      await work({
        ...{ cursor, changed },
        note: async (at, count) => {
          notes += 1
          await point(`${file}/${name}:written ${notes}`)
          cursor = at
          changed = count
          await change({ $set: { [`steps.${name}`]: { done: false, cursor, changed } } })
          await point(`${file}/${name}:noted ${notes}`)
        },
      })
      await change({ $set: { [`steps.${name}`]: { done: true, cursor, changed } } })
      await point(`${file}/${name}:done`)
    },
  }
  await migration.run(context)

  const differs = publicDiffers.map((one) => ({ ...one, migration: number }))
  await noted(
    {
      $set: { version: number, at: await timeOf(halves), underWay: null, steps: {} },
      $push: { publicDiffers: { $each: differs } },
    },
    String(number),
    `${who}: ${await counts()}`,
    async (session) => {
      // A rebuild that an older build left half done would pass over what it had gone through.
      await editorial.collection('rebuild-runs').deleteMany({}, { session })
      await stamps(published).updateOne(
        { _id: 'schema' },
        { $set: { version: number, build: BUILD, at: await timeOf(halves) } },
        { session, upsert: true },
      )
    },
  )
  await point(`${file}:done`)
}
