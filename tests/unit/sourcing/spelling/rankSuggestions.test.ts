import { describe, expect, it } from '@jest/globals'

import { rankSuggestions } from '@/src/sourcing/spelling/checkArticleSpelling'

const none = new Set<string>()

describe('the order of suggestions', () => {
  it('puts a letter left out before one too many, and common letters before rare ones', () => {
    const offered = ['planlan', 'planlatan', 'planlayan', 'planlanan']
    expect(rankSuggestions('planlaan', offered, none)).toEqual([
      'planlanan',
      'planlatan',
      'planlayan',
      'planlan',
    ])
  })
  it('puts a word the article uses before all others', () => {
    const used = new Set(['planlatan'])
    expect(rankSuggestions('planlaan', ['planlanan', 'planlatan'], used)[0]).toBe('planlatan')
  })
  it('puts one changed letter before two', () => {
    expect(rankSuggestions('kiatp', ['katip', 'kitap'], none)).toEqual(['kitap', 'katip'])
  })
  it('puts a letter left out before a wrong one, and a lost consonant before a lost vowel', () => {
    expect(rankSuggestions('kar', ['kaz', 'kara', 'kart'], none)).toEqual(['kart', 'kara', 'kaz'])
  })
  it('keeps the order of the dictionary between two that miss by as much', () => {
    expect(rankSuggestions('kar', ['kaz', 'kan'], none)).toEqual(['kaz', 'kan'])
    expect(rankSuggestions('kar', ['kan', 'kaz'], none)).toEqual(['kan', 'kaz'])
  })
  it('offers five at most', () => {
    expect(rankSuggestions('ab', ['aba', 'abc', 'abd', 'abe', 'abf', 'abg'], none)).toHaveLength(5)
  })
})
