// node --import tsx tests/soak/suite.ts: `npm test` with everything it leaves to the soak; prints the sums as JSON.
import { spawnSync } from 'node:child_process'

const { status, stdout } = spawnSync(process.execPath, ['tests/support/run.mjs'], {
  encoding: 'utf8',
  maxBuffer: 1e9,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, NODE_OPTIONS: '', KUNYE_WHOLE: 'yes' },
})
const lines = stdout.trimEnd().split('\n')
const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(lines.at(-1) ?? '') ?? []
const left = lines.filter((line) => line.includes('not asked here'))
const again = lines.filter((line) => line.startsWith('PASSED AT THE SECOND TRY ONLY'))
if (status !== 0)
  process.stderr.write(`${lines.filter((line) => /●|^FAIL/.test(line)).join('\n')}\n`)
// A run that leaves something out is not the whole one.
const whole = status === 0 && left.length === 0
console.log(JSON.stringify({ passed: Number(passed), failed: Number(failed), left, again }))
process.exit(whole ? 0 : 1)
