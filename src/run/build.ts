import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAdmin } from '@/src/run/start/buildAdmin'
import { onSignals, Shutdown } from '@/src/run/start/signals'
import { printRefusal } from '@/src/run/start/print'

// `npm run build`: the build that `npm start` would make, noted as such, so that it need not again.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
process.chdir(root)
const shutdown = new Shutdown()
const end = (code: number): void => void shutdown.run().then(() => process.exit(code))
onSignals(
  () => end(1),
  () => process.exit(1),
)

// A build says nothing of a newsroom: what lies in .env is none of its business.
process.env.__NEXT_PROCESSED_ENV = 'true'
buildAdmin(root, shutdown).then(
  () => end(0),
  (error: unknown) => {
    if (!shutdown.signal.aborted) printRefusal(error)
    end(1)
  },
)
