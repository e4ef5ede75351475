import type { Env } from '@/src/env'
import type { Shutdown } from './Shutdown'

/** Starts the HTTP server in this process, on the production build of Next. */
export async function serve(env: Env, publicDatabaseUri: string, shutdown: Shutdown) {
  // Next chooses its build by NODE_ENV; everything of ours keys on KUNYE_MODE.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const [{ startServer }, { createNextApp, nextFiles }, { createDelivery }] = await Promise.all([
    import('@/src/server'),
    import('@/src/server/createNextApp'),
    import('@/src/delivery/handler'),
  ])
  const on = env.KUNYE_INTROSPECTION ?? (env.mode === 'demo' ? 'on' : 'off')
  const server = await startServer({
    env,
    publicDatabaseUri,
    introspection: on === 'on',
    createDelivery: (options) =>
      createDelivery({
        ...options,
        cacheBytes: env.KUNYE_CACHE_MB * 1_000_000,
        operations: env.KUNYE_OPERATIONS,
      }),
    createNextApp,
    files: await nextFiles(),
  })
  await shutdown.add(server.close)
}
