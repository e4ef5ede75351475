import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { editDistance } from '@/src/sourcing/spelling/editDistance'

describe('how many slips lie between two words', () => {
  it.each([
    ['kitap', 'kitap', 0],
    ['ktap', 'kitap', 1],
    ['kiitap', 'kitap', 1],
    ['kidap', 'kitap', 1],
    ['kiatp', 'kitap', 1],
    ['ikatp', 'kitap', 2],
    ['iktap', 'kitap', 1],
    ['kitpa', 'kitap', 1],
    ['kat', 'kitap', 3],
    ['', 'ev', 2],
    ['evler', '', 5],
    // Letters swapped and another put between them: three slips, since no letter is touched twice.
    ['ca', 'abc', 3],
    ['😀k', 'k', 1],
  ])('“%s” → “%s”: %i', (from, to, slips) => {
    expect(editDistance(from, to)).toBe(slips)
  })
  it('are as many backwards, none to the same word, and no more than the longer word has letters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = editDistance(one, other)
        expect(editDistance(other, one)).toBe(slips)
        expect(slips === 0).toBe(one === other)
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
      }),
    )
  })
})
