import { stat } from 'node:fs/promises'

import { createDelivery } from '@/src/delivery/handler'
import { databaseUri } from '@/src/platform/database/uri'
import { type Env, parseEnv } from '@/src/platform/env'
import { StartRefusal } from '@/src/platform/errors'
import { drawnOf, searchOf } from '@/src/run/keptOf'
import { logError } from '@/src/platform/server/log'
import { startServer } from '@/src/platform/server/startServer'
import { readEnvironment, refuseArgs } from '@/src/run/environment'
import { claimPort, publicUrlFor } from '@/src/run/start/claimPort'
import { print } from '@/src/run/start/print'
import type { Shutdown } from '@/src/run/start/signals'
import { checkPublicDatabase } from './checkPublicDatabase'

/**
 * Starts the public half alone: /graphql, feeds, /ninjs, /media, sitemaps, /healthz and /readyz, from
 * PUBLIC_DATABASE_URI and KUNYE_MEDIA_DIR; returns when it is ready. What is started is registered with
 * `shutdown`. Refuses (StartRefusal, EnvError) what cannot be served, cheapest refusals first.
 */
export async function startDelivery(root: string, shutdown: Shutdown): Promise<void> {
  readEnvironment(root, [])
  refuseArgs('npm run delivery', process.argv.slice(2))
  const env = await readyEnv(parseEnv(process.env))
  const door = await claimPort(env.HOST, env.PORT, env.publicUrl)
  await shutdown.add(door.close)
  const uri = databaseUri(env.publicDatabaseUri, 'kunye_public')
  const { mayWrite } = await checkPublicDatabase(uri, env.mediaDir)
  if (mayWrite) {
    print({
      tr: 'Uyarı: PUBLIC_DATABASE_URI kullanıcısı okumaktan fazlasını yapabiliyor; npm run kunye -- db grant salt okunur bir kullanıcı yapar',
      en: 'warning: the user of PUBLIC_DATABASE_URI may do more than read; npm run kunye -- db grant makes one that only reads',
    })
  }
  // In demo mode only where that is said: this process has no newsroom of its own.
  const introspection = env.KUNYE_INTROSPECTION ?? (env.KUNYE_MODE === 'demo' ? 'on' : 'off')
  shutdown.signal.throwIfAborted()
  const server = await startServer({
    env: { ...env, PORT: door.port },
    ...{ door, publicDatabaseUri: uri },
    introspection: introspection === 'on',
    createDelivery: (options) =>
      createDelivery({
        ...options,
        mediaDir: env.mediaDir,
        cacheBytes: env.KUNYE_CACHE_MB * 1_000_000,
        search: searchOf(env),
        drawn: drawnOf(env),
        operations: env.KUNYE_OPERATIONS,
        onError: logError,
      }),
  })
  await shutdown.add(server.close)
  print({
    tr: `Açık API hazır: ${publicUrlFor(env.HOST, server.port, '127.0.0.1')}/graphql`,
    en: 'the public API is ready',
  })
}

const NEEDED = ['PUBLIC_DATABASE_URI', 'KUNYE_PUBLIC_URL', 'KUNYE_MEDIA_DIR'] as const

/**
 * The environment of a delivery process, complete. Refuses where a variable is missing (none has a
 * default that could be right on another machine than the newsroom's) or the media folder is not there.
 */
export async function readyEnv(env: Env): Promise<Env & { publicDatabaseUri: string }> {
  const missing = NEEDED.filter((name) => !env[name])
  const { PUBLIC_DATABASE_URI: publicDatabaseUri } = env
  if (missing.length > 0 || !publicDatabaseUri) {
    throw new StartRefusal({
      tr: `npm run delivery için ${missing.join(', ')} gerekli: açık veritabanı, okurların yazdığı adres ve resimlerin klasörü (docs/operations.md).`,
      en: `npm run delivery needs ${missing.join(', ')}: the public database, the address readers type and the folder of the pictures (docs/operations.md).`,
    })
  }
  const folder = await stat(env.mediaDir).catch(() => null)
  if (!folder?.isDirectory()) {
    throw new StartRefusal({
      tr: `KUNYE_MEDIA_DIR klasörü yok (${env.mediaDir}): haber merkezinin resim klasörünü gösterin.`,
      en: `The folder in KUNYE_MEDIA_DIR is not there (${env.mediaDir}): name the newsroom's folder of pictures.`,
    })
  }
  return { ...env, publicDatabaseUri }
}
