import { createDelivery } from '@/src/delivery/handler'
import type { Env } from '@/src/platform/env'
import { drawnOf, searchOf } from '@/src/run/keptOf'
import { logError } from '@/src/platform/server/log'
import type { Door } from '@/src/platform/server/openDoor'
import { operationsRegistrar } from './operationsRegistrar'
import { type ServerOptions, startServer } from '@/src/platform/server/startServer'

type Served = Pick<ServerOptions, 'createNextApp' | 'files' | 'development' | 'stopNewsroom'> &
  Readonly<{ env: Env; door: Door; publicDatabaseUri: string }>

/** Answers behind `door` with the public half and Next, as this environment asks for it. */
export function serveNewsroom({ env, ...given }: Served): ReturnType<typeof startServer> {
  const introspection = env.KUNYE_INTROSPECTION ?? (env.mode === 'demo' ? 'on' : 'off')
  return startServer({
    ...given,
    env,
    introspection: introspection === 'on',
    createDelivery: (options) =>
      createDelivery({
        ...options,
        cacheBytes: env.KUNYE_CACHE_MB * 1_000_000,
        search: searchOf(env),
        drawn: drawnOf(env),
        operations: env.KUNYE_OPERATIONS,
        registrar: operationsRegistrar(env, given.publicDatabaseUri),
        onError: logError,
      }),
  })
}
