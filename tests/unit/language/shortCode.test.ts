import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readerAddress, shortPath } from '@/src/language/readerPaths'
import { idOfCode, shortCode } from '@/src/language/shortCode'

const id = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 24, maxLength: 24 })

describe('the code of a short address', () => {
  it('is 17 letters and digits at most, and leads back to the one id', () => {
    fc.assert(
      fc.property(id, (digits) => {
        const own = digits.join('')
        expect(shortCode(own)).toMatch(/^[0-9A-Za-z]{1,17}$/)
        expect(idOfCode(shortCode(own))).toBe(own)
      }),
    )
    expect(shortCode('6750f3a1c2d4e5f607182930')).toHaveLength(16)
  })

  it('stands for an id of another form as well, and for no other', () => {
    expect(shortCode('a-haber')).toBe('-a-haber')
    expect(idOfCode('-a-haber')).toBe('a-haber')
  })

  it('is none where it says no id', () => {
    for (const code of ['', '-', 'çok', 'a b', 'z'.repeat(17), 'a'.repeat(200)]) {
      expect(idOfCode(code)).toBeNull()
    }
  })

  it('is what an address ends with', () => {
    const own = '6750f3a1c2d4e5f607182930'
    const [, ...parts] = shortPath(own).split('/')
    expect(readerAddress(parts)).toEqual({ page: 'short', slug: shortCode(own), language: 'tr' })
  })
})
