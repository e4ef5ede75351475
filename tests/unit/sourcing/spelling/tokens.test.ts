import { describe, expect, it } from '@jest/globals'

import { tokens } from '@/src/sourcing/spelling/tokens'

const words = (text: string) => tokens(text).map(({ word }) => word)

describe('the words of a text', () => {
  it('have at least two letters and no digit', () => {
    expect(words('O bu F16 ad_soyad ne 38 der')).toEqual(['bu', 'ne', 'der'])
  })
  it('are not looked for in addresses, handles and tags', () => {
    const text = 'Önce http://bir.com/iki https://uc.com www.dort.com bes@alti.com @yedi #sekiz'
    expect(words(`${text} sonra`)).toEqual(['Önce', 'sonra'])
  })
  it('stand where they stood, behind an address too', () => {
    const text = 'Bkz. https://ornek.com/yazi sonra'
    expect(tokens(text).at(-1)).toMatchObject({ start: 28, end: 33, word: 'sonra' })
    expect(text.slice(28, 33)).toBe('sonra')
  })
  it('leave the suffix after an apostrophe off, and tell that it was there', () => {
    expect(tokens('Bakü’de sustular')).toEqual([
      { start: 0, end: 4, word: 'Bakü', suffixed: true },
      { start: 8, end: 16, word: 'sustular', suffixed: false },
    ])
  })
})
