import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { long } from '@/tests/support/long'
import type { OwnNewsroom } from '@/tests/support/openOwnNewsroom'

/** What the cache promises: answers are kept while the stream was heard of within a second. */
const PROMISED_MS = 1_000
/** What a stopped process (this one, on a busy machine) may add to that. */
const BUSY_MS = 2_000

let own: OwnNewsroom
beforeAll(async () => {
  const { openOwnNewsroom } = await import('@/tests/support/openOwnNewsroom')
  own = await openOwnNewsroom(3, 1_000)
}, 120_000)
afterAll(() => own.close())

describe('T36, D8 a change of primary while people save, publish and read', () => {
  long(
    'loses nothing acknowledged, publishes nothing twice, and readers are never shown the past',
    async () => {
      const { failover } = await import('@/tests/soak/failover')
      const found = await failover(own, ['stepDown', 'kill'])
      expect(found).toMatchObject({ lost: 0, denied: 0, half: 0, torn: 0, audit: 0, public: 0 })
      expect(found.wrongAnswers).toEqual({})
      expect(found.twice).toBe(0)
      expect(found.reading.backwards).toBe(0)
      expect(found.reading.kept).toBeGreaterThan(0)
      expect(found.reading.lateMs).toBeLessThan(PROMISED_MS + BUSY_MS)
    },
    120_000,
  )
})
