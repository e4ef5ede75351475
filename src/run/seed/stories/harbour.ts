import type { DemoStory } from './DemoStory'

/** Akçaburun and Sarısu: the storm, the court, the market, the ferries. */
export const HARBOUR_STORIES: readonly DemoStory[] = [
  {
    slug: 'sarisu-limaninda-ozellestirme-takvimi',
    hoursAgo: 98.2,
    headline: 'Sarısu limanında özelleştirme takvimi',
    dek: 'Elimize ulaşan bir belgede liman için üç aşamalı bir takvim yazıyor.',
    section: 'Gündem',
    genre: 'report',
    tags: ['Liman'],
    by: 'secondReporter',
    parts: [
      'Sarısu limanının işletmesi üç aşamada devredilecek. Takvim, Künye’ye ulaşan dört sayfalık bir yazıda yer alıyor.',
      'Liman işçileri derneğinin sözcüsü Tuncay Olgun “Böyle bir takvim bize bildirilmedi” dedi.',
    ],
    said: [
      {
        words: 'Sarısu limanının işletmesi üç aşamada devredilecek',
        ...{ mode: 'unseenDocument', cue: 'yazıda yer alıyor' },
        ...{ claim: 'Sarısu limanı üç aşamada devredilecek', kind: 'plan' },
      },
      {
        words: '“Böyle bir takvim bize bildirilmedi”',
        ...{ mode: 'namedSpeaker', speaker: 'tuncay-olgun', role: 'dernek sözcüsü', cue: 'dedi' },
        claim: 'Böyle bir takvim bize bildirilmedi',
      },
    ],
    retraction:
      'Dayandığı belgenin sahte olduğu anlaşıldı. Yazının sayısı başka bir ilçenin kaydına ait; doğrulamadan yayımladığımız için okurdan özür dileriz.',
  },
  {
    slug: 'sali-pazari-geri-donuyor',
    hoursAgo: 8.3,
    headline: 'Salı pazarı geri dönüyor, tezgâh kirası yarıya indi',
    dek: 'Çınarlı’da iki yıl kapalı kalan pazar eski yerinde kuruluyor.',
    section: 'Yerel',
    genre: 'report',
    tags: ['Pazar'],
    by: 'secondReporter',
    parts: [
      'Çınarlı’nın salı pazarı iki yıl aradan sonra istasyonun arkasındaki yerine dönüyor. Tezgâh kirası da yarıya indi.',
      'Pazarcılar odası başkanı Hasan İskender “Kirayı ödeyemeyen yetmiş tezgâh geri geliyor” dedi. İskender’e göre ilk salı günü yüz on tezgâh kurulacak.',
      'Pazarın girişindeki rampanın yapımı ise bitmedi. Belediye, tekerlekli sandalye kullananlar için arka kapının açık tutulacağını duyurdu.',
    ],
    said: [
      {
        words: '“Kirayı ödeyemeyen yetmiş tezgâh geri geliyor”',
        ...{ mode: 'namedSpeaker', speaker: 'hasan-iskender', role: 'pazarcılar odası başkanı' },
        ...{ cue: 'dedi', claim: 'Kirayı ödeyemeyen yetmiş tezgâh geri geliyor' },
      },
      {
        words: 'ilk salı günü yüz on tezgâh kurulacak',
        ...{ mode: 'namedSpeaker', speaker: 'hasan-iskender', role: 'pazarcılar odası başkanı' },
        ...{ cue: 'İskender’e göre', claim: 'İlk salı yüz on tezgâh kurulacak', kind: 'plan' },
      },
    ],
  },
  {
    slug: 'liman-davasi-yeniden-goruluyor',
    hoursAgo: 23.4,
    headline: 'Adliyede iki yıldır bekleyen liman davası bugün yeniden görülüyor',
    dek: 'Sarısu liman işçilerinin kıdem davasında bilirkişi raporu üçüncü kez yenilendi.',
    section: 'Gündem',
    genre: 'report',
    tags: ['Liman', 'Adliye'],
    by: 'reporter',
    picture: {
      file: 'adliye',
      alt: 'Çizim: sabah ışığında merdivenli bir adliye binası',
      caption: 'Sarısu adliyesi. Çizimdir, fotoğraf değildir',
    },
    parts: [
      'Sarısu limanında çalışan otuz sekiz işçinin kıdem alacağı için açtığı dava bugün yeniden görülüyor. Sarısu İş Mahkemesi duruşmayı saat 13.30’a koydu.',
      'İşçilerin avukatı Zehra Çınkaya “Üçüncü rapor da ilk raporun söylediğini söylüyor” dedi. Rapora göre hesapta tartışmalı olan, yalnız gece çalışmasının ücreti.',
      'Limanı işleten şirketin avukatı duruşmadan önce konuşmak istemedi; yazılı sorumuza da yanıt gelmedi.',
    ],
    said: [
      {
        words: 'duruşmayı saat 13.30’a koydu',
        ...{ mode: 'namedSource', source: 'sarisu-is-mahkemesi' },
        claim: 'Duruşma saat 13.30’da',
      },
      {
        words: '“Üçüncü rapor da ilk raporun söylediğini söylüyor”',
        ...{ mode: 'namedSpeaker', speaker: 'zehra-cinkaya', role: 'işçilerin avukatı' },
        ...{ cue: 'dedi', claim: 'Üçüncü rapor da ilk raporun söylediğini söylüyor' },
      },
      {
        words: 'hesapta tartışmalı olan, yalnız gece çalışmasının ücreti',
        ...{ mode: 'document', source: 'sarisu-bilirkisi-raporu', cue: 'Rapora göre' },
        claim: 'Hesapta yalnız gece çalışmasının ücreti tartışmalı',
      },
      {
        words: 'yazılı sorumuza da yanıt gelmedi',
        ...{ mode: 'ownReporting', claim: 'Şirketin avukatı yazılı soruyu yanıtlamadı' },
      },
    ],
  },
  {
    slug: 'fewer-ferries-quieter-bay',
    hoursAgo: 30.5,
    headline: 'Fewer ferries left the bay quieter, and the dolphins came back',
    dek: 'Divers counted three pods off Akçaburun in November, the most in nine years.',
    section: 'Bilim',
    genre: 'report',
    language: 'en',
    tags: ['Deniz'],
    by: 'reporter',
    picture: {
      file: 'vapur',
      alt: 'Drawing: a ferry at sunset with gulls above its funnel',
      caption: 'A ferry off Akçaburun. A drawing, not a photograph',
    },
    parts: [
      'Three pods of dolphins were seen off Akçaburun in November. Marine biologist Pelin Yağız said: “Nine years ago we counted one pod in a whole winter.”',
      'The ferries were cut from forty to twenty-four crossings a day in September. According to the bay’s measuring station, the noise under water fell by a third.',
      'Yağız warned that one quiet autumn is not yet a trend. The count goes on until March.',
    ],
    said: [
      {
        words: '“Nine years ago we counted one pod in a whole winter.”',
        ...{ mode: 'namedSpeaker', speaker: 'pelin-yagiz', role: 'marine biologist', cue: 'said' },
        claim: 'Nine years ago we counted one pod in a whole winter',
      },
      {
        words: 'the noise under water fell by a third',
        ...{ mode: 'namedSource', source: 'korfez-olcum-istasyonu', cue: 'According to' },
        ...{ claim: 'Noise under water fell by a third', kind: 'number' },
      },
      {
        words: 'one quiet autumn is not yet a trend',
        ...{ mode: 'namedSpeaker', speaker: 'pelin-yagiz', role: 'marine biologist' },
        ...{ cue: 'warned', claim: 'One quiet autumn is not yet a trend', kind: 'interpretation' },
      },
    ],
  },
  {
    slug: 'akcaburunda-firtina-vapur-seferleri-durdu',
    hoursAgo: 1.6,
    headline: 'Akçaburun’da fırtına: vapur seferleri durdu, sahil yolu kapalı',
    dek: 'Liman başkanlığı mendirekte hasar olmadığını açıkladı; seferler yarın sabah başlıyor.',
    section: 'Gündem',
    genre: 'liveBlog',
    tags: ['Fırtına', 'Ulaşım'],
    by: 'secondReporter',
    picture: {
      file: 'firtina',
      alt: 'Çizim: dalgakırana vuran yüksek dalgalar ve bir fener',
      caption: 'Akçaburun mendireği fırtınada. Çizimdir, fotoğraf değildir',
    },
    parts: [
      'Akçaburun’da dün gece başlayan fırtına vapur seferlerini durdurdu. Sahil yolu öğle saatlerinde iki yönde trafiğe kapatıldı.',
      'Akçaburun Liman Başkanlığı “Mendirekte hasar yok, seferler yarın sabah başlıyor” açıklamasını yaptı.',
      'Kaptan Nazım Göksu otuz yıldır bu iskelede çalışıyor. Göksu, “Dalga fenerin camına vurdu, bunu iki kez gördüm” dedi.',
      'Merkez köylerdeki elektrik kesintisi akşamüstü sona erdi. Beykaya’daki türbinler rüzgâr dinene kadar kapalı tutuluyor.',
    ],
    said: [
      {
        words: '“Mendirekte hasar yok, seferler yarın sabah başlıyor”',
        ...{ mode: 'namedSource', source: 'akcaburun-liman-baskanligi' },
        ...{ cue: 'açıklamasını yaptı', claim: 'Mendirekte hasar yok, seferler yarın başlıyor' },
      },
      {
        words: '“Dalga fenerin camına vurdu, bunu iki kez gördüm”',
        ...{ mode: 'namedSpeaker', speaker: 'nazim-goksu', role: 'kaptan', cue: 'dedi' },
        claim: 'Dalga fenerin camına vurdu, bunu iki kez gördüm',
      },
    ],
    posts: [
      {
        part: 'Akçaburun–Sarısu arasında mahsur kalan son vapur iskeleye bağlandı, yolcular indi.',
        note: 'Son vapur iskeleye bağlandı, yolcular indi.',
      },
      {
        part: 'Sahil yolunun kuzey yönü trafiğe açıldı. Güney yönünde temizlik sürüyor.',
        note: 'Sahil yolunun kuzey yönü açıldı.',
      },
    ],
  },
]
