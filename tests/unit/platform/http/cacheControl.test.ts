import { afterEach, describe, expect, it } from '@jest/globals'

import { cacheControl, fresh } from '@/src/platform/http/cacheControl'

const NAMES = ['KUNYE_S_MAXAGE', 'KUNYE_STALE_WHILE_REVALIDATE', 'KUNYE_STALE_IF_ERROR'] as const

const KEY = Symbol.for('kunye.env')

describe('Cache-Control of what everybody may read', () => {
  // A process parses its environment once.
  const forget = () => delete (globalThis as { [KEY]?: unknown })[KEY]
  afterEach(() => {
    for (const name of NAMES) delete process.env[name]
    forget()
  })

  it('is a second, and ten more while it is fetched anew, where nobody says otherwise', () => {
    expect(fresh()).toBe('public, max-age=1, stale-while-revalidate=10')
    expect(cacheControl(30, 120)).toBe('public, max-age=30, stale-while-revalidate=120')
  })

  it('has what the operator says of shared caches, 0 too', () => {
    process.env.KUNYE_S_MAXAGE = '300'
    process.env.KUNYE_STALE_WHILE_REVALIDATE = '0'
    process.env.KUNYE_STALE_IF_ERROR = '86400'
    forget()
    const words = 'max-age=1, s-maxage=300, stale-while-revalidate=0, stale-if-error=86400'
    expect([cacheControl(1, 10), fresh()]).toEqual([`public, ${words}`, `public, ${words}`])
  })
})
