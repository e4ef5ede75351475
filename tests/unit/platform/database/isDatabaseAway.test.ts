import { describe, expect, it } from '@jest/globals'
import { MongoBulkWriteError, MongoNetworkError, MongoServerError } from 'mongodb'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { primaryChanges } from '@/src/platform/database/connect'
import { isWriteConflict } from '@/src/editorial/database/conflicts'

const transient = (code: number) =>
  new MongoServerError({ code, errorLabels: ['TransientTransactionError'], message: 'x' })
/** As a mongod says it that became the primary in the middle. */
const unknown = new MongoServerError({
  code: 251,
  errorLabels: ['TransientTransactionError'],
  errmsg:
    'Given transaction number 2 does not match any in-progress transactions. The active transaction number is 1',
})
const cleared = Object.assign(new Error('x'), { name: 'PoolClearedOnNetworkError' })
const network = new MongoNetworkError('connection closed')
network.addErrorLabel('TransientTransactionError')
const lost = new MongoNetworkError('connection closed')
/** As the driver wraps what ended a bulk write: without its name and its labels. */
const bulk = (error: Error) => new MongoBulkWriteError(error, {} as never)
const epipe = Object.assign(new Error('This socket has been ended by the other party'), {
  code: 'EPIPE',
})
const buffered = Object.assign(
  new Error('Operation `articles.find()` buffering timed out after 15000ms'),
  { name: 'MongooseError' },
)

describe('T36 an error of the database', () => {
  it.each([
    ['a write conflict', transient(112), 'met'],
    ['B12 our password, changed by somebody else', new MongoServerError({ code: 18 }), 'away'],
    ['B12 our user, taken away', new MongoServerError({ code: 13 }), 'away'],
    ['B12 a transaction that the next primary knows nothing of', unknown, 'away'],
    ['B12 a pool that a frozen primary ended', cleared, 'away'],
    ['B12 the same below a bulk write', bulk(new MongoServerError({ code: 13 })), 'away'],
    ['a transaction ended by a conflict before', transient(251), 'met'],
    ['a lost connection', network, 'away'],
    ['a primary that steps down', transient(189), 'away'],
    ['an operation an election interrupted', transient(11602), 'away'],
    ['an operation that was killed', transient(11601), 'away'],
    ['what mongoose kept too long', buffered, 'away'],
    ['a server that goes while a command is written', epipe, 'away'],
    ['a connection lost in a bulk write', bulk(lost), 'away'],
    ['a primary that steps down in a bulk write', bulk(transient(189)), 'away'],
    ['a write conflict in a bulk write', bulk(transient(112)), 'met'],
    ['the same below another error', new Error('x', { cause: network }), 'away'],
    ['a number twice in the audit log', { code: 11000, message: 'audit-log dup key' }, 'met'],
    ['a number twice elsewhere', { code: 11000, message: 'users dup key' }, 'neither'],
    ['a mistake of ours', new TypeError('x is not a function'), 'neither'],
    ['nothing', null, 'neither'],
  ])('is a conflict, a database that is away, or neither: %s', (_name, error, kind) => {
    const found = [isWriteConflict(error) && 'met', isDatabaseAway(error) && 'away']
    expect(found.filter(Boolean)).toEqual(kind === 'neither' ? [] : [kind])
  })

  it('B12 that ended a transaction while the primary changed is no conflict; a write conflict stays one', () => {
    const aborted = transient(251)
    expect([isWriteConflict(aborted), isDatabaseAway(aborted)]).toEqual([true, false])
    primaryChanges.note()
    expect([isWriteConflict(aborted), isDatabaseAway(aborted)]).toEqual([false, true])
    expect([isWriteConflict(transient(112)), isDatabaseAway(transient(112))]).toEqual([true, false])
    delete (globalThis as { [key: symbol]: unknown })[Symbol.for('kunye.primaryChanges')]
  })
})
