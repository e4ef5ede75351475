import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { slug } from '@/src/text/slug'

const SEED = "Azerbaycan Cumhurbaşkanı İlham Aliyev'e Yapılması Planlanan Darbe Planı İfşa Oldu"

describe('the address of a story', () => {
  it('keeps every Turkish letter of the headline, in ASCII', () => {
    expect(slug(SEED)).toBe(
      'azerbaycan-cumhurbaskani-ilham-aliyev-e-yapilmasi-planlanan-darbe-plani-ifsa-oldu',
    )
  })

  it('keeps a typing error too: the words are the headline’s', () => {
    expect(slug(SEED.replace('Planlanan', 'Planlaan'))).toContain('-planlaan-darbe-')
  })

  it.each([..."'`´ʹʻʼʽˈ‘’‛′＇"])('an apostrophe %s becomes a hyphen', (apostrophe) => {
    expect(slug(`Aliyev${apostrophe}e mektup`)).toBe('aliyev-e-mektup')
  })

  it.each([
    ['Рамиз Мехтиев', 'ramiz-mehtiev'],
    ['Çözüm süreci: “yeni dönem”', 'cozum-sureci-yeni-donem'],
    ['  --  %50 zam!  ', '50-zam'],
    ['日本', ''],
    ['', ''],
  ])('%s → %s', (headline, address) => expect(slug(headline)).toBe(address))

  it('is cut between words, at 120 characters at most', () => {
    const long = slug('kelime '.repeat(40))
    expect(long).toBe(Array(17).fill('kelime').join('-'))
    expect(slug('a'.repeat(200))).toHaveLength(120)
    expect(slug(`${'a'.repeat(120)} b`)).toHaveLength(120)
  })

  it('is an address for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$|^$/)
        expect(slug(text).length).toBeLessThanOrEqual(120)
        expect(slug(slug(text))).toBe(slug(text))
      }),
      { numRuns: 1000 },
    )
  })
})
