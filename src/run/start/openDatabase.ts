import path from 'node:path'
import { checkDatabase } from '@/src/platform/database/check'
import { databaseUri, hostsOf } from '@/src/platform/database/uri'
import { type Embedded, startEmbedded } from '@/src/platform/mongod/startEmbedded'
import type { Env } from '@/src/platform/env'
import { print } from './print'
import type { Shutdown } from './signals'

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
    print({ tr: `Veritabanı: DATABASE_URI (${hosts})`, en: 'database from DATABASE_URI' })
  } else {
    embedded = await startEmbedded({
      dataDir: path.resolve(env.KUNYE_DATA_DIR),
      kind: 'newsroom',
      httpPort,
      report: print,
      signal: shutdown.signal,
    })
    await shutdown.add(embedded.stop)
    print({
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
  print({
    tr: 'Replica set ve iki veritabanlı işlem denendi',
    en: 'replica set and transactions checked',
  })
  return { uri, publicUri, embedded }
}
