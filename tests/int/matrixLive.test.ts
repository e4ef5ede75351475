import { afterAll, beforeAll, describe, it } from '@jest/globals'

import { ACTOR_NAMES } from '@/tests/matrix/actors'
import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { report } from '@/tests/matrix/report'
import type { Run } from '@/tests/matrix/runActions'
import { type Ears, listenAll, runLive } from '@/tests/matrix/runLive'
import { Stand } from '@/tests/matrix/stand'
import { cellsWith } from '@/tests/matrix/states'

describe('matrix of the live stream', () => {
  let matrix: MatrixNewsroom
  let stand: Stand
  let ears: Ears
  beforeAll(async () => {
    matrix = await openMatrix(ACTOR_NAMES)
    stand = await new Stand(matrix).open()
    ears = await listenAll(matrix)
  }, 240_000)
  afterAll(async () => {
    await ears?.hub.stop()
    await matrix.close()
  })

  it('everybody hears of what he may read and of nothing else, in every stage and state', async () => {
    const run: Run = { matrix, stand, ledger: new Ledger() }
    for (const cell of cellsWith('plain', 'embargoed', 'legalGate')) await runLive(run, ears, cell)
    report('live', run.ledger, { said: matrix.said, atLeast: 1_000 })
  }, 600_000)
})
