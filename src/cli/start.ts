import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { onOrphaned } from './start/onOrphaned'
import { onSignals } from './start/onSignals'
import { say } from './start/say'
import { sayRefusal } from './start/sayRefusal'
import { Shutdown } from './start/Shutdown'
import { startNewsroom } from './start/startNewsroom'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
process.chdir(root)
const shutdown = new Shutdown()

const stop = (): void => {
  if (shutdown.signal.aborted) return
  say({ tr: 'Kapatılıyor', en: 'stopping' })
  // What is just being started registers itself and is stopped at once: give it the time.
  void Promise.all([shutdown.run(), Promise.race([settled, sleep(5000)])]).then(() =>
    process.exit(0),
  )
}

// Forced, mongod is told by its watchdog to close its files and end.
onSignals(stop, () => process.exit(1))
onOrphaned(stop)

const fail = (error: unknown): void => {
  if (shutdown.signal.aborted) return
  sayRefusal(error)
  void shutdown.run().then(() => process.exit(1))
}

const settled = startNewsroom(root, shutdown, fail).catch(fail)
