import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { independentOrigins } from '@/src/sourcing/origins'
import { aRow } from '@/tests/support/aRow'
import { arbitraryRow } from '@/tests/support/arbitraryArticle'

describe('independent origins of a claim', () => {
  it('counts two outlets that found out by themselves as two', () => {
    expect(independentOrigins([aRow(), aRow({ source: 'reuters' })])).toBe(2)
  })
  it('counts two outlets that repeat a third as one', () => {
    const rows = [aRow({ via: ['afp'] }), aRow({ source: 'reuters', via: ['afp'] })]
    expect(independentOrigins(rows)).toBe(1)
  })
  it('counts an outlet and the one it relays as one', () => {
    expect(independentOrigins([aRow(), aRow({ source: 'reuters', via: ['apa'] })])).toBe(1)
  })
  it('counts all who cite unnamed people as one', () => {
    const rows = [aRow({ originUnnamed: true }), aRow({ source: 'reuters', originUnnamed: true })]
    expect(independentOrigins(rows)).toBe(1)
  })
  it('does not count who denies the claim or declines to answer', () => {
    const rows = [aRow(), aRow({ source: 'reuters', stance: 'denies' })]
    expect(independentOrigins(rows)).toBe(1)
  })
  it('is never more than the attributions, and no less for one more of them', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow), arbitraryRow, (rows, extra) => {
        const count = independentOrigins(rows)
        expect(count).toBeLessThanOrEqual(rows.length)
        const more = independentOrigins([...rows, extra])
        expect(more - count === 0 || more - count === 1).toBe(true)
      }),
    )
  })
})
