import { describe, expect, it } from '@jest/globals'

import { MAIL_ATTEMPTS, retryDelay } from '@/src/editorial/jobs/runJobs'

describe('a mail that did not get through', () => {
  it('waits longer each time, and is given up within a day', () => {
    const waits = Array.from({ length: MAIL_ATTEMPTS - 1 }, (_, index) => retryDelay(index + 1))
    expect(waits.slice(0, 3)).toEqual([30_000, 120_000, 480_000])
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits.reduce((sum, wait) => sum + wait)).toBeLessThan(24 * 3_600_000)
    expect(retryDelay(40)).toBe(6 * 3_600_000)
  })
})
