import type { DemoStory } from './DemoStory'

export const CULTURE_AND_SPORT: readonly DemoStory[] = [
  {
    slug: 'uzun-kis-yilin-kitabi',
    hoursAgo: 9.2,
    headline: '“Uzun Kış” yılın kitabı seçildi',
    dek: 'Akçaburun okurlarının oylarıyla verilen ödül ilk kez bir romana gitmedi.',
    section: 'Kültür',
    genre: 'report',
    tags: ['Kitap'],
    by: 'secondReporter',
    parts: [
      'İlknur Şaban’ın mektuplardan oluşan kitabı “Uzun Kış” Akçaburun’da yılın kitabı seçildi.',
      'Şaban ödül gecesinde “Bu mektuplar gönderilmedi, şimdi hepiniz alıcısısınız” dedi.',
    ],
    said: [
      {
        words: '“Bu mektuplar gönderilmedi, şimdi hepiniz alıcısısınız”',
        ...{ mode: 'namedSpeaker', speaker: 'ilknur-saban', role: 'yazar', cue: 'dedi' },
        claim: 'Bu mektuplar gönderilmedi, şimdi hepiniz alıcısısınız',
      },
    ],
  },
  {
    slug: 'bin-yillik-sarnic-ziyarete-aciliyor',
    hoursAgo: 27.3,
    headline: 'Çarşının altındaki bin yıllık sarnıç gelecek ay ziyarete açılıyor',
    dek: 'Günde yalnız seksen kişi, sandalla.',
    section: 'Kültür',
    genre: 'report',
    tags: ['Müze'],
    by: 'reporter',
    picture: {
      file: 'sarnic',
      alt: 'Çizim: suya yansıyan sütunlarıyla bir yeraltı sarnıcı',
      caption: 'Çınarlı çarşısının altındaki sarnıç. Çizimdir, fotoğraf değildir',
    },
    parts: [
      'Çınarlı çarşısının altındaki sarnıç gelecek ay ziyarete açılıyor. Çınarlı Müzesi, günde seksen kişinin sandalla gezebileceğini duyurdu.',
      'Yirmi sekiz sütunun hepsini gönüllüler temizledi; iş üç yaz sürdü.',
      'Müze, suyun seviyesini her sabah ölçecek; kırk santimin altında sandallar kalkmayacak.',
    ],
    said: [
      {
        words: 'günde seksen kişinin sandalla gezebileceğini',
        ...{ mode: 'namedSource', source: 'cinarli-muzesi', cue: 'duyurdu' },
        ...{ claim: 'Günde seksen kişi sandalla gezebilecek', kind: 'plan' },
      },
    ],
  },
  {
    slug: 'kurekte-iki-altin-bir-itiraz',
    hoursAgo: 20.4,
    headline: 'Kürekte iki altın, bir itiraz',
    dek: 'Akçaburun ekibi iki yarışı kazandı; üçüncüsünün sonucu bekleniyor.',
    section: 'Spor',
    genre: 'report',
    tags: ['Kürek'],
    by: 'secondReporter',
    parts: [
      'Akçaburun Kürek Kulübü körfez yarışlarından iki altınla döndü.',
      'Kulüp, dörtlü yarışında çıkış işaretinin geç verildiğini bildirdi ve itiraz etti. Hakem kurulu kararını cuma günü açıklayacak.',
    ],
    said: [
      {
        words: 'dörtlü yarışında çıkış işaretinin geç verildiğini',
        ...{ mode: 'namedSource', source: 'akcaburun-kurek-kulubu', cue: 'bildirdi' },
        claim: 'Çıkış işareti geç verildi',
      },
    ],
  },
  {
    slug: 'kadin-voleybol-takimi-finale-cikti',
    hoursAgo: 6.5,
    headline: 'Kadın voleybol takımı dört sette finale çıktı',
    dek: 'Üçüncü setteki on bir sayılık geri dönüş maçı çevirdi.',
    section: 'Spor',
    genre: 'report',
    tags: ['Voleybol'],
    by: 'reporter',
    picture: {
      file: 'voleybol',
      alt: 'Çizim: filede smaç vuran bir voleybolcu',
      caption: 'Akçaburun yarı finalde. Çizimdir, fotoğraf değildir',
    },
    parts: [
      'Akçaburun Kadın Voleybol Takımı yarı finali dört sette kazandı. Üçüncü sette on bir sayı geriden geldi.',
      'Antrenör Derya Koçak “Üçüncü sette masaya yumruğumu vurdum, sonra özür diledim” dedi.',
      {
        table: [
          ['Set', 'Akçaburun', 'Sarısu'],
          ['1', '25', '21'],
          ['2', '19', '25'],
          ['3', '26', '24'],
          ['4', '25', '18'],
        ],
      },
      'Final pazar günü Çınarlı Spor Salonu’nda oynanacak.',
    ],
    said: [
      {
        words: '“Üçüncü sette masaya yumruğumu vurdum, sonra özür diledim”',
        ...{ mode: 'namedSpeaker', speaker: 'derya-kocak', role: 'antrenör', cue: 'dedi' },
        claim: 'Üçüncü sette masaya yumruğumu vurdum, sonra özür diledim',
      },
    ],
  },
]
