import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { anchorQuote } from '@/src/language/text/anchorQuote'

const TEXT = 'APA duyurdu. Kaynak doğrulamadı. APA duyurdu, Minval yineledi.'
const quoted = (text: string, start: number, end: number, around = 20) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - around), start),
  suffix: text.slice(end, end + around),
})
const words = (text: string, place: { start: number; end: number } | null) =>
  place && text.slice(place.start, place.end)

describe('the place of a comment', () => {
  it('is where its words stand', () => {
    const start = TEXT.indexOf('Kaynak')
    const selector = quoted(TEXT, start, start + 18)
    expect(anchorQuote(TEXT, selector)).toEqual({ start, end: start + 18 })
  })

  it('of words that stand twice is the one with the same surroundings', () => {
    const second = TEXT.lastIndexOf('APA duyurdu')
    expect(anchorQuote(TEXT, quoted(TEXT, second, second + 11))?.start).toBe(second)
    expect(anchorQuote(TEXT, quoted(TEXT, 0, 11))?.start).toBe(0)
  })

  it('moves along with an edit before it', () => {
    const second = TEXT.lastIndexOf('APA duyurdu')
    const selector = quoted(TEXT, second, second + 11)
    const edited = `Bakü’de sabah. ${TEXT}`
    expect(anchorQuote(edited, selector)?.start).toBe(second + 15)
  })

  it('survives any text put in before or after it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 8 }), (before, after, exact) => {
        const text = `Önceki cümle burada durur: ${exact}! Sonraki cümle de burada.`
        const selector = quoted(text, 27, 27 + exact.length)
        const edited = `${before}${text}${after}`
        expect(words(edited, anchorQuote(edited, selector))).toBe(exact)
      }),
    )
  })

  it('is where it was when nothing changed, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const selector = quoted(text, start, end, text.length)
        expect(anchorQuote(text, selector)).toEqual({ start, end })
      }),
    )
  })

  it('is gone when the words are gone', () => {
    const start = TEXT.indexOf('Kaynak')
    const selector = quoted(TEXT, start, start + 18)
    expect(anchorQuote(TEXT.replace('Kaynak doğrulamadı', 'Kaynak yalanladı'), selector)).toBeNull()
  })

  it('is not a chance find of the same short word elsewhere', () => {
    const selector = { exact: 've', prefix: 'Bakan Kaya ', suffix: ' eşi sorgulandı' }
    expect(anchorQuote('Yağmur ve dolu yağdı.', selector)).toBeNull()
    const long = { ...selector, exact: 'ifadesi alınan on iki kişinin tamamı' }
    expect(anchorQuote(`Dün ${long.exact} bırakıldı.`, long)?.start).toBe(4)
  })

  it('of nothing is nowhere', () => {
    expect(anchorQuote('metin', { exact: '' })).toBeNull()
  })
})

describe('A3: words that were kept before letters were composed', () => {
  const composed = 'Çeşme onarıldı.\nAçılış salı günü, Gül’ün parkında.'
  const old = `\u202e${composed.normalize('NFD')}\u0007`
  const exact = 'salı günü'

  it.each([
    ['in a text of then, quoted now', old, exact],
    ['in a text of now, quoted then', composed, exact.normalize('NFD')],
    ['in a text of then, quoted then', old, `${exact.normalize('NFD')}\ufeff`],
  ])('are found %s', (_, text, quote) => {
    const place = anchorQuote(text, { exact: quote, prefix: 'Açılış ' })
    expect(place && text.slice(place.start, place.end).normalize('NFC')).toBe(exact)
  })

  it('are found wherever they stand, line ends of other programs between', () => {
    const text = `${'e\u0301'.repeat(3)}\r\n\rş${'u\u0308'}n`
    expect(anchorQuote(text, { exact: 'şün', prefix: '\n\n' })).toEqual({ start: 9, end: 13 })
  })
})
