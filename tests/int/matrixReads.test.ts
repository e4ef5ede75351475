import { afterAll, beforeAll, describe, it } from '@jest/globals'

import { ACTOR_NAMES } from '@/tests/matrix/actors'
import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { report } from '@/tests/matrix/report'
import type { Run } from '@/tests/matrix/runActions'
import { runReads } from '@/tests/matrix/runReads'
import { askedOf, FULL_MATRIX, TABLES } from '@/tests/matrix/sampled'
import { Stand } from '@/tests/matrix/stand'

describe('matrix of reads', () => {
  let matrix: MatrixNewsroom
  let stand: Stand
  beforeAll(async () => {
    matrix = await openMatrix(ACTOR_NAMES)
    stand = await new Stand(matrix).open()
  }, 240_000)
  afterAll(() => matrix.close())

  it('every way to read, by everybody, in every stage and state', async () => {
    const run: Run = { matrix, stand, ledger: new Ledger() }
    const asked = askedOf(FULL_MATRIX ? [TABLES.reads] : [TABLES.reads, TABLES.hiddenReads])
    for (const { cell, rows } of asked) await runReads(run, cell, rows)
    report('reads', run.ledger, { said: matrix.said, atLeast: FULL_MATRIX ? 9_000 : 1_000 })
  }, 1_800_000)
})
