import path from 'node:path'
import { checkDatabase } from '@/src/db/checkDatabase'
import { databaseUri } from '@/src/db/databaseUri'
import { hostsOf } from '@/src/db/hostsOf'
import type { Embedded } from '@/src/db/startEmbedded'
import { startEmbedded } from '@/src/db/startEmbedded'
import type { Env } from '@/src/env'
import { say } from './say'
import type { Shutdown } from './Shutdown'

export type OpenedDatabase = Readonly<{
  uri: string
  publicUri: string
  embedded: Embedded | undefined
}>

/**
 * The database of the newsroom, checked: the one in DATABASE_URI, else the embedded one, which is
 * started here and registered with `shutdown`. Refuses what cannot carry a publication.
 */
export async function openDatabase(
  env: Env,
  httpPort: number,
  shutdown: Shutdown,
): Promise<OpenedDatabase> {
  let embedded: Embedded | undefined
  if (env.DATABASE_URI) {
    const hosts = hostsOf(env.DATABASE_URI)
    say({ tr: `Veritabanı: DATABASE_URI (${hosts})`, en: 'database from DATABASE_URI' })
  } else {
    embedded = await startEmbedded({
      dataDir: path.resolve(env.KUNYE_DATA_DIR),
      kind: 'newsroom',
      httpPort,
      report: say,
      signal: shutdown.signal,
    })
    await shutdown.add(embedded.stop)
    say({
      tr: `Gömülü veritabanı çalışıyor (${env.KUNYE_DATA_DIR}/db, süreç ${embedded.pid}); yalnızca deneme için`,
      en: 'embedded database is running; for trying out, not for production',
    })
  }
  const uri = embedded?.uri ?? databaseUri(env.DATABASE_URI ?? '', 'kunye')
  const publicUri = databaseUri(
    env.PUBLIC_DATABASE_URI ?? databaseUri(uri, 'kunye_public', true),
    'kunye_public',
  )
  await checkDatabase(uri, publicUri)
  say({
    tr: 'Replica set ve iki veritabanlı işlem denendi',
    en: 'replica set and transactions checked',
  })
  return { uri, publicUri, embedded }
}
