import { describe, expect, it } from '@jest/globals'
import { publicUrlFor } from '@/src/cli/start/publicUrlFor'
import { refuseUnreadyProduction } from '@/src/cli/start/refuseUnreadyProduction'
import { Shutdown } from '@/src/cli/start/Shutdown'

describe('A shutdown', () => {
  it('stops in the reverse order of the start, once, whatever fails', async () => {
    const shutdown = new Shutdown()
    const stopped: string[] = []
    await shutdown.add(async () => stopped.push('database'))
    await shutdown.add(async () => stopped.push('server'))
    await Promise.all([shutdown.run(), shutdown.run()])
    expect(stopped).toEqual(['server', 'database'])
  })

  it('also stops what was just being started when it began', async () => {
    const shutdown = new Shutdown()
    await shutdown.run()
    expect(shutdown.signal.aborted).toBe(true)
    let stopped = false
    await shutdown.add(async () => (stopped = true))
    expect(stopped).toBe(true)
  })
})

describe('Production', () => {
  it('starts only with a database and a secret of its own; a demo needs neither', () => {
    const uri = 'mongodb://h/kunye?replicaSet=rs0'
    const secret = 'x'.repeat(32)
    const check = (DATABASE_URI?: string, PAYLOAD_SECRET?: string) => () =>
      refuseUnreadyProduction({ mode: 'production', DATABASE_URI, PAYLOAD_SECRET })
    expect(check(uri, secret)).not.toThrow()
    expect(check(uri)).toThrow(/PAYLOAD_SECRET/)
    expect(check(undefined, secret)).toThrow(/DATABASE_URI/)
    expect(() =>
      refuseUnreadyProduction({ mode: 'demo', DATABASE_URI: undefined, PAYLOAD_SECRET: undefined }),
    ).not.toThrow()
  })
})

describe('The address that is printed', () => {
  it('is one that can be typed', () => {
    expect(publicUrlFor('127.0.0.1', 3000)).toBe('http://127.0.0.1:3000')
    expect(publicUrlFor('0.0.0.0', 3000)).toBe('http://localhost:3000')
    expect(publicUrlFor('::1', 3000)).toBe('http://[::1]:3000')
  })
})
