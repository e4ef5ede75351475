import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ACTOR_NAMES } from '@/tests/matrix/actors'
import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import type { Cell } from '@/tests/matrix/policy'
import { report } from '@/tests/matrix/report'
import { runAssignments } from '@/tests/matrix/runAssignments'
import { runComments } from '@/tests/matrix/runComments'
import { VERSIONS } from '@/tests/matrix/recordsPolicy'
import { runRecordVersions, versioned } from '@/tests/matrix/runRecordVersions'
import { runRecords, runShownRecords } from '@/tests/matrix/runRecords'
import { FULL_MATRIX } from '@/tests/matrix/sampled'
import { Stand } from '@/tests/matrix/stand'

const CELLS: Cell[] = [
  { stage: 'draft', state: 'never', modifier: 'plain' },
  { stage: 'inReview', state: 'never', modifier: 'embargoed' },
  { stage: 'approved', state: 'live', modifier: 'legalGate' },
  { stage: 'published', state: 'live', modifier: 'plain' },
]

describe('matrix of everything that is no article', () => {
  let matrix: MatrixNewsroom
  let stand: Stand
  beforeAll(async () => {
    matrix = await openMatrix(ACTOR_NAMES)
    stand = await new Stand(matrix).open()
  }, 240_000)
  afterAll(() => matrix.close())

  it('comments, notices, preferences and locks: by everybody', async () => {
    const run = { matrix, stand, ledger: new Ledger() }
    for (const cell of FULL_MATRIX ? CELLS : CELLS.slice(1, 3)) await runComments(run, cell)
    report('comments', run.ledger, { said: matrix.said, atLeast: FULL_MATRIX ? 400 : 200 })
  }, 300_000)

  it('records, settings, accounts and the newsroom’s own books: every write by everybody', async () => {
    const run = { matrix, stand, ledger: new Ledger() }
    await runRecords(run)
    await runShownRecords(run)
    report('records', run.ledger, { said: matrix.said, atLeast: FULL_MATRIX ? 2_400 : 700 })
  }, 300_000)

  it('every versioned collection says itself who reads its versions: Payload would show them to every account', () => {
    const silent = matrix.payload.config.collections
      .filter(({ versions, access }) => versions && typeof access.readVersions !== 'function')
      .map(({ slug }) => slug)
    expect(silent).toEqual([])
  })

  it('versions of records: read by whoever reads the record, those of a masked source by nobody', async () => {
    const run = { matrix, stand, ledger: new Ledger() }
    const known = ['articles', ...Object.keys(VERSIONS)]
    expect(versioned(run).filter((slug) => !known.includes(slug))).toEqual([])
    await runRecordVersions(run)
    report('versions of records', run.ledger, { said: matrix.said, atLeast: 440 })
  }, 120_000)

  it('assignments: read, taken and begun by whom the policy says', async () => {
    const run = { matrix, stand, ledger: new Ledger() }
    await runAssignments(run)
    report('assignments', run.ledger, { said: matrix.said, atLeast: FULL_MATRIX ? 700 : 400 })
  }, 300_000)
})
