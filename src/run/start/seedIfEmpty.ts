import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { connect } from '@/src/platform/database/connect'
import { isEmptyDatabase } from '@/src/platform/database/check'
import { StartRefusal } from '@/src/platform/errors'
import type { OpenedDatabase } from './openDatabase'
import { kunye, runChild } from './runChild'
import { furtherMark } from './fileFurther'
import { print } from './print'
import type { Shutdown } from './signals'

/**
 * Puts the demo newsroom into an EMPTY database, and into no other. The seed that was interrupted
 * last time (`seeding` in the data folder, written before it begins and removed when it is whole)
 * is cleared away first: nobody has worked there yet, since the server starts after the seed.
 * `isWhole`: the further stories are noted as due, for `fileFurther`.
 */
export async function seedIfEmpty(
  root: string,
  dataDir: string,
  database: OpenedDatabase,
  shutdown: Shutdown,
  isWhole: boolean,
): Promise<void> {
  const mark = path.join(dataDir, 'seeding')
  const interrupted = await readFile(mark, 'utf8').then(
    (text) => text.trim() === 'embedded' && database.embedded !== undefined,
    () => false,
  )
  const client = await connect(database.uri, 'DATABASE_URI')
  try {
    if (interrupted) {
      print({
        tr: 'Yarım kalmış örnek veri siliniyor',
        en: 'clearing a demo newsroom that was left half done',
      })
      await client.db('kunye').dropDatabase()
      await client.db('kunye_public').dropDatabase()
    }
    if (!(await isEmptyDatabase(client.db()))) return
  } finally {
    await client.close()
  }
  print({ tr: 'Örnek haber merkezi yükleniyor', en: 'seeding the demo newsroom' })
  await writeFile(mark, database.embedded ? 'embedded\n' : 'external\n')
  const code = await runChild({ args: [...kunye(root), 'seed'] }, shutdown)
  if (code !== 0) {
    throw new StartRefusal({
      tr: `Örnek haber merkezi yüklenemedi (kunye seed, çıkış kodu ${code}): nedeni yukarıda.`,
      en: `The demo newsroom could not be seeded (kunye seed, exit code ${code}): the reason is above.`,
    })
  }
  // Before `seeding` goes: whoever is cut off between the two has the whole of it before him again.
  if (isWhole) await writeFile(furtherMark(dataDir), '')
  await rm(mark, { force: true })
}
