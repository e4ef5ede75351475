import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { print, printRefusal } from './print'
import { endWithin, onOrphaned, onSignals, outliveReader, Shutdown } from './signals'

type Start = (root: string, shutdown: Shutdown, fail: (error: unknown) => void) => Promise<void>

/** Runs a newsroom in this process until it is told to stop, or `start` or something it started fails. */
export function runUntilStopped(start: Start): void {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
  process.chdir(root)
  const shutdown = new Shutdown()

  const stop = (): void => {
    if (shutdown.signal.aborted) return
    print({ tr: 'Kapatılıyor', en: 'stopping' })
    // What is just being started registers itself and is stopped at once: give it the time.
    void endWithin(Promise.all([shutdown.run(), Promise.race([settled, sleep(5000)])]))
  }

  // Forced, mongod is told by its watchdog to close its files and end.
  outliveReader()
  onSignals(stop, () => process.exit(1))
  onOrphaned(stop)

  const fail = (error: unknown): void => {
    if (shutdown.signal.aborted) return
    printRefusal(error)
    void shutdown.run().then(() => process.exit(1))
  }

  const settled = start(root, shutdown, fail).catch(fail)
}
