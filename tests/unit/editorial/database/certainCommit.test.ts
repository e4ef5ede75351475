import { describe, expect, it } from '@jest/globals'
import { MongoNetworkError, MongoServerError } from 'mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { certainCommit } from '@/src/editorial/database/certainCommit'
import { refusalOf } from '@/src/language/refusal'

const lost = () => new MongoNetworkError('connection closed')
const ended = (code: number) =>
  new MongoServerError({ code, errorLabels: ['TransientTransactionError'], message: 'gone' })
const gone = () => ended(251)

/** A commit that ends like this one time after the other (the last for good), by an adapter that does as Payload's. */
const committing = async (...ends: (Error | null)[]) => {
  let sent = 0
  const commitTransaction = async () => {
    const end = ends[Math.min(sent, ends.length - 1)]
    sent += 1
    if (end) throw end
  }
  const sessions = { t1: { commitTransaction, endSession: async () => undefined } }
  const adapter = {
    init: () => ({
      sessions,
      async commitTransaction(id: string) {
        const { t1 } = this.sessions
        if (id === 't1') await t1.commitTransaction()
      },
    }),
  } as unknown as DatabaseAdapterObj
  const db = certainCommit(adapter, 120).init({} as never) as unknown as BaseDatabaseAdapter
  const told = await db.commitTransaction('t1').then(
    () => 'stored',
    (error: unknown) => refusalOf(error)?.code ?? error,
  )
  return { told, sent }
}

describe('T36 a commit', () => {
  it('that is answered is sent once', async () => {
    expect(await committing(null)).toEqual({ told: 'stored', sent: 1 })
  })

  it('whose answer is lost is sent again until one comes', async () => {
    expect(await committing(lost(), null)).toEqual({ told: 'stored', sent: 2 })
  })

  it('that the server refused is not sent again, and its error stays what it was', async () => {
    const error = ended(112)
    expect(await committing(error)).toEqual({ told: error, sent: 1 })
  })

  it('B12 that a new primary knows nothing of is no conflict: nothing is stored, and the database was away', async () => {
    expect(await committing(gone())).toEqual({ told: 'databaseAway', sent: 1 })
  })

  it('whose answer was lost, and which the server does not know afterwards, was not stored', async () => {
    expect(await committing(lost(), gone())).toEqual({ told: 'databaseAway', sent: 2 })
  })

  it('that nobody answers any more is told as unknown, neither as stored nor as not stored', async () => {
    const { told, sent } = await committing(lost())
    expect(told).toBe('outcomeUnknown')
    expect(sent).toBeGreaterThan(1)
  })
})
