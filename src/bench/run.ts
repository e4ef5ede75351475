import os from 'node:os'
import { parseArgs } from 'node:util'
import { onSignals } from '@/src/cli/start/onSignals'
import { sayRefusal } from '@/src/cli/start/sayRefusal'
import { Shutdown } from '@/src/cli/start/Shutdown'
import { measureAll } from './measureAll'
import { plans } from './plans'
import { writeReport } from './report/writeReport'
import { say } from './say'
import { printTable } from './report/printTable'

// `npm run bench [-- --json] [-- --quick]`: see docs/performance.md, which a whole run writes.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
})
const shutdown = new Shutdown()
const [load = 0] = os.loadavg()
onSignals(
  () => void shutdown.run().then(() => process.exit(130)),
  () => process.exit(130),
)

try {
  const result = await measureAll(plans[values.quick ? 'quick' : 'full'], shutdown)
  await shutdown.run()
  if (values.json) process.stdout.write(`${JSON.stringify({ runs: result.runs })}\n`)
  else process.stdout.write(printTable(result.runs))
  if (!values.quick) await writeReport(result, load)
  for (const line of result.differ.slice(0, 20)) say(`differs: ${line}`)
  process.exitCode = result.differ.length > 0 ? 1 : 0
} catch (error) {
  if (!shutdown.signal.aborted) {
    sayRefusal(error)
    await shutdown.run()
  }
  process.exitCode = 1
}
