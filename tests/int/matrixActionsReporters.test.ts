import { afterAll, beforeAll, describe, it } from '@jest/globals'

import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { ASK_NAMES, GATED_ASKS } from '@/tests/matrix/operations'
import { report } from '@/tests/matrix/report'
import { runActions, type Run } from '@/tests/matrix/runActions'
import { FULL_MATRIX, sampled } from '@/tests/matrix/sampled'
import { Stand } from '@/tests/matrix/stand'
import { cellsWith, gatedCells } from '@/tests/matrix/states'

describe('matrix of actions: reporters', () => {
  let matrix: MatrixNewsroom
  let stand: Stand
  beforeAll(async () => {
    matrix = await openMatrix([
      'author',
      'assignee',
      'deskReporter',
      'otherReporter',
      'missingDesk',
    ])
    stand = await new Stand(matrix).open()
  }, 240_000)
  afterAll(() => matrix.close())

  it('every action in every stage and state, over every transport', async () => {
    const run: Run = { matrix, stand, ledger: new Ledger() }
    for (const cell of sampled(cellsWith('plain'))) await runActions(run, cell, ASK_NAMES)
    report('actions, reporters', run.ledger, {
      said: matrix.said,
      atLeast: FULL_MATRIX ? 2_000 : 300,
    })
  }, 600_000)

  it('what an embargo, the legal gate and the fact-check gate change', async () => {
    const run: Run = { matrix, stand, ledger: new Ledger() }
    for (const cell of sampled(gatedCells())) {
      await runActions(run, cell, GATED_ASKS)
    }
    report('gates, reporters', run.ledger, {
      said: matrix.said,
      atLeast: FULL_MATRIX ? 1_000 : 150,
    })
  }, 600_000)
})
