import { onOrphaned } from './start/onOrphaned'
import { onSignals } from './start/onSignals'
import { say } from './start/say'
import { sayRefusal } from './start/sayRefusal'
import { Shutdown } from './start/Shutdown'
import { startDelivery } from './delivery/startDelivery'

// `npm run delivery`: the public half as a process of its own, any number of them. No Payload, no Next.
const shutdown = new Shutdown()

const stop = (): void => {
  if (shutdown.signal.aborted) return
  say({ tr: 'Kapatılıyor', en: 'stopping' })
  void shutdown.run().then(() => process.exit(0))
}

onSignals(stop, () => process.exit(1))
onOrphaned(stop)

startDelivery(shutdown).catch((error: unknown) => {
  if (shutdown.signal.aborted) return
  sayRefusal(error)
  void shutdown.run().then(() => process.exit(1))
})
