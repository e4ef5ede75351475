import type { Words } from '@/src/language/words'
import { DERIVED, type DerivedTable, type Rebuild, type Stale, staleDerived } from './derived'
import { changedSizes } from './fingerprints'
import { MIGRATIONS, type MigrationFile } from './list'
import { planMend } from './mendDocuments'
import type { PlanContext, PlannedChange } from './Migration'
import { staffKeyMends } from './staffKeys'
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

const COUNTS: Readonly<
  Record<Rebuild, (context: PlanContext, stale: Stale) => Promise<PlannedChange[]>>
> = {
  public: ({ published }, { row }) =>
    Promise.all(
      row.publicDiffers.map(async ({ collection }) => {
        const count = await published.collection(collection).countDocuments()
        return { half: 'public' as const, collection, count, ids: [] }
      }),
    ),
  searchWords: async (context) => {
    const planned = []
    for (const mend of staffKeyMends()) planned.push(await planMend(context, mend))
    return planned
  },
  pictures: async ({ editorial }, { known }) => {
    const count = await editorial.collection('media').countDocuments()
    return [{ half: 'editorial', collection: 'media', count, ids: changedSizes(known) }]
  },
}

export type PlannedRebuild = Readonly<{
  name: string
  says: Words
  rebuild: Rebuild
  /** How many documents it goes through; of the newsroom's search keys, how many it writes. Of pictures `ids` are sizes. */
  changes: readonly PlannedChange[]
}>

/** Which derived data this build works out otherwise than it is stored, and what making it anew goes through. Writes nothing. */
export async function planDerived(
  halves: Halves,
  table: DerivedTable = DERIVED,
): Promise<PlannedRebuild[]> {
  const context: PlanContext = { ...halves, now: await timeOf(halves) }
  const planned: PlannedRebuild[] = []
  for (const stale of await staleDerived(halves.editorial, table)) {
    const { says, rebuild } = stale.row
    const changes = await COUNTS[rebuild](context, stale)
    planned.push({ name: stale.name, says, rebuild, changes })
  }
  return planned
}

/**
 * Whether `migrate` has something to do: an open migration, derived data that this build works out otherwise, or a public half
 * that none has made anew since one of them.
 */
export async function isMigrationDue(
  halves: Halves,
  files: readonly MigrationFile[] = MIGRATIONS,
  derived: DerivedTable = DERIVED,
): Promise<boolean> {
  const stamp = await stamps(halves.editorial).findOne({ _id: 'schema' })
  if ((await openRows(halves, files)).length > 0 || (stamp?.publicDiffers ?? []).length > 0) {
    return true
  }
  return (await staleDerived(halves.editorial, derived)).length > 0
}
