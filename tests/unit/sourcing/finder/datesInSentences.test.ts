import { describe, expect, it } from '@jest/globals'

import { datesIn } from '@/src/sourcing/finder/dates/datesIn'

type Row = readonly [sentence: string, ...dates: (readonly [printed: string, edtf: string])[]]

const REFERENCE = '2026-03-12' // A Thursday.
const TURKISH: readonly Row[] = [
  ['İhale kasımda yenilendi.', ['kasımda', '2025-11']],
  ['Müze haziranda yeniden açılacak.', ['haziranda', '2026-06']],
  ['Fabrika eylülden beri kapalıydı.', ['eylülden beri', '2025-09/..']],
  ['Çalışmalar ağustosa kadar sürecek.', ['ağustosa kadar', '../2026-08']],
  ['Şubatın ilk günlerinde kar yağdı.', ['Şubatın', '2026-02']],
  ['Kurul, kararını nisana erteledi.', ['nisana', '2026-04']],
  ['Temmuz enflasyonu beklentiyi aştı.', ['Temmuz', '2025-07']],
  ['Bakanlık, mayıs verilerini paylaştı.', ['mayıs', '2025-05']],
  ['Ekim bülteninde üç vaka vardı.', ['Ekim', '2025-10']],
  ['Sayıştay’ın 2024 raporuna göre maliyet arttı.', ['2024', '2024']],
  ['1999 depreminde ev yıkılmıştı.', ['1999', '1999']],
  ['Parti, 2023 seçimlerinde oy kaybetti.', ['2023', '2023']],
  ['2025 bütçesi mecliste onaylandı.', ['2025', '2025']],
  ['Köprü 2019 ve 2022’de onarıldı.', ['2019', '2019'], ['2022’de', '2022']],
  ['1987 yapımı film yeniden gösterildi.', ['1987', '1987']],
  ['Cumartesi meydanda toplanacak mahalleli imzaları verecek.', ['Cumartesi', '2026-03-14']],
  ['Meclis salı toplandı.', ['salı', '2026-03-10']],
  ['Yangın çarşamba öğleden sonra çıktı.', ['çarşamba öğleden sonra', '2026-03-11']],
  ['Cuma günü hükümeti ve devleti eleştirecek.', ['Cuma günü', '2026-03-13']],
  [
    'Pazartesi günü başlayan fuar yarın kapanacak.',
    ['Pazartesi günü', '2026-03-09'],
    ['yarın', '2026-03-13'],
  ],
  ['Salı günü yapılacak toplantıda bütçe konuşuldu.', ['Salı günü', '2026-03-17']],
  [
    'Pazartesi günü, valiliğin şehir merkezindeki yeni binasında, basın mensuplarının da katıldığı ve saatler süren bir toplantı düzenlendi.',
    ['Pazartesi günü', '2026-03-09'],
  ],
  [
    'Cumaya kadar sürecek fuar bugün açıldı.',
    ['Cumaya kadar', '../2026-03-13'],
    ['bugün', '2026-03-12'],
  ],
  ['Depo geçen yazdan beri boş.', ['geçen yazdan beri', '2025-06/..']],
  ['Fabrika geçen yıldan beri kapalı.', ['geçen yıldan beri', '2025/..']],
  ['Borç yıl sonuna kadar ödenecek.', ['yıl sonuna kadar', '../2026-12-31']],
  ['Hesap ay sonuna dek kapatılacak.', ['ay sonuna dek', '../2026-03-31']],
  ['Başvurular ağustos sonuna kadar sürecek.', ['ağustos sonuna kadar', '../2026-08-31']],
  ['Yol yıl başından beri kapalı.', ['yıl başından beri', '2026-01-01/..']],
  ['Haftaya salı görüşülecek.', ['Haftaya salı', '2026-03-17']],
  ['Sanayi 1980’lerde kuruldu.', ['1980’lerde', '198X']],
  ['90’lardaki kriz unutulmadı.', ['90’lardaki', '199X']],
  ['1980’lerin başında kuruldu.'],
  ['İhracat yılın ilk yarısında arttı.', ['yılın ilk yarısında', '2026-01/2026-06']],
  ['Bu yılın ilk dokuz ayında satış düştü.', ['Bu yılın ilk dokuz ayında', '2026-01/2026-09']],
  ['Yılın son çeyreğinde üretim durmuştu.'],
  ['Okul 3 Mart’a kadar kapalıydı.', ['3 Mart’a kadar', '../2026-03-03']],
  ['Sergi 2019’dan 2024’e kadar sürdü.', ['2019’dan 2024’e kadar', '2019/2024']],
  [
    'Eylül 2024 ile Mart 2026 arasında denetlendi.',
    ['Eylül 2024 ile Mart 2026 arasında', '2024-09/2026-03'],
  ],
  ['On sekiz gün önce kapandı.', ['On sekiz gün önce', '2026-02-22']],
  ['Gözaltına alındı, iki gün sonra serbest bırakıldı.'],
  ['Salıdan beri haber alınamadı.', ['Salıdan beri', '2026-03-10/..']],
]
const ENGLISH: readonly Row[] = [
  ['Police said two men were due in court on Friday.', ['on Friday', '2026-03-13']],
  ['Prosecutors Tuesday charged the clerk with theft.', ['Tuesday', '2026-03-10']],
  ['A judge in Dorley on Monday heard the first witness.', ['on Monday', '2026-03-09']],
  ['The suspect, a former clerk of the bank, fled on Tuesday.', ['on Tuesday', '2026-03-10']],
  ['He is accused of robbing the bank on Monday.', ['on Monday', '2026-03-09']],
  ['The council meets on Monday and will vote on the plan.', ['on Monday', '2026-03-16']],
  ['At a hearing Wednesday, the widow spoke for an hour.', ['Wednesday', '2026-03-11']],
  ['The inquest, which is expected to last a week, resumes Monday.', ['Monday', '2026-03-16']],
  ['Officers drove to the farm late in the evening on Sunday.', ['on Sunday', '2026-03-08']],
  ['The trial was to open on Friday.', ['on Friday', '2026-03-13']],
  ['Boats must keep away until the end of August.', ['until the end of August', '../2026-08-31']],
  ['The bridge was closed until March 3.', ['until March 3', '../2026-03-03']],
  ['He was remanded until April 2.', ['until April 2', '../2026-04-02']],
  [
    'Sales rose in the first half of the year.',
    ['in the first half of the year', '2026-01/2026-06'],
  ],
  [
    'Exports fell in the first nine months of last year.',
    ['in the first nine months of last year', '2025-01/2025-09'],
  ],
  ['It must pay by the end of the year.', ['by the end of the year', '../2026-12-31']],
  [
    'It has been shut since the start of the year.',
    ['since the start of the year', '2026-01-01/..'],
  ],
  ['He told staff the plant would close Friday.', ['Friday', '2026-03-13']],
  [
    'On Tuesday, after a night of rain and a long argument over the pumps, the wall burst.',
    ['On Tuesday', '2026-03-10'],
  ],
]
const NOTHING: readonly (readonly ['tr' | 'en', string])[] = [
  ['tr', 'Eylül Yılmaz ve Nisan Kaya sahneye çıktı.'],
  ['tr', 'Ocakta çorba kaynıyordu.'],
  ['tr', 'Bu aralıkta iki durak var.'],
  ['tr', 'Cuma namazı kalabalıktı.'],
  ['tr', 'Salı pazarında fiyatlar düştü.'],
  ['tr', 'Kadın pazar arabasını itti.'],
  ['tr', 'Yarışa 2024 kişi katıldı.'],
  ['tr', 'Depoda 1999 koli vardı.'],
  ['tr', 'Mayıs Sokak’ta yangın çıktı.'],
  ['en', 'The shop opened every Friday.'],
  ['en', 'He played for Sheffield Wednesday.'],
  ['en', 'Good Friday fell early.'],
  ['en', 'The Sunday Times reported the sale.'],
  ['en', 'They worked Monday to Friday.'],
]

const read = (sentence: string, language: string) =>
  datesIn(sentence, [{ start: 0, end: sentence.length }], language, REFERENCE).map(
    ({ quote, edtf }) => [quote, edtf],
  )

describe('dates in whole sentences', () => {
  it.each(TURKISH)('tr: %s', (sentence, ...dates) => expect(read(sentence, 'tr')).toEqual(dates))
  it.each(ENGLISH)('en: %s', (sentence, ...dates) => expect(read(sentence, 'en')).toEqual(dates))
  it.each(NOTHING)('none (%s): %s', (language, sentence) =>
    expect(read(sentence, language)).toEqual([]),
  )
})
