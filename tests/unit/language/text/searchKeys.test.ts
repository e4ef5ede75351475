import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { searchKeys } from '@/src/language/text/keys'
import { anyText } from '@/tests/support/anyText'

describe('the keys under which a person is found', () => {
  it('are the whole names and their words, once each, sorted', () => {
    expect(searchKeys(['Ramiz Mekhtiyev', 'Ramiz Mehdiyev', 'Рамиз Мехтиев'])).toEqual({
      foldKeys: [
        'mehdiyev',
        'mehtiev',
        'mekhtiyev',
        'ramiz',
        'ramiz mehdiyev',
        'ramiz mehtiev',
        'ramiz mekhtiyev',
      ],
      skeletonKeys: ['mhtv', 'rmz', 'rmz mhtv'],
    })
  })

  it('leave out words, and skeletons, too short to mean anybody', () => {
    expect(searchKeys(['Xi Jinping'])).toEqual({
      foldKeys: ['jinping', 'xi jinping'],
      skeletonKeys: ['h inpng', 'inpng'],
    })
    expect(searchKeys(['Ali'])).toEqual({ foldKeys: ['ali'], skeletonKeys: [] })
    expect(searchKeys(['', '’', '—'])).toEqual({ foldKeys: [], skeletonKeys: [] })
  })

  it('do not depend on the order of the names', () => {
    fc.assert(
      fc.property(fc.array(anyText()), (names) => {
        expect(searchKeys([...names].reverse())).toEqual(searchKeys(names))
      }),
    )
  })
})
