import { afterAll, beforeAll, it } from '@jest/globals'
import { ACTOR_NAMES } from '@/tests/matrix/actors'
import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { runReads } from '@/tests/matrix/runReads'
import { runWrites } from '@/tests/matrix/runWrites'
import { Stand } from '@/tests/matrix/stand'
let matrix: MatrixNewsroom
let stand: Stand
beforeAll(async () => { matrix = await openMatrix(ACTOR_NAMES); stand = await new Stand(matrix).open() }, 120000)
afterAll(() => matrix.close())
it('x', async () => {
  const run = { matrix, stand, ledger: new Ledger() }
  for (const [name, f] of [['reads', runReads], ['writes', runWrites]] as const) {
    const t = process.cpuUsage().user, c = run.ledger.cells
    await f(run, { stage: 'published', state: 'live', modifier: 'plain' })
    await f(run, { stage: 'draft', state: 'never', modifier: 'legalGate' })
    await f(run, { stage: 'approved', state: 'retracted', modifier: 'plain' })
    process.stdout.write(`${name} ${(process.cpuUsage().user - t) / 1000} ms for ${run.ledger.cells - c}\n`)
  }
  process.stdout.write(run.ledger.mismatches.join('\n') + '\nLEAKS\n' + run.ledger.leaks.join('\n') + '\n')
}, 300000)
