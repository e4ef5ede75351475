import path from 'node:path'
import { fileTail } from '@/src/db/fileTail'
import { mongodProblem } from '@/src/db/mongodProblem'
import { StartRefusal } from '@/src/db/StartRefusal'
import { useDatabase } from '@/src/db/useDatabase'
import { parseEnv } from '@/src/env'
import { announce } from './announce'
import { buildAdmin } from './buildAdmin'
import { claimPort } from './claimPort'
import { migrateIfDemo } from './migrateIfDemo'
import { openDatabase, type OpenedDatabase } from './openDatabase'
import { publicUrlFor } from './publicUrlFor'
import { refuseUnreadyProduction } from './refuseUnreadyProduction'
import { seedIfEmpty } from './seedIfEmpty'
import { serve } from './serve'
import type { Shutdown } from './Shutdown'
import { waitUntilReady } from './waitUntilReady'

/**
 * Starts the whole newsroom, cheapest refusals first: environment, port, database, its data's version, build, seed,
 * server; returns when it is ready. Everything started is registered with `shutdown`.
 * `onLoss` is told when the database ends by itself later.
 */
export async function startNewsroom(
  root: string,
  shutdown: Shutdown,
  onLoss: (error: unknown) => void,
): Promise<void> {
  const given = parseEnv(process.env)
  await refuseUnreadyProduction(given)
  const port = await claimPort(given.HOST, given.PORT)
  // Children and the Payload config read the environment: what is known is written there.
  process.env.PORT = String(port)
  process.env.KUNYE_PUBLIC_URL = given.KUNYE_PUBLIC_URL ?? publicUrlFor(given.HOST, port)
  // Where the reader pages ask the public API: this process, on whatever address it listens.
  process.env.KUNYE_INTERNAL_URL ||= publicUrlFor(given.HOST, port, '127.0.0.1')

  const database = await openDatabase(given, port, shutdown)
  watch(database, path.resolve(given.KUNYE_DATA_DIR), shutdown, onLoss)
  await useDatabase(database)
  const env = parseEnv(process.env)
  await migrateIfDemo(root, env, database, shutdown)
  await buildAdmin(root, shutdown)
  if (env.mode === 'demo') {
    await seedIfEmpty(root, path.resolve(env.KUNYE_DATA_DIR), database, shutdown)
  }
  shutdown.signal.throwIfAborted()
  await serve(env, database.publicUri, shutdown)
  await waitUntilReady(publicUrlFor(env.HOST, port, '127.0.0.1'), shutdown.signal)
  announce(env, env.publicUrl, Math.round(performance.now() / 1000))
}

function watch(
  { embedded }: OpenedDatabase,
  dataDir: string,
  shutdown: Shutdown,
  onLoss: (error: unknown) => void,
): void {
  void embedded?.exited.then(async (code) => {
    if (shutdown.signal.aborted) return
    const logPath = path.join(dataDir, 'mongod.log')
    const { said } = mongodProblem({ code, logTail: await fileTail(logPath), logPath })
    onLoss(new StartRefusal(said))
  })
}
