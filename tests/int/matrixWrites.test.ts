import { afterAll, beforeAll, describe, it } from '@jest/globals'

import { ACTOR_NAMES } from '@/tests/matrix/actors'
import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { report } from '@/tests/matrix/report'
import type { Run } from '@/tests/matrix/runActions'
import { runWrites } from '@/tests/matrix/runWrites'
import { askedOf, FULL_MATRIX, TABLES } from '@/tests/matrix/sampled'
import { Stand } from '@/tests/matrix/stand'

describe('matrix of writes', () => {
  let matrix: MatrixNewsroom
  let stand: Stand
  beforeAll(async () => {
    matrix = await openMatrix(ACTOR_NAMES)
    stand = await new Stand(matrix).open()
  }, 240_000)
  afterAll(() => matrix.close())

  it('content, system fields, bulk, restore, duplicate, delete: by everybody, in every stage and state', async () => {
    const run: Run = { matrix, stand, ledger: new Ledger() }
    for (const { cell, rows } of askedOf([TABLES.writes])) await runWrites(run, cell, rows)
    report('writes', run.ledger, { said: matrix.said, atLeast: FULL_MATRIX ? 5_000 : 750 })
  }, 1_800_000)
})
