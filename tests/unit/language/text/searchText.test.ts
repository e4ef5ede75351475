import { describe, expect, it } from '@jest/globals'
import { searchText, soundsIn } from '@/src/language/text/searchText'

const of = (text: string, language = 'tr') =>
  searchText({ leads: [], texts: [text], more: [] }, language)

describe('a text for search', () => {
  it('has its words in order, by their sound, without case endings behind an apostrophe', () => {
    expect(of('Mekhtiyev’in planı, Bakü’de!').words).toBe('mehtiev plani baku')
    expect(soundsIn('7 kişi Ö. Aydın’a')).toEqual(['7', 'kisi', 'o', 'aydin'])
  })
  it('keeps two texts apart', () => {
    expect(searchText({ leads: ['Bir söz'], texts: ['', 'İki söz'], more: [] }, 'tr').words).toBe(
      'bir soz | iki soz',
    )
  })
  it('says of each key how often it stands there, and which stand in a headline', () => {
    const { keys } = searchText(
      { leads: ['Kuyu açıldı'], texts: ['Kuyu kuyu derin'], more: ['~ky', 'derin'] },
      'tr',
    )
    const all = keys.split(' ')
    expect(all).toContain('^kuyu*3')
    expect(all).toContain('derin')
    expect(all).toContain('~ky')
    expect(new Set(all).size).toBe(all.length)
  })
  it('counts to nine', () => {
    expect(of('kuyu '.repeat(40)).keys).toMatch(/(^| )kuyu\*9( |$)/)
  })
  it('has the stems of the text’s own language', () => {
    expect(of('belediyenin').keys.split(' ')).toContain('beledi')
    expect(of('elections', 'en').keys.split(' ')).toContain('elect')
  })
  it('of a very long text has the beginning', () => {
    const words = Array.from({ length: 40_001 }, (_, index) => `a${index}`).join(' ')
    expect(of(words).words.split(' ')).toHaveLength(40_000)
  })
})
