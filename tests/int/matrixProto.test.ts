import { afterAll, beforeAll, it } from '@jest/globals'
import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { runActions } from '@/tests/matrix/runActions'
import { ASK_NAMES } from '@/tests/matrix/operations'
import { Stand } from '@/tests/matrix/stand'
let matrix: MatrixNewsroom
let stand: Stand
beforeAll(async () => { matrix = await openMatrix(['editor', 'editorWhoWrote', 'chief']); stand = await new Stand(matrix).open() }, 240000)
afterAll(() => matrix.close())
it('x', async () => {
  const run = { matrix, stand, ledger: new Ledger() }
  const cpu = () => process.cpuUsage().user / 1000
  for (const cell of [{ stage: 'draft', state: 'live', modifier: 'plain' }, { stage: 'approved', state: 'never', modifier: 'plain' }, { stage: 'published', state: 'withdrawn', modifier: 'plain' }] as const) {
    const t = cpu(), c = run.ledger.cells
    await runActions(run, cell, ASK_NAMES)
    process.stdout.write(`${cell.stage} ${cpu() - t} ms for ${run.ledger.cells - c}\n`)
  }
  await stand.place({ stage: 'draft', state: 'live', modifier: 'plain' })
  for (const [n, f] of [['hash', () => stand.hash()], ['restore', () => stand.restore()], ['public', () => stand.publicText()]] as const) { const t = cpu(); for (let i = 0; i < 10; i++) await f(); process.stdout.write(`${n} ${(cpu() - t) / 10}\n`) }
}, 300000)
