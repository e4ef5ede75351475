import { afterAll, beforeAll, describe, it } from '@jest/globals'

import { ACTOR_NAMES } from '@/tests/matrix/actors'
import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { report } from '@/tests/matrix/report'
import { runActions, type Run } from '@/tests/matrix/runActions'
import { askedOf, EVERY_GATE, FULL_MATRIX, TABLES } from '@/tests/matrix/sampled'
import { Stand } from '@/tests/matrix/stand'

describe('matrix of actions', () => {
  let matrix: MatrixNewsroom
  let stand: Stand
  beforeAll(async () => {
    matrix = await openMatrix(ACTOR_NAMES)
    stand = await new Stand(matrix).open()
  }, 240_000)
  afterAll(() => matrix.close())

  it('every action by everybody, in every stage and state, over every transport', async () => {
    const run: Run = { matrix, stand, ledger: new Ledger() }
    // Every row of the full table holds the allowed ones as well.
    const tables = FULL_MATRIX ? [TABLES.actions] : [TABLES.actions, TABLES.allowedActions]
    for (const { cell, rows } of askedOf(tables)) await runActions(run, cell, rows)
    report('actions', run.ledger, { said: matrix.said, atLeast: FULL_MATRIX ? 12_000 : 600 })
  }, 3_600_000)

  it('what an embargo, the legal gate and the fact-check gate change', async () => {
    const run: Run = { matrix, stand, ledger: new Ledger() }
    const tables = FULL_MATRIX ? [EVERY_GATE] : [TABLES.gates]
    for (const { cell, rows } of askedOf(tables)) await runActions(run, cell, rows)
    report('gates', run.ledger, { said: matrix.said, atLeast: FULL_MATRIX ? 6_000 : 60 })
  }, 3_600_000)
})
