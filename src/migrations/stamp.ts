import type { Collection, Db } from 'mongodb'

import { isEmptyDatabase, STAMP } from '@/src/platform/database/check'
import { StartRefusal } from '@/src/platform/errors'
import { NEWEST } from './list'
import type { PublicDiffers } from './Migration'

/** The build that wrote a stamp, for people; `version` decides. As in package.json. */
export const BUILD = '0.2.0'

type StepRow = { done: boolean; cursor: unknown; changed: number }

/** Who migrates now, until when on the database's clock. */
export type Worker = {
  token: string
  until: Date
  host: string
  pid: number
  /** When the process began (`processStamp`): a killed one is known by it. */
  process: string
  user: string
}

export type StampRow = {
  _id: 'schema'
  /** The last migration that is done; 0: data as 0.1.0 wrote it. */
  version: number
  build: string
  at: Date
  /** The migration that has begun and not ended, and what it did so far. */
  underWay: number | null
  steps: Record<string, StepRow>
  /** What of the public database no rebuild has made anew since a migration. */
  publicDiffers: (PublicDiffers & { migration?: number; derived?: string })[]
  /** By what derived data was last worked out (`derived.ts`); not there before version 9. */
  derived?: Record<string, string>
  worker: Worker | null
}

export type Halves = Readonly<{ editorial: Db; published: Db }>

/** Read and written as everything that decides something: what most members have. */
export const stamps = (db: Db): Collection<StampRow> =>
  db.collection<StampRow>(STAMP, {
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority', j: true },
  })

const fresh = (
  version: number,
  derived: Readonly<Record<string, string>>,
): Omit<StampRow, '_id' | 'at'> => ({
  ...{ version, build: BUILD, underWay: null, steps: {}, publicDiffers: [], worker: null },
  derived,
})

/** Of several processes at once the first one's stamp stays. `derived`: the fingerprints of what is in it, where they are known. */
export async function putStamp(
  db: Db,
  version: number,
  derived: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { _id, ...rest } = { _id: 'schema' as const, ...fresh(version, derived) }
  await stamps(db).updateOne(
    { _id },
    [{ $replaceWith: { $mergeObjects: [{ ...rest, at: '$$NOW' }, '$$ROOT'] } }],
    { upsert: true },
  )
}

/** The version of a database: its stamp's; without one the newest where nothing is in it, else 0. Writes nothing. */
export async function versionOf(db: Db): Promise<number> {
  const stamp = await stamps(db).findOne({ _id: 'schema' }, { projection: { version: 1 } })
  if (stamp) return stamp.version
  return (await isEmptyDatabase(db)) ? NEWEST : 0
}

/** Refuses data that a newer build wrote: what this one does not know it would break. */
export function refuseNewer(version: number, newest = NEWEST): void {
  if (version <= newest) return
  throw new StartRefusal({
    tr: `Bu veriyi daha yeni bir Künye yazdı (veri sürümü ${version}, bu yapı ${newest} bilir; ${BUILD}): o yapıyı çalıştırın ya da geçişten önce alınmış yedeği boş bir veritabanına açın. Hiçbir şey yazılmadı.`,
    en: `A newer Künye wrote this data (version ${version}, this build knows ${newest}; ${BUILD}): run that build, or restore the backup taken before the migration into an empty database. Nothing was written.`,
  })
}

/** Refuses data of another version than this build's: a newer one, or an older one that is not migrated yet. */
export function refuseVersion(version: number): void {
  refuseNewer(version)
  if (version === NEWEST) return
  throw new StartRefusal({
    tr: `Bu veritabanı eski biçimde (veri sürümü ${version}, gereken ${NEWEST}): haber merkezini durdurun, yedek alın, npm run kunye -- migrate --plan ile bakın, npm run kunye -- migrate --run ile geçirin.`,
    en: `This database holds data of an older form (version ${version}, needed ${NEWEST}): stop the newsroom, take a backup, look with npm run kunye -- migrate --plan, then npm run kunye -- migrate --run.`,
  })
}
