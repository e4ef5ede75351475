import { describe, expect, it } from '@jest/globals'
import { searchTerms } from '@/src/delivery/search/searchTerms'

const of = (query: string) => {
  const { words, phrases, without } = searchTerms(query)
  return {
    words: words.map(({ word }) => word),
    phrases: phrases.map((phrase) => phrase.join(' ')),
    withoutWords: without.words.map(({ word }) => word),
    withoutPhrases: without.phrases.map((phrase) => phrase.join(' ')),
  }
}
const none = { words: [], phrases: [], withoutWords: [], withoutPhrases: [] }

describe('what a reader typed', () => {
  it.each([
    ['su kuyusu', { words: ['su', 'kuyusu'] }],
    ['"su kuyusu"', { words: ['su', 'kuyusu'], phrases: ['su kuyusu'] }],
    ['“su kuyusu” açıldı', { words: ['acildi', 'su', 'kuyusu'], phrases: ['su kuyusu'] }],
    ['belediye -başkan', { words: ['belediye'], withoutWords: ['baskan'] }],
    ['belediye -"su kuyusu"', { words: ['belediye'], withoutPhrases: ['su kuyusu'] }],
    ['belediye -"kuyu"', { words: ['belediye'], withoutWords: ['kuyu'] }],
    ['"Mekhtiyev’in planı"', { words: ['mekhtiyev', 'plani'], phrases: ['mehtiev plani'] }],
    ['Moskova-Bakü hattı', { words: ['moskova', 'baku', 'hatti'] }],
    ['"kapanmamış su', { words: ['kapanmamis', 'su'] }],
    ['su - kuyu', { words: ['su', 'kuyu'] }],
    ['-kuyu', { withoutWords: ['kuyu'] }],
    ['""', {}],
    ['"-"', {}],
  ])('%s', (query, expected) => {
    expect(of(query)).toEqual({ ...none, ...expected })
  })
  it('a word of a phrase is that word, not its stem and no misspelt name', () => {
    const [word] = searchTerms('"belediyenin su"').words
    expect(word).toMatchObject({ keys: ['beledienin'], skeleton: '' })
  })
  it('a title goes with a name that is left, in a phrase too', () => {
    expect(of('Vali "Ayşe Kaya"').words).toEqual(['ayse', 'kaya'])
    expect(of('"Vali Ayşe"').words).toEqual(['vali', 'ayse'])
  })
})
