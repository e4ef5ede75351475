import { describe, expect, it } from '@jest/globals'

import { storiesToOffer } from '@/src/editorial/fronts/screens/findStories'

const doc = (id: string, stage: string) => ({ id, headline: `Haber ${id}`, stage })

describe('stories offered for a place of a front', () => {
  it('are live ones first, also while edited, then those that may come, with how far they are', () => {
    const docs = [
      doc('a', 'draft'),
      doc('b', 'published'),
      doc('c', 'inReview'),
      doc('b', 'published'),
    ]
    const offered = storiesToOffer(docs, new Map([...'bc'].map((id) => [id, 'live'])))
    expect(offered.map(({ value }) => value)).toEqual(['b', 'c', 'a'])
    expect(offered.map(({ waits }) => waits?.tr ?? null)).toEqual([null, null, 'Taslak'])
  })

  it('are none that were retracted, withdrawn or spiked', () => {
    const docs = [doc('a', 'published'), doc('b', 'published'), doc('c', 'spiked')]
    const states = new Map([
      ['a', 'withdrawn'],
      ['b', 'retracted'],
    ])
    expect(storiesToOffer(docs, states)).toEqual([])
  })
})
