import { setTimeout as sleep } from 'node:timers/promises'

import { nextFiles } from '@/src/platform/server/next'
import { print } from '@/src/run/start/print'
import type { Shutdown } from '@/src/run/start/signals'
import type { Prepared } from '@/src/run/start/startNewsroom'
import { exchange } from './exchange'
import { openBundle } from './openBundle'
import { openNext } from './openNext'
import { swapFront } from './swapFront'
import { isScreens } from './takers'
import { watchFolders } from './watchFolders'

const WATCHED = {
  folders: ['src', 'collections', 'access', 'hooks', 'public'],
  files: ['next.config.ts', 'tsconfig.json', 'package-lock.json', '.env'],
}
/** What waits for a database that is away is given up after that. */
const LET_GO_MS = 2_000

/**
 * Starts what answers behind the door in this process, on the sources: Next compiles what it is asked for, and the front and
 * the newsroom are bundled and swapped in place whenever one of their files changes.
 */
export async function serveDevelopment(
  { root, env, publicDatabaseUri, door }: Prepared,
  shutdown: Shutdown,
): Promise<void> {
  Object.assign(process.env, {
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    // It would listen to Next for changes that are swapped here, and to npm for versions.
    DISABLE_PAYLOAD_HMR: 'true',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  })
  process.setSourceMapsEnabled(true)
  const [frontBundle, newsroomBundle] = await Promise.all([
    openBundle(root, 'src/run/dev/front.ts', ['src/delivery/schema.graphql']),
    openBundle(root, 'src/run/dev/newsroom.ts'),
  ])
  await shutdown.add(() => Promise.all([frontBundle.close(), newsroomBundle.close()]))
  const { swapNewsroom } = await import('./swapNewsroom')
  const newsroom = swapNewsroom()
  let isScreensTurn = true
  const app = await openNext(env.HOST, door, () => isScreensTurn)
  const files = new Set(await nextFiles({ built: false }))
  const front = swapFront({ env, publicDatabaseUri, door, app, files })
  const parts = exchange(
    [
      {
        name: { tr: 'haber merkezi', en: 'newsroom' },
        ...{ bundle: newsroomBundle, swap: newsroom.swap },
      },
      {
        name: { tr: 'kapı ve açık yarı', en: 'door and public half' },
        ...{ bundle: frontBundle, swap: front.swap },
      },
    ],
    print,
  )
  await shutdown.add(async () => {
    await door.close()
    const ended = Promise.allSettled([app.close(), front.close(), newsroom.close()])
    await Promise.race([ended, sleep(LET_GO_MS, undefined, { ref: false })])
  })
  shutdown.signal.throwIfAborted()
  await parts.begin()
  const stop = await watchFolders(root, WATCHED, (paths) => {
    isScreensTurn = paths.some(isScreens)
    if (paths.some((file) => file.startsWith('public/'))) {
      void nextFiles({ built: false }).then((found) => found.forEach((name) => files.add(name)))
    }
    void parts.changed(paths)
  })
  await shutdown.add(() => {
    stop()
    return Promise.race([parts.settled(), sleep(LET_GO_MS, undefined, { ref: false })])
  })
}
