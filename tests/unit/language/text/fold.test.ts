import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fold, toLatin } from '@/src/language/text/letters'
import { runs } from '@/tests/support/runs'
import { anyText } from '@/tests/support/anyText'

describe('a name has one key however it is typed', () => {
  it.each([
    ['Mekhtiyev’in', 'mekhtiyev'],
    ["Mekhtiyev'in", 'mekhtiyev'],
    ['MEHDİYEV’İN', 'mehdiyev'],
    ['ISPARTA', 'isparta'],
    ['ısparta', 'isparta'],
    ['İstanbul', 'istanbul'],
    ['I\u0307stanbul', 'istanbul'],
    ['Şule Çağla Ömer Gülümser', 'sule cagla omer gulumser'],
    ['S\u0327ule', 'sule'],
    ['Kâzım', 'kazim'],
    ['İlham Əliyev', 'ilham eliyev'],
    ['Ильхам Алиев', 'ilham aliev'],
    ['Рамиз Мехтиев', 'ramiz mehtiev'],
    ['Владимир Путин', 'vladimir putin'],
    ['Душанбе', 'dusanbe'],
    ['Горбачёв, Андрей', 'gorbacyov andrey'],
    ['2024’te', '2024'],
    ['ﬁnans ＡＢＣ 𝓐𝓵𝓲', 'finans abc ali'],
    ['Νίκος', 'nikos'],
    ['נָתָן', 'ntn'],
    ['נתן', 'ntn'],
    ['خَالِد', 'khald'],
    ['Հայկ', 'hayk'],
    ['ნინო', 'nino'],
    ['日本', '日本'],
    ['  Moskova-Bakü  ', 'moskova baku'],
    ['', ''],
  ])('%s → %s', (typed, key) => expect(fold(typed)).toBe(key))

  it('drops a case ending, not the name after O’ or D’', () => {
    expect(fold("O'Brien’ın")).toBe('o brien')
    expect(fold("o'brien")).toBe('o brien')
    expect(fold('D’Artagnan')).toBe('d artagnan')
  })

  it('folding a key again changes nothing, for any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: runs(2000) },
    )
  })

  it('takes the short way of common letters to the same key as the long one', () => {
    const letters = fc.constantFrom(...'abcIiZz09  çğıöşüâîûÇĞİÖŞÜÂÎÛ')
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        // A sign that nobody sees is no common letter, and leaves no trace.
        expect(fold(text)).toBe(fold(`${text}\u200b`))
        expect(toLatin(text)).toBe(toLatin(`${text}\u200b`))
      }),
      { numRuns: runs(2000) },
    )
  })

  it('does not care about Unicode composition, Turkish capitals or lower case', () => {
    const letters = fc.constantFrom(...'aâbcçdefgğhıiîjklmnoöprsştuûüvyzqwxə ')
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
        expect(fold(text.toLocaleUpperCase('tr'))).toBe(fold(text))
      }),
    )
  })
})
