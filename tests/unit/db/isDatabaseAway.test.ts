import { describe, expect, it } from '@jest/globals'
import { MongoBulkWriteError, MongoNetworkError, MongoServerError } from 'mongodb'
import { isDatabaseAway } from '@/src/db/isDatabaseAway'
import { isWriteConflict } from '@/src/db/isWriteConflict'

const transient = (code: number) =>
  new MongoServerError({ code, errorLabels: ['TransientTransactionError'], message: 'x' })
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
})
