import type { DemoStory } from './DemoStory'

export const ECONOMY_AND_SCIENCE: readonly DemoStory[] = [
  {
    slug: 'lise-ogrencileri-yagmur-olceri-yapti',
    hoursAgo: 31.6,
    headline: 'Lise öğrencileri yağmur ölçeri 40 liraya yaptı',
    dek: 'Çınarlı’daki ölçer, istasyonun ölçtüğünden yalnız bir milimetre şaştı.',
    section: 'Bilim',
    genre: 'report',
    tags: ['Okul', 'İklim'],
    by: 'secondReporter',
    parts: [
      'Çınarlı Lisesi’nin on öğrencisi, bir su şişesi ve bir cetvelle yağmur ölçer yaptı. Ölçerin parçaları 40 lira tuttu.',
      'Öğretmenleri Barış Ulucan “Pahalı olan alet değil, her sabah aynı saatte bakmaktı” dedi.',
      'Körfez Ölçüm İstasyonu, öğrencilerin kasım toplamının kendi ölçümünden bir milimetre şaştığını bildirdi.',
    ],
    said: [
      {
        words: '“Pahalı olan alet değil, her sabah aynı saatte bakmaktı”',
        ...{ mode: 'namedSpeaker', speaker: 'baris-ulucan', role: 'coğrafya öğretmeni' },
        ...{ cue: 'dedi', claim: 'Pahalı olan alet değil, her sabah aynı saatte bakmaktı' },
      },
      {
        words: 'öğrencilerin kasım toplamının kendi ölçümünden bir milimetre şaştığını',
        ...{ mode: 'namedSource', source: 'korfez-olcum-istasyonu', cue: 'bildirdi' },
        ...{ claim: 'Öğrencilerin ölçümü bir milimetre şaştı', kind: 'number' },
      },
    ],
  },
  {
    slug: 'korfezde-kasim-suyu-iki-derece-sicak',
    hoursAgo: 12.7,
    headline: 'Körfezde kasım suyu, otuz yıllık ortalamanın iki derece üstünde',
    dek: 'Ölçümler balıkçıların gözlemiyle aynı yeri gösteriyor: hamsi gecikti, denizanası erken geldi.',
    section: 'Bilim',
    genre: 'report',
    tags: ['Deniz', 'İklim'],
    by: 'reporter',
    parts: [
      'Körfezin yüzey suyu kasımda on yedi dereceyi buldu. Körfez Ölçüm İstasyonuna göre bu, otuz yıllık ortalamanın iki derece üstünde.',
      'Balıkçı Ümit Şahinbaş “Ağı atıyorum, hamsi yerine denizanası çekiyorum” dedi. Şahinbaş, sezonu üç hafta geç açtıklarını anlattı.',
      'İstasyon ölçümü aynı noktada ve aynı derinlikte yapıyor; bu yılın dizisi şubatta yayımlanacak.',
    ],
    said: [
      {
        words: 'bu, otuz yıllık ortalamanın iki derece üstünde',
        ...{ mode: 'namedSource', source: 'korfez-olcum-istasyonu' },
        ...{ cue: 'İstasyonuna göre', claim: 'Su ortalamanın iki derece üstünde', kind: 'number' },
      },
      {
        words: '“Ağı atıyorum, hamsi yerine denizanası çekiyorum”',
        ...{ mode: 'namedSpeaker', speaker: 'umit-sahinbas', role: 'balıkçı', cue: 'dedi' },
        claim: 'Ağı atıyorum, hamsi yerine denizanası çekiyorum',
      },
      {
        words: 'sezonu üç hafta geç açtıklarını',
        ...{ mode: 'namedSpeaker', speaker: 'umit-sahinbas', role: 'balıkçı', cue: 'anlattı' },
        claim: 'Sezon üç hafta geç açıldı',
      },
    ],
  },
  {
    slug: 'sarisudan-ayda-iki-yuz-gemi-geciyor',
    hoursAgo: 52.8,
    headline: 'Sarısu’dan ayda iki yüz gemi geçiyor, vergi başka ilçeye',
    dek: 'Gümrük kayıtları limanın payının on yılda dörtte bire indiğini gösteriyor.',
    section: 'Ekonomi',
    genre: 'analysis',
    tags: ['Liman', 'Vergi'],
    by: 'reporter',
    picture: {
      file: 'liman',
      alt: 'Çizim: şafakta vinçler ve bir konteyner gemisi',
      caption: 'Sarısu limanı şafakta. Çizimdir, fotoğraf değildir',
    },
    parts: [
      'Sarısu limanına ekimde 204 gemi uğradı. Gümrük kayıtlarına göre ilçenin payı on yılda dörtte bire indi.',
      'Esnaf odasından Gülay Erim “Gemi burada, dumanı burada, vergisi başka yerde” dedi.',
      {
        table: [
          ['Yıl', 'Gemi', 'İlçenin payı'],
          ['2016', '1.480', '%31'],
          ['2021', '1.960', '%17'],
          ['2026', '2.310', '%8'],
        ],
      },
      'Şirket merkezlerinin taşınmasıyla beyanname de taşınıyor. Erim, payın yüke göre bölünmesini önerdi.',
    ],
    said: [
      {
        words: 'ilçenin payı on yılda dörtte bire indi',
        ...{ mode: 'document', source: 'sarisu-gumruk-kayitlari', cue: 'kayıtlarına göre' },
        ...{ claim: 'İlçenin payı on yılda dörtte bire indi', kind: 'number' },
      },
      {
        words: '“Gemi burada, dumanı burada, vergisi başka yerde”',
        ...{ mode: 'namedSpeaker', speaker: 'gulay-erim', role: 'esnaf odası başkanı' },
        ...{ cue: 'dedi', claim: 'Gemi burada, dumanı burada, vergisi başka yerde' },
      },
      {
        words: 'payın yüke göre bölünmesini',
        ...{ mode: 'namedSpeaker', speaker: 'gulay-erim', role: 'esnaf odası başkanı' },
        ...{ cue: 'önerdi', claim: 'Pay yüke göre bölünmeli', kind: 'interpretation' },
      },
    ],
  },
  {
    slug: 'zeytinyagi-ihracati-ucte-bir-dustu',
    hoursAgo: 4.9,
    headline: 'Zeytinyağı ihracatı on ayda üçte bir düştü',
    dek: 'Üreticiler tuzlanan suyu, ihracatçılar kuru gösteriyor.',
    section: 'Ekonomi',
    genre: 'report',
    tags: ['Zeytin', 'Tarım'],
    by: 'secondReporter',
    picture: {
      file: 'zeytinlik',
      alt: 'Çizim: akşam güneşinde sıra sıra zeytin ağaçları',
      caption: 'Akçaburun sırtlarında zeytinlik. Çizimdir, fotoğraf değildir',
    },
    parts: [
      'Akçaburun’dan zeytinyağı ihracatı yılın ilk on ayında üçte bir düştü. Sayıyı Akçaburun İhracatçılar Birliği açıkladı.',
      'Üretici Halil Bostancı “Suyun tuzlandığını üç yıldır yazıyoruz, kimse okumadı” dedi. Bostancı’ya göre kıyıya yakın bahçelerde verim yarıya indi.',
      'Birliğin başkanı Sevgi Ilgaz ise kuru gösterdi: “Yağımız var, bu kurla satacak yerimiz yok.”',
    ],
    said: [
      {
        words: 'zeytinyağı ihracatı yılın ilk on ayında üçte bir düştü',
        ...{ mode: 'namedSource', source: 'akcaburun-ihracatcilar-birligi', cue: 'açıkladı' },
        ...{ claim: 'İhracat on ayda üçte bir düştü', kind: 'number' },
      },
      {
        words: '“Suyun tuzlandığını üç yıldır yazıyoruz, kimse okumadı”',
        ...{ mode: 'namedSpeaker', speaker: 'halil-bostanci', role: 'zeytin üreticisi' },
        ...{ cue: 'dedi', claim: 'Suyun tuzlandığını üç yıldır yazıyoruz, kimse okumadı' },
      },
      {
        words: 'kıyıya yakın bahçelerde verim yarıya indi',
        ...{ mode: 'namedSpeaker', speaker: 'halil-bostanci', role: 'zeytin üreticisi' },
        ...{ cue: 'Bostancı’ya göre', claim: 'Kıyıda verim yarıya indi', kind: 'number' },
      },
      {
        words: '“Yağımız var, bu kurla satacak yerimiz yok.”',
        ...{ mode: 'namedSpeaker', speaker: 'sevgi-ilgaz', role: 'ihracatçılar birliği başkanı' },
        claim: 'Yağımız var, bu kurla satacak yerimiz yok',
      },
    ],
  },
  {
    slug: 'beykayanin-turbinleri-neden-duruyor',
    hoursAgo: 75.1,
    headline: 'Beykaya’nın türbinleri rüzgârlı günde neden duruyor?',
    dek: 'Santral fırtınada kapatılıyor, ama kayıtlara göre sakin havada da durduğu oluyor. Kuş göçü mü, şebeke mi?',
    section: 'Bilim',
    genre: 'background',
    tags: ['Enerji', 'İklim'],
    by: 'reporter',
    picture: {
      file: 'ruzgar',
      alt: 'Çizim: bir sırtta dizili beş rüzgâr türbini',
      caption: 'Beykaya sırtındaki türbinler. Çizimdir, fotoğraf değildir',
    },
    parts: [
      'Beykaya sırtındaki on iki türbin kasımda dokuz gün durdu. Beykaya Enerji, bunun dördünde rüzgârın güvenli sınırı aştığını bildirdi.',
      'Kalan beş gün için iki açıklama var. Şebeke mühendisi Aslı Türkmen “Hat dolu olunca rüzgâr boşa eser” dedi.',
      { heading: 'Kuşlar için mola' },
      'Kuş gözlemcisi Cemal Özbek, leyleklerin sırtı ekim sonuna kadar kullandığını söyledi. Özbek’e göre kasımda durmanın kuşlarla ilgisi yok.',
      'Dört sabah sırtı izledik: rüzgâr saniyede yedi metreyken altı türbin dönmüyordu.',
    ],
    said: [
      {
        words: 'bunun dördünde rüzgârın güvenli sınırı aştığını',
        ...{ mode: 'namedSource', source: 'beykaya-enerji', cue: 'bildirdi' },
        claim: 'Dört gün rüzgâr güvenli sınırı aştı',
      },
      {
        words: '“Hat dolu olunca rüzgâr boşa eser”',
        ...{ mode: 'namedSpeaker', speaker: 'asli-turkmen', role: 'şebeke mühendisi', cue: 'dedi' },
        ...{ claim: 'Hat dolu olunca rüzgâr boşa eser', kind: 'causal' },
      },
      {
        words: 'leyleklerin sırtı ekim sonuna kadar kullandığını',
        ...{ mode: 'namedSpeaker', speaker: 'cemal-ozbek', role: 'kuş gözlemcisi', cue: 'söyledi' },
        claim: 'Leylekler sırtı ekim sonuna kadar kullanıyor',
      },
      {
        words: 'kasımda durmanın kuşlarla ilgisi yok',
        ...{ mode: 'namedSpeaker', speaker: 'cemal-ozbek', role: 'kuş gözlemcisi' },
        ...{ cue: 'Özbek’e göre', claim: 'Kasımda durmanın kuşlarla ilgisi yok' },
      },
      {
        words: 'rüzgâr saniyede yedi metreyken altı türbin dönmüyordu',
        ...{ mode: 'ownReporting', claim: 'Saniyede yedi metrede altı türbin durdu' },
      },
    ],
  },
]
