import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAdmin } from './start/buildAdmin'
import { onSignals } from './start/onSignals'
import { sayRefusal } from './start/sayRefusal'
import { Shutdown } from './start/Shutdown'

// `npm run build`: the build that `npm start` would make, noted as such, so that it need not again.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
process.chdir(root)
const shutdown = new Shutdown()
const end = (code: number): void => void shutdown.run().then(() => process.exit(code))
onSignals(
  () => end(1),
  () => process.exit(1),
)

buildAdmin(root, shutdown).then(
  () => end(0),
  (error: unknown) => {
    if (!shutdown.signal.aborted) sayRefusal(error)
    end(1)
  },
)
