import path from 'node:path'
import { MongoClient } from 'mongodb'
import { restoreBackup } from '@/src/backup/restoreBackup'
import { takeBackup } from '@/src/backup/takeBackup'
import { resolveDatabase, type ResolvedDatabase } from '@/src/db/resolveDatabase'
import { StartRefusal } from '@/src/db/StartRefusal'
import { useDatabase } from '@/src/db/useDatabase'
import { databaseName } from '@/src/delivery/databaseName'
import { env } from '@/src/env'
import { isMigrationDue } from '@/src/migrations/plan'
import { refuseNewer, versionOf, type Halves } from '@/src/migrations/stamp'
import { noteOperation } from '../noteOperation'
import { withPayloadOn } from '../withPayload'
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
export async function backup([verb, given, ...more]: string[]): Promise<void> {
  if ((verb !== 'take' && verb !== 'restore') || !given || more.length > 0) {
    throw new StartRefusal({
      tr: 'Kullanım: npm run kunye -- backup take|restore KLASÖR',
      en: 'Usage: npm run kunye -- backup take|restore FOLDER',
    })
  }
  const folder = path.resolve(given)
  const database = await resolveDatabase()
  // Before `env()`: what is restored may have to be opened by Payload.
  await useDatabase(database)
  const mediaDir = path.resolve(env().mediaDir)
  const client = await MongoClient.connect(database.uri)
  try {
    const halves = {
      editorial: client.db(),
      // One connection for both: the moment of a backup is one, and who publishes may write both.
      published: client.db(databaseName(database.publicUri)),
    }
    if (verb === 'take') refuseNewer(await versionOf(halves.editorial))
    const all = { ...halves, mediaDir, folder, onProgress: say }
    const documents = await (verb === 'take' ? takeBackup({ client, ...all }) : restoreBackup(all))
    const done =
      verb === 'take'
        ? `${documents} belge yedeklendi / documents backed up: ${folder}`
        : `${documents} belge geri yüklendi / documents restored`
    console.log(done)
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
