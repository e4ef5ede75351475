import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { littleSurvives, slug } from '@/src/language/text/slug'
import { runs } from '@/tests/support/runs'
import { anyText } from '@/tests/support/anyText'

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

  it.each([
    ['a ligature of a PDF', 'ﬁnans ofﬁce ﬆok', 'finans-office-stok'],
    ['full-width letters', 'ＡＢＣ ２０２５', 'abc-2025'],
    ['styled letters', '𝓗𝓮𝓵𝓵𝓸 𝐈𝐈 𝕊𝕠𝕟', 'hello-ii-son'],
    ['fractions and powers', '½ kg, 5½ km, 10² m², CO₂', '1-2-kg-5-1-2-km-10-2-m2-co2'],
    ['a trade mark', 'Künye™ №5', 'kunye-no5'],
    ['Greek', 'Ο Κυριάκος Μητσοτάκης στον ουρανό', 'o-kyriakos-mitsotakis-ston-ourano'],
    ['Arabic', 'وزير الخارجية في أنقرة 5', 'wzyr-alkharjyh-fy-ankrh-5'],
    ['Arabic with its points', 'نَتَنْيَاهُو', 'ntnyahw'],
    ['Persian', 'نخست وزیر ایران می\u200cخواهم ۱۲', 'nkhst-wzyr-ayran-mykhwahm-12'],
    ['Urdu', 'پاکستان ٹیکس', 'pakstan-tyks'],
    ['Hebrew', 'ראש הממשלה נתניהו', 'rs-hmmslh-ntnyhv'],
    ['Armenian', 'Հայաստանի վարչապետ', 'hayastani-varchapet'],
    ['Georgian', 'საქართველოს პრემიერ', 'sakartvelos-premier'],
    ['Hindi', 'नमस्ते दुनिया', 'nmste-duniya'],
    ['Korean', '한국', 'hangug'],
    ['old Russian', 'Ѳедоръ', 'fedor'],
    ['Turkish, by our own table', 'Iğdır’ın ıslık Şişli ÇÖĞÜŞ İI', 'igdir-in-islik-sisli-cogus-ii'],
  ])('A5: %s keeps its letters', (_, headline, address) => expect(slug(headline)).toBe(address))

  it('A5: says where too little of the words came through', () => {
    const told = (words: string) => littleSurvives(words, slug(words))
    expect(['中国 5 年', '日本', '東京都知事選挙の結果速報 NHK', '5 ﾃｽﾄ'].map(told)).toEqual(
      Array(4).fill(true),
    )
    expect(
      ['2025', '😀', '.', 'Ng', 'AB', 'وزير', 'Αθήνα', 'ראש', 'NATO 峰会', 'ﷺ', 'İ', ''].map(told),
    ).toEqual(Array(12).fill(false))
  })

  it('is cut between words, at 120 characters at most', () => {
    const long = slug('kelime '.repeat(40))
    expect(long).toBe(Array(17).fill('kelime').join('-'))
    expect(slug('a'.repeat(200))).toHaveLength(120)
    expect(slug(`${'a'.repeat(120)} b`)).toHaveLength(120)
  })

  it('is an address for any text', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$|^$/)
        expect(slug(text).length).toBeLessThanOrEqual(120)
        expect(slug(slug(text))).toBe(slug(text))
      }),
      { numRuns: runs(1000) },
    )
  })
})
