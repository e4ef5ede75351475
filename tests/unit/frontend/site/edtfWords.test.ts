import { describe, expect, it } from '@jest/globals'
import { edtfWords, turkishEnding } from '@/src/frontend/site/dates/edtfWords'

describe('a partial date in words', () => {
  it.each([
    ['2025-10-09', '9 Ekim 2025', '9 October 2025'],
    ['2024-12', 'Aralık 2024', 'December 2024'],
    ['2024', '2024', '2024'],
    ['../2025-10-18', 'en geç 18 Ekim 2025', '18 October 2025 at the latest'],
    ['2025-10-18/..', '18 Ekim 2025 ve sonrası', '18 October 2025 and after'],
    ['/2019', 'bitişi 2019', 'ended 2019'],
    ['1994/', 'başlangıcı 1994', 'began 1994'],
    ['2025-06-21/2025-06-30', '21–30 Haziran 2025', '21–30 June 2025'],
    ['2025-06-28/2025-07-03', '28 Haziran – 3 Temmuz 2025', '28 June – 3 July 2025'],
    ['2025-06-09/2025-07-09', '9 Haziran – 9 Temmuz 2025', '9 June – 9 July 2025'],
    ['2024-12-28/2025-01-03', '28 Aralık 2024 – 3 Ocak 2025', '28 December 2024 – 3 January 2025'],
    ['2025-01/2025-03', 'Ocak–Mart 2025', 'January–March 2025'],
    ['2019/2021', '2019–2021', '2019–2021'],
    ['2025-10-09/2025-10-09', '9 Ekim 2025', '9 October 2025'],
    ['2025-22', '2025 yazı', 'summer 2025'],
    ['2025-24', '2025 kışı', 'winter 2025'],
    ['2025-XX', '2025', '2025'],
    ['2025-10-XX', 'Ekim 2025', 'October 2025'],
    ['199X', '1990’lı yıllar', '1990s'],
    ['2024-12~', 'Aralık 2024 (yaklaşık)', 'December 2024 (approximate)'],
    ['2024?', '2024 (kesin değil)', '2024 (uncertain)'],
    ['2025-10-18T18:23:00Z', '18.10.2025 - 21:23', '18.10.2025 - 21:23'],
    ['2025-10-18T21:23', '18.10.2025 - 21:23', '18.10.2025 - 21:23'],
  ])('%s', (edtf, turkish, english) => {
    expect(edtfWords(edtf, 'tr')).toBe(turkish)
    expect(edtfWords(edtf, 'en')).toBe(english)
  })

  it.each(['', 'dün', '2025-13', '2025-25', '1/2/3', '../..', '2025-10-18Txx', '<b>'])(
    'shows what it cannot read as it stands: "%s"',
    (text) => expect(edtfWords(text, 'tr')).toBe(text),
  )

  it('follows vowel harmony after a year in digits', () => {
    const decades = [1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000]
    expect(decades.map(turkishEnding).join('')).toBe('üuiuıiıiiıi')
    expect([2021, 2023, 2024, 2026, 2029].map(turkishEnding).join('')).toBe('iüüıu')
  })
})
