import { describe, expect, it } from '@jest/globals'

import { quoteAt } from '@/src/editorial/comments/screens/placesFor'
import { anchorQuote } from '@/src/language/text/anchorQuote'

const at = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('the words of a comment', () => {
  const text =
    'Belediye başkanı köprünün nisanda açılacağını söyledi. Muhalefet buna inanmadığını bildirdi.'

  it('carry 32 characters from each side', () => {
    const quote = quoteAt(text, at(text, 'açılacağını söyledi.'))
    expect(quote).toEqual({
      exact: 'açılacağını söyledi.',
      prefix: 'lediye başkanı köprünün nisanda ',
      suffix: ' Muhalefet buna inanmadığını bil',
    })
    expect(quote?.prefix).toHaveLength(32)
    expect(quote?.suffix).toHaveLength(32)
  })

  it('lose the white space that was selected with them', () => {
    expect(quoteAt(text, at(text, ' nisanda '))).toMatchObject({
      exact: 'nisanda',
      suffix: ' açılacağını söyledi. Muhalefet ',
    })
  })

  it('are none when only white space was selected', () => {
    expect(quoteAt(text, at(text, ' '))).toBeNull()
    expect(quoteAt('', { start: 0, end: 0 })).toBeNull()
  })

  it('never part the two halves of a character', () => {
    const smile = '😀'.repeat(40)
    const quote = quoteAt(`${smile}xsözcük${smile}`, at(`${smile}xsözcük${smile}`, 'sözcük'))
    expect(quote?.prefix).toBe(`${'😀'.repeat(15)}x`)
    expect(quote?.suffix).toBe('😀'.repeat(16))
    expect(quoteAt(`a${'😀'.repeat(1500)}`, { start: 0, end: 3001 })?.exact).toHaveLength(1999)
  })

  it('are found again where they were taken from, also when the same words stand elsewhere', () => {
    const twice = `${text}\n\nnisanda yağmur bekleniyor.`
    const span = { start: twice.lastIndexOf('nisanda'), end: twice.lastIndexOf('nisanda') + 7 }
    const quote = quoteAt(twice, span)
    expect(quote && anchorQuote(twice, quote)).toEqual(span)
  })
})
