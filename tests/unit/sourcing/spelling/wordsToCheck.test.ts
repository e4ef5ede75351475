import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { wordsToCheck } from '@/src/sourcing/spelling/checkArticleSpelling'

const words = (text: string, known: string[] = []) =>
  wordsToCheck(text, known).map(({ word }) => word)

describe('which words a dictionary is asked about', () => {
  it('asks about ordinary words, and the first of a sentence', () => {
    expect(words('Kısa süre içinde tutuklandı.')).toEqual(['Kısa', 'süre', 'içinde', 'tutuklandı'])
  })
  it('leaves out names inside a sentence, numbers and abbreviations', () => {
    expect(words('Dün Bakü yakınında TRT muhabiri F16 gördü, 38 kişi öldü.')).toEqual([
      'Dün',
      'yakınında',
      'muhabiri',
      'gördü',
      'kişi',
      'öldü',
    ])
  })
  it('leaves out an abbreviation at the start of a sentence too', () => {
    expect(words('TRT duyurdu.')).toEqual(['duyurdu'])
  })
  it('takes a word for a name by its first letter only', () => {
    expect(words('Herkes eDevlet kullandı.')).toContain('eDevlet')
  })
  it('leaves out a name with a case ending after an apostrophe, though it starts the sentence', () => {
    expect(words("Duşanbe’de buluştular. Mekhtiyev'in evi arandı.")).toEqual([
      'buluştular',
      'evi',
      'arandı',
    ])
  })
  it('knows a name at the start of a sentence from elsewhere in the text', () => {
    expect(words('Moskova sustu. Herkes Moskova ile görüştü.')).not.toContain('Moskova')
  })
  it('asks about every word of a headline in which each word has a capital', () => {
    expect(words('Yapılması Planlaan Darbe Planı İfşa Oldu')).toContain('Planlaan')
  })
  it('leaves out the names it was given, in any case and spelling of their marks', () => {
    expect(words('Minval Yazdı Gazete Bastı Herkes Okudu', ['MİNVAL Ajansı'])).toEqual([
      'Yazdı',
      'Gazete',
      'Bastı',
      'Herkes',
      'Okudu',
    ])
  })
  it('leaves out addresses, handles and tags', () => {
    expect(words('Bakın: https://ornek.com/yazi ali@ornek.com @muhabir #gundem var.')).toEqual([
      'Bakın',
      'var',
    ])
  })
  it('says where each word stands, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const text = `${any} sonra ${any}.\n\nBaşka bir paragraf.`
        for (const { start, end, word } of wordsToCheck(text, [])) {
          expect(text.slice(start, end)).toBe(word)
        }
      }),
    )
  })
})
