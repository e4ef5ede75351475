import path from 'node:path'
import { existsSync } from 'node:fs'

import { knownAuditKey } from '@/src/editorial/audit/key'
import { type Env, NEEDED_BY_NEWSROOM, parseEnv } from '@/src/platform/env'
import { StartRefusal } from '@/src/platform/errors'
import { fileTail, mongodProblem } from '@/src/platform/mongod/mongodProblem'
import { useDatabase } from '@/src/platform/mongod/resolveDatabase'
import { quietConsole } from '@/src/platform/server/log'
import type { Door } from '@/src/platform/server/openDoor'
import { readEnvironment, refuseArgs } from '@/src/run/environment'
import { admitProcess } from '@/src/run/house/admitProcess'
import { adoptMarks } from '@/src/run/house/adoptMarks'
import { withHalves } from '@/src/run/withPayload'
import type { Variable } from '@/src/platform/env/variables'
import { buildAdmin } from './buildAdmin'
import { claimPort, publicUrlFor } from './claimPort'
import { fileFurther } from './fileFurther'
import { migrateIfDemo } from './migrateIfDemo'
import { openDatabase, type OpenedDatabase } from './openDatabase'
import { readyMediaDir } from './readyMediaDir'
import { printMode } from './printMode'
import { seedIfEmpty } from './seedIfEmpty'
import type { Shutdown } from './signals'
import { waitUntilReady } from './waitUntilReady'

/** Opened and prepared, with nothing behind its door yet. */
export type Prepared = Readonly<{
  root: string
  env: Env
  publicDatabaseUri: string
  door: Door
}>

/** How a newsroom is started: `npm start` on a build, `npm run dev` on the sources themselves. */
export type Way = Readonly<{
  usage: string
  /** Variables without which production does not start. */
  needed: readonly Variable[]
  /** Refuses what may not be started like this, before anything is made anywhere. */
  admit(given: Env): Promise<void>
  build(root: string, shutdown: Shutdown): Promise<void>
  serve(prepared: Prepared, shutdown: Shutdown): Promise<void>
  /** Whether Next gets the sockets that are asked for at the door. */
  sockets?: boolean
}>

const ON_A_BUILD: Way = {
  usage: 'npm start [-- --demo]',
  needed: NEEDED_BY_NEWSROOM,
  admit: refuseUnreadyProduction,
  build: buildAdmin,
  serve,
}

/**
 * Starts the whole newsroom, cheapest refusals first: environment, port, database, its data's version, build, seed,
 * server; returns when it is ready. Everything started is registered with `shutdown`.
 * `onLoss` is told when the database ends by itself later.
 */
export async function startNewsroom(
  root: string,
  shutdown: Shutdown,
  onLoss: (error: unknown) => void,
  way: Way = ON_A_BUILD,
): Promise<void> {
  const { args, file } = readEnvironment(root, process.argv.slice(2))
  refuseArgs(way.usage, args)
  const given = parseEnv(process.env, way.needed)
  await way.admit(given)
  printMode(given, file)
  await readyMediaDir(given)
  const door = await claimPort(given.HOST, given.PORT, given.KUNYE_PUBLIC_URL, way.sockets)
  await shutdown.add(door.close)
  const { port } = door
  // Children and the Payload config read the environment: what is known is written there.
  process.env.KUNYE_MODE = given.mode
  process.env.PORT = String(port)
  process.env.KUNYE_PUBLIC_URL = given.KUNYE_PUBLIC_URL ?? publicUrlFor(given.HOST, port)
  // Where the reader pages ask the public API: this process, on whatever address it listens.
  process.env.KUNYE_INTERNAL_URL =
    given.KUNYE_INTERNAL_URL ?? publicUrlFor(given.HOST, port, '127.0.0.1')

  const database = await openDatabase(given, port, shutdown)
  watch(database, path.resolve(given.KUNYE_DATA_DIR), shutdown, onLoss)
  await useDatabase(database)
  const env = parseEnv(process.env)
  await migrateIfDemo(root, env, database, shutdown)
  await withHalves<unknown>(database, ({ halves }) =>
    // An embedded database has this process alone, and its folders may come and go.
    database.embedded
      ? adoptMarks({ ...halves, env }, { secret: true, auditKey: true, media: true })
      : admitProcess({ ...halves, env }),
  )
  await way.build(root, shutdown)
  if (env.mode === 'demo') {
    const dataDir = path.resolve(env.KUNYE_DATA_DIR)
    await seedIfEmpty(root, dataDir, database, shutdown, env.KUNYE_DEMO === 'whole')
  }
  shutdown.signal.throwIfAborted()
  await way.serve({ root, env, publicDatabaseUri: database.publicUri, door }, shutdown)
  await waitUntilReady(publicUrlFor(env.HOST, port, '127.0.0.1'), shutdown.signal)
  announce(env, env.publicUrl, Math.round(performance.now() / 1000))
  if (env.mode === 'demo' && env.KUNYE_DEMO === 'whole') {
    void fileFurther(root, path.resolve(env.KUNYE_DATA_DIR), shutdown)
  }
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
    const { words } = mongodProblem({ code, logTail: await fileTail(logPath), logPath })
    onLoss(new StartRefusal(words))
  })
}

const STORY = 'azerbaycan-cumhurbaskani-ilham-aliyev-e-yapilmasi-planlanan-darbe-plani-ifsa-oldu'

const DEMO =
  '  DENEME: üretimde kullanmayın; gerekenler .env.example dosyasında\n' +
  '  DEMO: not for production; what that needs is in .env.example\n'

/** Prints where everything is, once the newsroom is ready. `seconds` is the time the start took. */
function announce(env: Env, publicUrl: string, seconds: number): void {
  const accounts = path.resolve(env.KUNYE_DATA_DIR, 'demo-accounts.json')
  const demo = env.mode === 'demo' && existsSync(accounts)
  const lines: [string, string][] = [
    ['Yönetim / admin', `${publicUrl}/admin`],
    ['GraphQL / GraphQL API', `${publicUrl}/graphql`],
    ...(demo ? ([['Haber / story', `${publicUrl}/haber/${STORY}`]] as [string, string][]) : []),
    ...(demo ? ([['Deneme hesapları / demo accounts', accounts]] as [string, string][]) : []),
  ]
  const width = Math.max(...lines.map(([label]) => label.length))
  const table = lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`).join('\n')
  process.stdout.write(
    `\n✓ ${env.KUNYE_NAME} hazır (${seconds} sn) / ready (${seconds} s)\n${table}\n` +
      (env.mode === 'demo' ? DEMO : '') +
      '  Durdurmak için Ctrl-C / press Ctrl-C to stop\n\n',
  )
}

/** Refuses a key for the audit log that cannot be read: its first signature would be a minute later, and fail. */
export async function refuseUnreadyProduction(
  env: Pick<Env, 'mode' | 'KUNYE_DATA_DIR' | 'KUNYE_AUDIT_KEY'>,
): Promise<void> {
  if (env.mode === 'production') await knownAuditKey(env)
}

/** Starts what answers behind `door` in this process, on the production build of Next. */
async function serve({ env, publicDatabaseUri, door }: Prepared, shutdown: Shutdown) {
  // Next chooses its build by NODE_ENV; everything of ours keys on KUNYE_MODE.
  Object.assign(process.env, { NODE_ENV: 'production' })
  console.error = quietConsole(console.error.bind(console))
  const [{ serveNewsroom }, { createNextApp, nextFiles }] = await Promise.all([
    import('./serveNewsroom'),
    import('@/src/platform/server/next'),
  ])
  const files = await nextFiles()
  const server = await serveNewsroom({ env, door, publicDatabaseUri, createNextApp, files })
  await shutdown.add(server.close)
}
