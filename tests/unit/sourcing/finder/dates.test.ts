import { describe, expect, it } from '@jest/globals'

import { parsePartialDate } from '@/src/language/text/partialDate'
import { datesIn, readDatePhrase } from '@/src/sourcing/finder/dates/datesIn'

const REFERENCE = '2025-10-18' // A Saturday.
const TURKISH: readonly [string, string | null][] = [
  ['9 Ekim’de', '2025-10-09'],
  ['geçen yıl Aralık ayında', '2024-12'],
  ['Haziran sonunda', '2025-06-21/2025-06-30'],
  ['dün', '2025-10-17'],
  ['yarın sabah', '2025-10-19'],
  ['geçen salı', '2025-10-14'],
  ["3 Mayıs'ta", '2025-05-03'],
  ['geçtiğimiz hafta', '2025-10-06/2025-10-12'],
  ['geçen hafta salı günü', '2025-10-07'],
  ['önümüzdeki cuma', '2025-10-24'],
  ['önceki gün', '2025-10-16'],
  ["1990'lı yıllarda", '199X'],
  ['2019-2023 yılları arasında', '2019/2023'],
  ['3-5 Kasım', '2025-11-03/2025-11-05'],
  ['3 Mayıs ile 5 Haziran arasında', '2025-05-03/2025-06-05'],
  ['2024 yazında', '2024-22'],
  ['geçen yaz', '2025-22'],
  ['geçen kış', '2024-24'],
  ["2023'ten beri", '2023/..'],
  ["2026'ya kadar", '../2026'],
  ['1990 civarında', '1990~'],
  ['iki gün önce', '2025-10-16'],
  ['üç ay önce', '2025-07'],
  ['iki yıl önce', '2023'],
  ['18.10.2025', '2025-10-18'],
  ['18 Ekim 2025 Cumartesi', '2025-10-18'],
  ['2025 yılının Ekim ayında', '2025-10'],
  ["2025'in ilk yarısında", '2025-01/2025-06'],
  ['2025 yılının son çeyreğinde', '2025-10/2025-12'],
  ["geçen ayın 15'inde", '2025-09-15'],
  ['19. yüzyılda', '18XX'],
  ['29 Ekim 1923', '1923-10-29'],
  ['geçenlerde', null],
  ['bir gün', null],
  ['kısa süre içinde', null],
  ['salı günü', null],
  ['Mart ayında', null],
  ['15 Temmuz darbe girişimi', null],
  ['31 Şubat 2025', null],
  ['Eylül Yılmaz', null],
  ["saat 21.40'ta", null],
  ['bu ocak', null],
]
const ENGLISH: readonly [string, string | null][] = [
  ['last Tuesday', '2025-10-14'],
  ['next Friday', '2025-10-24'],
  ['yesterday', '2025-10-17'],
  ['tomorrow', '2025-10-19'],
  ['October 9', '2025-10-09'],
  ['9 October 2025', '2025-10-09'],
  ['Saturday, October 18, 2025', '2025-10-18'],
  ['since October', '2025-10/..'],
  ['last December', '2024-12'],
  ['last spring', '2025-21'],
  ['in the 1930s', '193X'],
  ['around 1990', '1990~'],
  ['between 2019 and 2023', '2019/2023'],
  ['May 3-5', '2025-05-03/2025-05-05'],
  ['from May 3 to May 5', '2025-05-03/2025-05-05'],
  ['two days ago', '2025-10-16'],
  ['two years ago', '2023'],
  ['in 2024', '2024'],
  ['by 2030', '../2030'],
  ['from December 2024', '2024-12'],
  ['since 2009', '2009/..'],
  ['last week', '2025-10-06/2025-10-12'],
  ['summer of 2024', '2024-22'],
  ['late June', '2025-06-21/2025-06-30'],
  ['in the first half of 2025', '2025-01/2025-06'],
  ['the 19th century', '18XX'],
  ['on Tuesday', null],
  ['recently', null],
  ['one day', null],
  ['May', null],
  ['in March', null],
  ['the early 1990s', null],
  ['on 31 February', null],
  ['before 2020', null],
]

describe('a printed date, read on 18 October 2025', () => {
  it.each(TURKISH)('%s → %s', (phrase, edtf) => {
    expect(readDatePhrase(phrase, REFERENCE, 'tr').edtf).toBe(edtf)
  })
  it.each(ENGLISH)('%s → %s', (phrase, edtf) => {
    expect(readDatePhrase(phrase, REFERENCE, 'en').edtf).toBe(edtf)
  })
  it.each([...TURKISH, ...ENGLISH].filter(([, edtf]) => edtf !== null))(
    '%s is EDTF that the newsroom reads',
    (_, edtf) => expect(parsePartialDate(edtf ?? '')).not.toHaveProperty('problem'),
  )
  it('has its bounds on the clock of Istanbul', () => {
    expect(readDatePhrase('dün', REFERENCE, 'tr')).toEqual({
      edtf: '2025-10-17',
      precision: 'day',
      earliest: '2025-10-16T21:00:00.000Z',
      latest: '2025-10-17T20:59:59.999Z',
    })
  })
})

describe('a weekday or a month without a year', () => {
  it.each([
    ['tr', 'Duruşma salı günü görülecek.', '2025-10-21'],
    ['tr', 'Duruşma salı günü görüldü.', '2025-10-14'],
    ['tr', 'Mart ayında benzer bir kaza yaşandı.', '2025-03'],
    ['tr', 'Seçim mart ayında yapılacak.', '2026-03'],
    ['en', 'The court met on Tuesday.', '2025-10-14'],
    ['en', 'The court will meet on Tuesday.', '2025-10-21'],
    [
      'en',
      'She visited the area on Thursday and promised that homes would be rebuilt.',
      '2025-10-16',
    ],
    ['en', 'Vance said Friday that the deal was clean.', '2025-10-17'],
    ['en', 'The panel will meet Monday.', '2025-10-20'],
    ['en', 'The council is scheduled to meet again on Tuesday.', '2025-10-21'],
    ['en', 'She is due to testify before a state panel on May 4.', '2026-05-04'],
    ['en', 'The firm plans to cut a tenth of its staff by March.', '../2026-03'],
    [
      'en',
      'The team has said it will leave unless the lease is signed by June 30.',
      '../2026-06-30',
    ],
    ['en', 'The president declared three days of mourning from Friday.', '2025-10-24'],
    ['en', 'The president declared an emergency on Friday.', '2025-10-17'],
    ['en', 'Parliament adjourned the hearing to November 3.', '2025-11-03'],
    ['en', 'Prosecutors examined bank transfers from December 2024.', '2024-12'],
    ['tr', 'Mahkeme duruşmayı 14 Nisan’a erteledi.', '2026-04-14'],
    ['tr', 'Toplantı 3 Kasım’a bırakıldı.', '2025-11-03'],
    ['tr', 'Sezon 12 Mayıs’a kadar uzatıldı.', '../2026-05-12'],
    ['tr', 'Sezon 12 Mayıs’a kadar sürdü.', '../2025-05-12'],
    ['tr', 'Yangın 14 Nisan’da çıktı.', '2025-04-14'],
  ])('goes by its verb (%s): %s', (language, sentence, edtf) => {
    const found = datesIn(sentence, [{ start: 0, end: sentence.length }], language, REFERENCE)
    expect(found.map((one) => one.edtf)).toEqual([edtf])
  })
})
