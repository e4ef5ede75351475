import { describe, expect, it } from '@jest/globals'

import { compareTexts } from '@/src/editorial/articles/screens/compareTexts'

describe('two texts side by side', () => {
  it('faces a changed paragraph with its other version', () => {
    expect(compareTexts(['Baş', 'benim', 'Son'], ['Baş', 'onun', 'Son'])).toEqual([
      { mine: 'Baş', theirs: 'Baş', same: true },
      { mine: 'benim', theirs: 'onun', same: false },
      { mine: 'Son', theirs: 'Son', same: true },
    ])
  })

  it('leaves a gap where one side has a paragraph more', () => {
    expect(compareTexts(['Baş', 'yeni'], ['Baş'])).toEqual([
      { mine: 'Baş', theirs: 'Baş', same: true },
      { mine: 'yeni', theirs: null, same: false },
    ])
  })

  it('loses no paragraph of either side and keeps their order', () => {
    const mine = ['a', 'b', 'c', 'd', 'e']
    const theirs = ['x', 'b', 'd', 'c', 'y', 'e', 'z']
    const rows = compareTexts(mine, theirs)
    expect(rows.flatMap((row) => row.mine ?? [])).toEqual(mine)
    expect(rows.flatMap((row) => row.theirs ?? [])).toEqual(theirs)
    expect(rows.every(({ mine: a, theirs: b, same }) => same === (a === b))).toBe(true)
  })
})
