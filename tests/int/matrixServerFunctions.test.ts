import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ACTOR_NAMES, type ActorName } from '@/tests/matrix/actors'
import { CANARIES } from '@/tests/matrix/canaries'
import { Ledger, type Answer } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { expectedWrite, isStranger, reads, type Cell } from '@/tests/matrix/policy'
import { report } from '@/tests/matrix/report'
import { callServerFunctions } from '@/tests/matrix/serverFunctions'
import { askedOf, FULL_MATRIX, TABLES } from '@/tests/matrix/sampled'
import { Stand } from '@/tests/matrix/stand'
import { cellName } from '@/tests/matrix/states'

/** What each function must do for this actor; `shows` and `writes` are the controls that the cells can fail. */
function expected(name: string, actor: ActorName, cell: Cell): string {
  if (name.includes('table-state')) return reads(actor, cell) ? 'shows' : 'hides'
  if (name.includes('copy-data')) {
    return expectedWrite(actor, cell).expected === 'yes' ? 'writes' : 'refuses'
  }
  // It works on what the browser sends and reads no document, so it can only refuse strangers.
  if (name.includes('form-state')) return isStranger(actor) ? 'refuses' : 'answers'
  return 'refuses'
}

function got(name: string, { status, text }: Answer): string {
  const failed = status !== 200 || /^\{"errors?":/.test(text)
  if (name.includes('table-state')) return text.includes(CANARIES.words) ? 'shows' : 'hides'
  if (name.includes('copy-data')) return failed ? 'refuses' : 'writes'
  return failed ? 'refuses' : 'answers'
}

describe('matrix of the functions that the admin panel calls', () => {
  let matrix: MatrixNewsroom
  let stand: Stand
  beforeAll(async () => {
    matrix = await openMatrix(ACTOR_NAMES)
    stand = await new Stand(matrix).open()
  }, 240_000)
  afterAll(() => matrix.close())

  it('none shows or changes an article that the actor may not read, and none schedules a publication', async () => {
    const ledger = new Ledger()
    const { db } = matrix.payload.db.connection
    for (const { cell, rows } of askedOf([TABLES.serverFunctions])) {
      const id = await stand.place(cell)
      const untouched = await stand.hash()
      const asking = new Set(rows.map(({ actor }) => actor))
      for (const actor of matrix.actors.filter(({ name }) => asking.has(name))) {
        for (const { name, answer } of await callServerFunctions(matrix, actor, id)) {
          ledger.fact(name, actor.name, cell, expected(name, actor.name, cell), got(name, answer))
          ledger.scan(`${cellName(cell)} ${actor.name} ${name}`, actor.name, cell, answer.text)
        }
        // One of them saves the form again, as its user: where he may write, and there it moves nothing.
        if ((await stand.hash()) === untouched) continue
        const mayWrite = expectedWrite(actor.name, cell).expected
        ledger.fact('changes only what he may', actor.name, cell, 'yes', mayWrite)
        ledger.fact('moves no stage', actor.name, cell, cell.stage, (await matrix.stored(id)).stage)
        await stand.restore()
      }
    }
    expect(await db?.collection('payload-jobs').countDocuments()).toBe(0)
    report('server functions', ledger, { said: matrix.said, atLeast: FULL_MATRIX ? 6_000 : 800 })
  }, 1_800_000)
})
