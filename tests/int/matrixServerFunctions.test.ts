import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ACTOR_NAMES } from '@/tests/matrix/actors'
import { Ledger } from '@/tests/matrix/ledger'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { expectedWrite } from '@/tests/matrix/policy'
import { report } from '@/tests/matrix/report'
import { callServerFunctions } from '@/tests/matrix/serverFunctions'
import { Stand } from '@/tests/matrix/stand'
import { cellName, cellsWith } from '@/tests/matrix/states'

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
    for (const cell of cellsWith('plain', 'legalGate').filter((_, at) => at % 2 === 0)) {
      const id = await stand.place(cell)
      const untouched = await stand.hash()
      for (const actor of matrix.actors) {
        for (const { name, answer } of await callServerFunctions(matrix, actor, id)) {
          ledger.cells += 1
          ledger.scan(`${cellName(cell)} ${actor.name} ${name}`, actor.name, cell, answer.text)
          const scheduled =
            name.includes('publish') && answer.status === 200 && !answer.text.includes('error')
          if (scheduled && !answer.text.includes('Error')) {
            ledger.mismatches.push(
              `${cellName(cell)} ${actor.name} ${name}: ${answer.text.slice(0, 120)}`,
            )
          }
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
    report('server functions', ledger, { said: matrix.said, atLeast: 2_000 })
  }, 600_000)
})
