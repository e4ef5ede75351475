import { spawnSync } from 'node:child_process'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { onSignals, Shutdown } from '@/src/run/start/signals'
import { printRefusal } from '@/src/run/start/print'
import { z } from 'zod'
import { measureAll } from './measureAll'
import { plans } from './plans'
import { writeReport } from './report/writeReport'
import { say } from './say'
import { printTable } from './report/printTable'

// `npm run bench [--json] [-- --quick]`: see docs/operations.md; a whole run writes docs/performance.md. `-- editor` measures
// the page of an article instead, in a browser; `-- save [times] [dictionary]` a save beside one of plain Payload; `-- search
// [articles] [node_modules with libsql]` what a search costs inside a process.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // npm takes `npm run bench --json` for its own option, and then prints nothing of its own on stdout.
    json: { type: 'boolean', default: process.env.npm_config_json === 'true' },
    quick: { type: 'boolean', default: false },
    /** One size of newsroom alone; writes no report. */
    articles: { type: 'string' },
    /** Not the newsrooms that an earlier run made. */
    anew: { type: 'boolean', default: false },
  },
})
if (positionals[0] === 'editor') {
  const run = ['--import', 'tsx', 'tests/bench/measureEditor.ts']
  const { status } = spawnSync(process.execPath, run, { stdio: 'inherit' })
  process.exit(status ?? 1)
}
if (positionals[0] === 'save') {
  const run = ['--import', 'tsx', 'tests/bench/measureSave.ts', ...positionals.slice(1)]
  const { status } = spawnSync(process.execPath, run, { stdio: 'inherit' })
  process.exit(status ?? 1)
}
if (positionals[0] === 'search') {
  const run = ['--max-old-space-size=3000', '--import', 'tsx', 'bench/search/measureEngines.ts']
  const given = positionals.slice(1)
  const { status } = spawnSync(process.execPath, [...run, ...given], { stdio: 'inherit' })
  process.exit(status ?? 1)
}
const shutdown = new Shutdown()
const [load = 0] = os.loadavg()
onSignals(
  () => void shutdown.run().then(() => process.exit(130)),
  () => process.exit(130),
)

try {
  const whole = plans[values.quick ? 'quick' : 'full']
  const plan = values.articles
    ? {
        ...{ ...whole, keeps: false },
        sizes: [z.coerce.number().int().positive().parse(values.articles)],
      }
    : whole
  const result = await measureAll(plan, { anew: values.anew, shutdown })
  await shutdown.run()
  if (values.json) process.stdout.write(`${JSON.stringify({ runs: result.runs })}\n`)
  else process.stdout.write(printTable(result.runs))
  if (!values.quick && !values.articles) await writeReport(result, load)
  for (const line of result.differ.slice(0, 20)) say(`differs: ${line}`)
  process.exitCode = result.differ.length > 0 ? 1 : 0
} catch (error) {
  if (!shutdown.signal.aborted) {
    printRefusal(error)
    await shutdown.run()
  }
  process.exitCode = 1
}
