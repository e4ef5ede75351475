import 'lexical'
import { dueWork } from '@/src/worker/due/dueWork'
import { runWorks } from '@/src/worker/runWorks'
import config from '@payload-config'
import { getPayload } from 'payload'

// A process of its own that publishes what is due, with its own idea of the time (KUNYE_CLOCK_OFFSET_MS).
const payload = await getPayload({ config })
const stop = runWorks(payload, [dueWork])
process.stdout.write('ready\n')
process.stdin.once('data', () => {
  void stop()
    .then(() => payload.destroy())
    .then(() => process.exit(0))
})
