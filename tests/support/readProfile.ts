import type { Db } from 'mongodb'

export type Profiled = {
  collection: string
  /** `find`, `aggregate` (counts are aggregates) … */
  command: string
  docsExamined: number
  keysExamined: number
  returned: number
  sorted: boolean
  plan: string
}

/** What MongoDB itself says of every command that `work` made it run: the database profiler, level 2. */
export async function readProfile(db: Db, work: () => Promise<unknown>): Promise<Profiled[]> {
  await db.command({ profile: 0 })
  // There is none yet before the first command.
  await db
    .collection('system.profile')
    .drop()
    .catch(() => false)
  await db.command({ profile: 2 })
  await work()
  await db.command({ profile: 0 })
  const rows = await db
    .collection('system.profile')
    .find({ appName: 'kunye-delivery' })
    .sort({ ts: 1 })
    .toArray()
  return rows.map(({ command, ns, ...row }) => ({
    collection: String(ns).split('.').at(-1) ?? '',
    command: Object.keys(command)[0] ?? '',
    docsExamined: row.docsExamined ?? 0,
    keysExamined: row.keysExamined ?? 0,
    returned: row.nreturned ?? 0,
    sorted: row.hasSortStage === true,
    plan: row.planSummary ?? '',
  }))
}
