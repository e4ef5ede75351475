import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithin, onOrphaned, onSignals, outliveReader, Shutdown } from '@/src/run/start/signals'
import { print, printRefusal } from '@/src/run/start/print'
import { startDelivery } from '@/src/run/delivery/startDelivery'

// `npm run delivery`: the public half as a process of its own, any number of them. No Payload, no Next.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const shutdown = new Shutdown()

const stop = (): void => {
  if (shutdown.signal.aborted) return
  print({ tr: 'Kapatılıyor', en: 'stopping' })
  void endWithin(shutdown.run())
}

outliveReader()
onSignals(stop, () => process.exit(1))
onOrphaned(stop)

startDelivery(root, shutdown).catch((error: unknown) => {
  if (shutdown.signal.aborted) return
  printRefusal(error)
  void shutdown.run().then(() => process.exit(1))
})
