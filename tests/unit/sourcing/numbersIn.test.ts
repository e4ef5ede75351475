import { describe, expect, it } from '@jest/globals'

import { numbersIn } from '@/src/sourcing/wordsOf'

describe('the numbers of a text', () => {
  it('are whole numbers, thousands, decimals, shares and times, as written and in order', () => {
    expect(numbersIn('38 kişi, 1.250.000 lira, yüzde 12,75, %40, saat 21.23 ve 9:05')).toEqual([
      '38',
      '1.250.000',
      '12,75',
      '40',
      '21.23',
      '9:05',
    ])
  })
  it('do not take in the dot of an ordinal or the end of a sentence', () => {
    expect(numbersIn('3. günde 2 1 yendi. Yıl 2026.')).toEqual(['3', '2', '1', '2026'])
  })
  it('are none in a text without digits', () => {
    expect(numbersIn('İki kişi geldi.')).toEqual([])
  })
})
