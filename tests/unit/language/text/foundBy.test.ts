import { describe, expect, it } from '@jest/globals'

import { readWords, foldPattern, foundBy } from '@/src/language/text/foundBy'
import { caseForms, withoutTitles } from '@/src/language/text/names'
import { likeness } from '@/src/language/text/likeness'

/** A6: what a record is found by, and what a search asks for. */
describe('the keys of the newsroom’s search', () => {
  it('are words folded and by their sound, names as skeletons too', () => {
    expect(foundBy({ names: ['İlham Mekhtiyev'] })).toEqual([
      ...['ilham', '~ilhm', 'mekhtiyev', 'mehtiev', '~mhtv'],
    ])
    expect(foundBy({ names: [], texts: ['Aliyev’in ışıkları, 2025', 'ALİYEV'] })).toEqual(
      expect.arrayContaining(['aliyev', 'aliev', 'isiklari', '2025']),
    )
  })

  it('are bounded, whatever the text', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `sözcük${at}`).join(' ')
    expect(foundBy({ names: [], texts: [words] })).toHaveLength(4_000)
    const [longest = ''] = foundBy({ names: ['a'.repeat(50_000)] })
    expect(longest).toHaveLength(60)
    expect(foundBy({ names: ['', '—', '’'] })).toEqual([])
  })

  it.each([
    ['aliyevin', 'aliyev'],
    ['aliyevden', 'aliyev'],
    ['mehmete', 'mehmet'],
    ['ahmede', 'ahmet'],
    ['zonguldaga', 'zonguldak'],
    ['turkiyenin', 'turkiye'],
    ['ankaradaki', 'ankara'],
    ['istanbulda', 'istanbul'],
    ['bakanlardan', 'bakan'],
    ['ajansina', 'ajansi'],
    ['gulun', 'gul'],
    ['valisi', 'vali'],
  ])('of %s one form is %s', (word, form) => {
    expect(caseForms(word)).toContain(form)
  })

  it.each(['ali', 'mehtiyev', 'putin', 'davut', 'x', ''])('%s has no ending', (word) => {
    expect(caseForms(word).filter(({ length }) => length > 3)).toEqual([])
  })

  it.each([
    ['vali davut gul', 'davut gul'],
    ['mugla valisi idris akbiyik', 'idris akbiyik'],
    ['doc dr ayse isik', 'ayse isik'],
    ['cumhurbaskani yardimcisi cevdet yilmaz', 'cevdet yilmaz'],
    ['davut bey', 'davut'],
    ['baskan', 'baskan'],
    ['cumhurbaskani yardimcisi', 'cumhurbaskani yardimcisi'],
    ['vali davut gul baskan', 'davut gul baskan'],
    ['ramiz mehtiyev', 'ramiz mehtiyev'],
  ])('“%s” names %s', (asked, named) => {
    expect(withoutTitles(asked.split(' '), 1).join(' ')).toBe(named)
  })

  it('keep a title in a text where one word would be left', () => {
    expect(withoutTitles(['mugla', 'valisi', 'acikladi'], 2)).toEqual([
      ...['mugla', 'valisi', 'acikladi'],
    ])
  })

  it('are asked for by ten words at most, each once, without what follows an apostrophe', () => {
    expect(readWords("Aliyev'in ALİYEV’e  (.*) ")).toEqual(['aliyev'])
    expect(readWords('a b c d e f g h i j k l')).toHaveLength(10)
  })

  it('a pattern finds a word in any spelling of its letters, and nothing else is a pattern', () => {
    for (const printed of ['Işık', 'IŞIK', 'isik', 'ışık']) {
      expect(foldPattern('isik').test(printed)).toBe(true)
    }
    expect(foldPattern('isik').test('asik')).toBe(false)
  })

  it('likeness puts the name itself first, then what begins so', () => {
    const names = ['Ali Veli', 'Mekhtiyev', 'İlham', 'İlham Aliyev', 'Nazım İlhamoğlu']
    expect(names.map((name) => likeness(name, 'ilham'))).toEqual([4, 4, 0, 1, 2])
    expect(likeness('Ramiz Mekhtiyev', 'mehtiyevin')).toBe(2)
  })
})
