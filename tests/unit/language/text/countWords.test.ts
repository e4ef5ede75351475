import { describe, expect, it } from '@jest/globals'
import { countWords, readingMinutes } from '@/src/language/text/measure'

describe('how long a story is', () => {
  it.each([
    ['Mekhtiyev’in rolü', 2],
    ["Aliyev'e", 1],
    ['Moskova-Bakü ilişkileri', 3],
    ['38 kişi, “öldü”…', 3],
    ['', 0],
    ['— … !', 0],
  ])('%s has %i words', (text, words) => expect(countWords(text, 'tr')).toBe(words))

  it('counts a very long text exactly', () => {
    expect(countWords('Mekhtiyev’in rolü, '.repeat(20_000), 'tr')).toBe(40_000)
  })

  it('counts even where the language field is no language', () => {
    expect(countWords('bir iki', 'not a language')).toBe(2)
  })

  it.each([
    [0, 0],
    [1, 1],
    [166, 1],
    [248, 1],
    [250, 2],
    [1660, 10],
  ])('%i words take %i minutes', (words, minutes) => expect(readingMinutes(words)).toBe(minutes))
})
