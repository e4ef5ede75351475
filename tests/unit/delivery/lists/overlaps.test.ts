import { describe, expect, it } from '@jest/globals'
import { overlaps } from '@/src/delivery/lists/filters'

describe('a span of partial dates', () => {
  it('reaches from the first moment of its first date to the last of its last, in Istanbul', () => {
    expect(overlaps('2024-12', '2025-10-09')).toEqual([
      { 'when.latest': { $not: { $lt: new Date('2024-11-30T21:00:00Z') } } },
      { 'when.earliest': { $not: { $gt: new Date('2025-10-09T20:59:59.999Z') } } },
    ])
  })
  it('asks nothing where neither end is given or both are open', () => {
    expect(overlaps(null, undefined)).toEqual([])
    expect(overlaps('../2025', '2025/..')).toEqual([])
  })
})
