import 'lexical'
import startMongod from '@/tests/support/startMongod.mjs'
import stopMongod from '@/tests/support/stopMongod.mjs'

// node --import tsx tests/soak/runSchedules.ts [how many]: prints the result as JSON; exit code 1 when a rule broke.
const count = Number(process.argv[2] ?? 1_000)
await startMongod()
await import('@/tests/support/intEnv')
// Before everything that imports it: Node 20 sometimes never finishes a graph of modules that wait at their top level.
await import('@payload-config')
const { openNewsroom } = await import('@/tests/support/newsroom')
const { prepareDatabases } = await import('@/src/run/prepareDatabases')
const { schedules } = await import('./schedules')

const newsroom = await openNewsroom()
await prepareDatabases(newsroom.payload)
const reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
const editor = await newsroom.hire('Nermin Editör', ['editor'])
const result = await schedules(
  newsroom,
  { reporter, editor },
  { count, offsetsMs: [-2_000, 0, 2_000], leadMs: 5_000 },
)
console.log(JSON.stringify(result, null, 2))
const kept = result.published === count && result.twice === 0 && result.early === 0
await newsroom.close()
await stopMongod()
process.exit(kept && result.latestMs <= 60_000 ? 0 : 1)
