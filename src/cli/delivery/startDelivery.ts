import { databaseUri } from '@/src/db/databaseUri'
import { createDelivery } from '@/src/delivery/handler'
import { parseEnv } from '@/src/env'
import { startServer } from '@/src/server'
import { claimPort } from '../start/claimPort'
import { publicUrlFor } from '../start/publicUrlFor'
import { say } from '../start/say'
import type { Shutdown } from '../start/Shutdown'
import { checkPublicDatabase } from './checkPublicDatabase'
import { readyEnv } from './readyEnv'

/**
 * Starts the public half alone: /graphql, feeds, /ninjs, /media, sitemaps, /healthz and /readyz, from
 * PUBLIC_DATABASE_URI and KUNYE_MEDIA_DIR; returns when it is ready. What is started is registered with
 * `shutdown`. Refuses (StartRefusal, EnvError) what cannot be served, cheapest refusals first.
 */
export async function startDelivery(shutdown: Shutdown): Promise<void> {
  const env = await readyEnv(parseEnv(process.env))
  const port = await claimPort(env.HOST, env.PORT)
  const uri = databaseUri(env.publicDatabaseUri, 'kunye_public')
  const { mayWrite } = await checkPublicDatabase(uri)
  if (mayWrite) {
    say({
      tr: 'Uyarı: PUBLIC_DATABASE_URI kullanıcısı okumaktan fazlasını yapabiliyor; npm run kunye -- db grant salt okunur bir kullanıcı yapar',
      en: 'warning: the user of PUBLIC_DATABASE_URI may do more than read; npm run kunye -- db grant makes one that only reads',
    })
  }
  // In demo mode only where that is said: this process has no newsroom of its own.
  const introspection = env.KUNYE_INTROSPECTION ?? (env.KUNYE_MODE === 'demo' ? 'on' : 'off')
  shutdown.signal.throwIfAborted()
  const server = await startServer({
    env: { ...env, PORT: port },
    publicDatabaseUri: uri,
    introspection: introspection === 'on',
    createDelivery: (options) =>
      createDelivery({
        ...options,
        mediaDir: env.mediaDir,
        cacheBytes: env.KUNYE_CACHE_MB * 1_000_000,
        operations: env.KUNYE_OPERATIONS,
      }),
  })
  await shutdown.add(server.close)
  say({
    tr: `Açık API hazır: ${publicUrlFor(env.HOST, server.port, '127.0.0.1')}/graphql`,
    en: 'the public API is ready',
  })
}
