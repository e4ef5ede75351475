import type { Words } from '@/src/language/words'
import { MIGRATIONS, type MigrationFile } from './list'
import type { PlanContext, PlannedChange } from './Migration'
import { refuseNewer, stamps, versionOf, type Halves } from './stamp'

export type Planned = Readonly<{
  number: number
  name: string
  says: Words
  changes: readonly PlannedChange[]
}>

/** The database's clock. */
export const timeOf = async ({ editorial }: Halves): Promise<Date> => {
  const { localTime } = await editorial.command({ hello: 1 }, { readPreference: 'primary' })
  return localTime
}

/** The migrations that a database has not seen. Refuses a newer one. */
export const openRows = async (
  { editorial }: Halves,
  files: readonly MigrationFile[],
): Promise<readonly MigrationFile[]> => {
  const version = await versionOf(editorial)
  refuseNewer(version, files.length)
  return files.slice(version)
}

/** What each migration that is still open would change. Writes nothing, and may run beside a working newsroom. */
export async function planMigrations(
  halves: Halves,
  files: readonly MigrationFile[] = MIGRATIONS,
): Promise<Planned[]> {
  const context: PlanContext = { ...halves, now: await timeOf(halves) }
  const planned: Planned[] = []
  for (const { load } of await openRows(halves, files)) {
    const { migration } = await load()
    const { number, name, says } = migration
    planned.push({ number, name, says, changes: await migration.plan(context) })
  }
  return planned
}

/** Whether `migrate` has something to do: an open migration, or a public half that none has made anew since one. */
export async function isMigrationDue(
  halves: Halves,
  files: readonly MigrationFile[] = MIGRATIONS,
): Promise<boolean> {
  const stamp = await stamps(halves.editorial).findOne({ _id: 'schema' })
  return (await openRows(halves, files)).length > 0 || (stamp?.publicDiffers ?? []).length > 0
}
