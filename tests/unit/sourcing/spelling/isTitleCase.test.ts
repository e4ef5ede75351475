import { describe, expect, it } from '@jest/globals'

import { isTitleCase } from '@/src/sourcing/spelling/tokens'

const titled = (text: string) => isTitleCase(text.split(' '))

describe('a headline printed with capitals', () => {
  it('has one on every word; small words like “ve” and “için” may do without', () => {
    expect(titled('Yapılması Planlanan Darbe Planı')).toBe(true)
    expect(titled('Darbe ve Suikast için Planlar Yapıldı')).toBe(true)
  })
  it('is not one when a long word does without, or has its capital inside', () => {
    expect(titled('Yapılması Planlanan Darbe Planı ortaya Çıktı')).toBe(false)
    expect(titled('Yapılması Planlanan Darbe eDevlet Planı')).toBe(false)
  })
  it('needs four long words: three names in a row are a sentence', () => {
    expect(titled('Ramiz Mekhtiyev Moskova ve Bakü')).toBe(false)
  })
})
