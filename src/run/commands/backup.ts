import path from 'node:path'
import { restoreBackup } from '@/src/run/backup/restoreBackup'
import { takeBackup } from '@/src/run/backup/takeBackup'
import { connect } from '@/src/platform/database/connect'
import {
  resolveDatabase,
  type ResolvedDatabase,
  useDatabase,
} from '@/src/platform/mongod/resolveDatabase'
import { databaseName } from '@/src/platform/database/uri'
import { env } from '@/src/platform/env'
import { isMigrationDue } from '@/src/migrations/plan'
import { type Halves, refuseNewer, versionOf } from '@/src/migrations/stamp'
import { noteOperation, withPayloadOn } from '@/src/run/withPayload'
import { readArgs, wrongUsage } from '@/src/run/args'
import { refuseOldMediaDir } from '@/src/run/start/readyMediaDir'
import { runMigrations } from './migrate'

let saidAt = performance.now()

const say = (documents: number): void => {
  // What takes no second needs no progress.
  if (performance.now() - saidAt < 1_000) return
  saidAt = performance.now()
  const line = `${documents} belge / documents`
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
}

/** What an older build backed up is of its version still. */
async function migrateRestored(database: ResolvedDatabase, halves: Halves): Promise<void> {
  if (await isMigrationDue(halves)) await runMigrations(database)
}

/**
 * `kunye backup take FOLDER`: the newsroom as it is now, also while it runs. `kunye backup restore FOLDER`: into an empty
 * database and media folder, where everybody logs in anew, migrated to this build's version where the backup is older. Both are
 * entries of the audit log. What was done is told on stdout, progress on stderr. See docs/operations.md.
 */
export async function backup(args: string[]): Promise<void> {
  const [verb, given] = readArgs('backup', args, {}, 2).positionals
  if ((verb !== 'take' && verb !== 'restore') || !given) {
    throw wrongUsage('backup')
  }
  const folder = path.resolve(given)
  const database = await resolveDatabase()
  // Before `env()`: what is restored may have to be opened by Payload.
  await useDatabase(database)
  await refuseOldMediaDir(env())
  const mediaDir = path.resolve(env().mediaDir)
  const client = await connect(database.uri, 'DATABASE_URI')
  try {
    const halves = {
      editorial: client.db(),
      // One connection for both: the moment of a backup is one, and who publishes may write both.
      published: client.db(databaseName(database.publicUri)),
    }
    if (verb === 'take') refuseNewer(await versionOf(halves.editorial))
    const all = { ...halves, mediaDir, folder, onProgress: say }
    const { documents, leftOut } =
      verb === 'take'
        ? { documents: await takeBackup({ client, ...all }), leftOut: 0 }
        : await restoreBackup(all)
    console.log(verb === 'take' ? taken(documents, folder) : restored(documents, leftOut))
    if (verb === 'restore') await migrateRestored(database, halves)
    await withPayloadOn(
      database,
      (payload) =>
        noteOperation(payload, {
          action: verb === 'take' ? 'takeBackup' : 'restoreBackup',
          record: 'backup',
          what: `${path.basename(folder)}: ${documents}`,
        }),
      { prepare: false },
    )
  } finally {
    await client.close()
    await database.stop()
  }
}

const taken = (documents: number, folder: string): string =>
  `${documents} belge yedeklendi / documents backed up: ${folder}`

/** Who compares both numbers shall not miss what was left out on purpose. */
const restored = (documents: number, leftOut: number): string =>
  `${documents} belge geri yüklendi / documents restored` +
  (leftOut > 0
    ? ` (${leftOut} oturum, bağlantı ve işaret alınmadı / sessions, links and marks left out)`
    : '')
