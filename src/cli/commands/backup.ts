import path from 'node:path'
import { MongoClient } from 'mongodb'
import { restoreBackup } from '@/src/backup/restoreBackup'
import { takeBackup } from '@/src/backup/takeBackup'
import { resolveDatabase } from '@/src/db/resolveDatabase'
import { StartRefusal } from '@/src/db/StartRefusal'
import { databaseName } from '@/src/delivery/databaseName'
import { env } from '@/src/env'

let saidAt = performance.now()

const say = (documents: number): void => {
  // What takes no second needs no progress.
  if (performance.now() - saidAt < 1_000) return
  saidAt = performance.now()
  const line = `${documents} belge / documents`
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
}

/**
 * `kunye backup take FOLDER`: the newsroom as it is now, also while it runs. `kunye backup restore FOLDER`: into an empty
 * database and media folder. What was done is told on stdout, progress on stderr. See docs/operations.md.
 */
export async function backup([verb, given, ...more]: string[]): Promise<void> {
  if ((verb !== 'take' && verb !== 'restore') || !given || more.length > 0) {
    throw new StartRefusal({
      tr: 'Kullanım: npm run kunye -- backup take|restore KLASÖR',
      en: 'Usage: npm run kunye -- backup take|restore FOLDER',
    })
  }
  const folder = path.resolve(given)
  const mediaDir = path.resolve(env().mediaDir)
  const database = await resolveDatabase()
  const client = await MongoClient.connect(database.uri)
  try {
    const halves = {
      editorial: client.db(),
      // One connection for both: the moment of a backup is one, and who publishes may write both.
      published: client.db(databaseName(database.publicUri)),
    }
    const all = { ...halves, mediaDir, folder, onProgress: say }
    const documents = await (verb === 'take' ? takeBackup({ client, ...all }) : restoreBackup(all))
    const done =
      verb === 'take'
        ? `${documents} belge yedeklendi / documents backed up: ${folder}`
        : `${documents} belge geri yüklendi / documents restored`
    console.log(done)
  } finally {
    await client.close()
    await database.stop()
  }
}
