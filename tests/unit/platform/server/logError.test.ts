import { describe, expect, it } from '@jest/globals'
import { APIError, QueryError } from 'payload'
import { RefusalError } from '@/src/language/refusal'
import { DATABASE_REFUSALS } from '@/src/editorial/database/conflicts'
import { judgeError, quietConsole } from '@/src/platform/server/log'
import { quietLogger } from '@/src/editorial/api/quietLogger'

const withStatus = (status: number, message = 'x') => Object.assign(new Error(message), { status })

describe('B13 an error in the log', () => {
  it.each([
    ['a network that is lost', { name: 'MongoNetworkError' }, 'away'],
    ['a refusal that says so', new RefusalError(DATABASE_REFUSALS.away()), 'away'],
    ['a login of ours that is turned down', { code: 18 }, 'away'],
    ['a body that is no JSON', withStatus(400), 'asked'],
    ['a route that is not there', new APIError('x', 404), 'asked'],
    ['a query that nobody may ask', new QueryError([{ path: 'hash' }]), 'asked'],
    ['a refusal of ours', new RefusalError(DATABASE_REFUSALS.outcomeUnknown()), 'asked'],
    ['a fault of ours', new TypeError('x'), 'ours'],
    ['an answer of 500', withStatus(500), 'ours'],
    ['nothing', null, 'ours'],
  ])('is told as what it is: %s', (_name, error, kind) => {
    expect(judgeError(error).kind).toBe(kind)
  })

  it('that Next or a page writes by itself goes by the same door', () => {
    const written: unknown[][] = []
    let time = 0
    const error = quietConsole(
      (...args) => void written.push(args),
      () => time,
    )
    error(new Error('Failed to find Server Action "00aa". This request might be from an older one'))
    expect(written.splice(0)).toEqual([['400 Failed to find Server Action']])
    for (time = 0; time < 100_000; time += 1_000) error('site: public API down:', 'timeout')
    expect(written.splice(0)).toEqual([
      ['site: public API down: timeout'],
      ['site: public API down: timeout (+59)'],
    ])
    const ours = new TypeError('x')
    error(ours)
    error('a', 1)
    expect(written).toEqual([[ours], ['a', 1]])
  })

  it('of a stranger is one line without a stack, however long and of how many lines his words are', () => {
    const lines: string[] = []
    const written: unknown[][] = []
    const logger = { info: (line: string) => void lines.push(line) }
    const method = (...args: unknown[]) => void written.push(args)
    const { logMethod } = quietLogger.options.hooks
    logMethod.call(
      logger,
      [{ err: withStatus(400, `${'a'.repeat(5_000)}\nat evil (x:1:1)`) }],
      method,
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^400 Error: a{200}$/)
    const ours = new TypeError('x')
    logMethod.call(logger, [{ err: ours }], method)
    logMethod.call(logger, ['a line', 'b'], method)
    expect(written).toEqual([[{ err: ours }], ['a line', 'b']])
  })
})
