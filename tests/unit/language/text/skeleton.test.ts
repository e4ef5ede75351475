import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { skeleton } from '@/src/language/text/skeleton'
import { anyText } from '@/tests/support/anyText'

describe('spellings of one name meet at one skeleton', () => {
  it.each([
    [
      'mhtv',
      'Mehtiyev Mekhtiyev Mehdiyev Mekhtiyev’in Мехтиев Mekhtiev Mehdijew MEHDİYEV mehtiyev',
    ],
    ['alv', 'Əliyev Aliyev Алиев'],
    ['tsnb', 'Duşanbe Dushanbe Душанбе'],
    ['ptn', 'Putin Путин PUTİN’in'],
  ])('%s: %s', (key, spellings) => {
    for (const spelling of spellings.split(' '))
      expect([spelling, skeleton(spelling)]).toEqual([spelling, key])
  })

  it('keeps different names apart', () => {
    expect(skeleton('Mehdiyev')).not.toBe(skeleton('Medvedev'))
    expect(skeleton('Ramiz Mehdiyev')).toBe('rmz mhtv')
  })

  it('takes any text and leaves no empty word', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(skeleton(text)).not.toMatch(/^ | $| {2}/)
      }),
    )
  })
})
