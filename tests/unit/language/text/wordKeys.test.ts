import { describe, expect, it } from '@jest/globals'
import { typedKeys, wordKeys } from '@/src/language/text/keys'

const finds = (typed: string, printed: string, language = 'tr'): boolean =>
  typedKeys(typed).some((key) => wordKeys(printed, language).includes(key))

describe('a word is found in every form it is printed and typed in', () => {
  it.each([
    [
      ['belediye', 'belediyenin', 'belediyeler', 'belediyesi', 'BELEDİYESİNİN'],
      ['belediye', 'belediyelerin'],
    ],
    [
      ['gözaltı', 'gözaltına', 'gözaltında'],
      ['gözaltı', 'gözaltına', 'gozaltina', 'GÖZALTI', 'gozalti'],
    ],
    [
      ['darbe', 'darbenin', 'darbeyi', 'DARBE'],
      ['darbe', 'Darbeyi', 'darbenin'],
    ],
    [
      ['seçim', 'seçimin', 'seçimlerde'],
      ['seçim', 'secimler', 'seçimin', 'SEÇİM'],
    ],
    [
      ['mahkeme', 'mahkemesi', 'mahkemede'],
      ['mahkeme', 'mahkemeye', 'MAHKEMESİ'],
    ],
    [
      ['ışık', 'IŞIK', 'ışığı'],
      ['ışık', 'isik', 'ISIK', 'IŞIK'],
    ],
    [
      ['İstanbul', 'İstanbul’da', 'ISTANBUL'],
      ['istanbul', 'İSTANBUL', 'Istanbul', "istanbul'da"],
    ],
    [
      ['gazeteci', 'gazeteciler', 'gazetecilerin'],
      ['gazeteci', 'gazeteciler', 'gazetecilerin'],
    ],
    [
      ['ağaç', 'ağacı', 'ağaçları'],
      ['ağaç', 'agac', 'agaclari'],
    ],
    [
      ['Mekhtiyev', 'Mekhtiyev’in', 'Mehtiyev', 'MEKHTİYEV', 'Мехтиев'],
      ['mehtiyev', 'Mekhtiyev’in', "mehtiyev'in", 'MEKHTİYEV', 'Мехтиев'],
    ],
  ])('%j by %j', (printed, typed) => {
    const missed = typed.flatMap((one) =>
      printed.filter((word) => !finds(one, word)).map((word) => `${one} misses ${word}`),
    )
    expect(missed).toEqual([])
  })

  it('in English as well', () => {
    expect(finds('ministers', 'minister', 'en')).toBe(true)
    expect(finds('reporting', 'reported', 'en')).toBe(true)
  })

  it.each([
    ['belediye', 'Bolat'],
    ['kadro', 'Qadir'],
    ['kadın', 'kedi'],
    ['gazete', 'gözaltı'],
    ['Aliyev', 'Mekhtiyev'],
  ])('but "%s" does not find "%s"', (typed, printed) => expect(finds(typed, printed)).toBe(false))

  it('has no key for signs and single letters', () => {
    expect(
      ['', '’', 'a', '-'].flatMap((word) => [...wordKeys(word, 'tr'), ...typedKeys(word)]),
    ).toEqual([])
  })
})
