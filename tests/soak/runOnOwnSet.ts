// node --import tsx tests/soak/runOnOwnSet.ts killedMongod|failover [times]: prints the result as JSON.
import 'lexical'
import startMongod from '@/tests/support/startMongod.mjs'
import stopMongod from '@/tests/support/stopMongod.mjs'
import type { Verdict } from './judgeWritten'

const [what = 'killedMongod', times = '0'] = process.argv.slice(2)
// Only for what the tests' environment asks for: the newsroom gets a set of its own, which is going to be killed.
await startMongod()
await import('@/tests/support/intEnv')
const { openOwnNewsroom } = await import('@/tests/support/openOwnNewsroom')

const isSound = ({ lost, denied, half, torn, audit, public: others, wrongAnswers }: Verdict) =>
  [lost, denied, half, torn, audit, others].every((found) => found === 0) &&
  Object.keys(wrongAnswers).length === 0

async function killedMongod() {
  const own = await openOwnNewsroom()
  const { killedMongod } = await import('./killedMongod')
  const result = await killedMongod(own.newsroom, own.set, own.tokens, {
    kills: Number(times) || 100,
  })
  await own.close()
  return { result, kept: isSound(result) && result.recoveryMs <= 30_000 }
}

async function failover() {
  // As MongoDB comes: the others wait 10 s for a primary that is silent.
  const own = await openOwnNewsroom(3, 10_000)
  const { failover } = await import('./failover')
  const kinds = ['stepDown', 'kill', 'hang'] as const
  const faults = Array.from({ length: Number(times) || 30 }, (_, index) => kinds[index % 3]!)
  const result = await failover(own, faults)
  await own.close()
  const { twice, reading, gapMs } = result
  const isFresh = reading.backwards === 0 && reading.lateMs <= 1_500
  const gaps = [gapMs.stepDown, gapMs.kill].every((gap = 0) => gap <= 15_000)
  return { result, kept: isSound(result) && twice === 0 && isFresh && gaps }
}

const runs: Record<string, () => Promise<{ result: object; kept: boolean }>> = {
  killedMongod,
  failover,
}
const { result, kept } = await (runs[what] ?? killedMongod)()
console.log(JSON.stringify(result, null, 2))
await stopMongod()
process.exit(kept ? 0 : 1)
