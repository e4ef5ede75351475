import type { DemoStory } from './DemoStory'

/** Stories that are being worked on, one in each stage. */
export const OPEN_STORIES: readonly DemoStory[] = [
  {
    slug: 'servis-ucretlerine-yuzde-kirk-zam-istendi',
    headline: 'Servis ücretlerine yüzde kırk zam istendi',
    dek: 'Servisçiler odasının yazısı komisyonda.',
    section: 'Yerel',
    genre: 'report',
    tags: ['Okul', 'Ulaşım'],
    by: 'reporter',
    until: 'draft',
    parts: [
      'Kavaklı’da servisçiler odası, ücretlere ocakta yüzde kırk zam istedi.',
      'Okul aile birliği başkanı Seher Yıldıran “Önce lastik, sonra zam konuşulur” dedi.',
    ],
    said: [
      {
        words: '“Önce lastik, sonra zam konuşulur”',
        ...{ mode: 'namedSpeaker', speaker: 'seher-yildiran', role: 'okul aile birliği başkanı' },
        ...{ cue: 'dedi', claim: 'Önce lastik, sonra zam konuşulur' },
      },
    ],
    comment: {
      on: 'yüzde kırk zam istedi',
      remark: 'Odanın yazısını gördük mü, yoksa anlatıldı mı? Görmediysek öyle yazalım.',
    },
  },
  {
    slug: 'yukari-mahalle-yokusuna-tuz-deposu',
    headline: 'Yukarı Mahalle yokuşuna tuz deposu kuruluyor',
    dek: 'Depo ocak ayında hazır olacak; o güne kadar tuz aracı ilçe merkezinden gelecek.',
    section: 'Yerel',
    genre: 'report',
    tags: ['Ulaşım'],
    by: 'secondReporter',
    until: 'inReview',
    parts: [
      'Kavaklı’da Yukarı Mahalle yokuşunun başına bir tuz deposu kuruluyor.',
      'Belediye Başkanı Nermin Aksoy “Depo ocağın ilk haftasında hazır” dedi.',
    ],
    said: [
      {
        words: '“Depo ocağın ilk haftasında hazır”',
        ...{ mode: 'namedSpeaker', speaker: 'nermin-aksoy', role: 'Kavaklı belediye başkanı' },
        ...{ cue: 'dedi', claim: 'Depo ocağın ilk haftasında hazır', kind: 'plan' },
      },
    ],
    comment: {
      on: 'bir tuz deposu kuruluyor',
      remark: 'Kaç tonluk? Geçen kış kaç ton yetmedi?',
      answer: 'Belediyeye sordum, yarın sabah yanıt verecekler.',
    },
  },
  {
    slug: 'sahil-yolunda-gece-calismasi',
    headline: 'Sahil yolunda gece çalışması üç hafta sürecek',
    dek: 'Yol gece on birden sabah altıya kadar tek şeride inecek.',
    section: 'Yerel',
    genre: 'report',
    tags: ['Ulaşım'],
    by: 'secondReporter',
    until: 'changesRequested',
    asked: 'Yapımcıya da sorun: fırtına günlerinde çalışma duracak mı? Yanıtı ekleyip gönderin.',
    parts: [
      'Akçaburun sahil yolunda gece çalışması pazartesi başlıyor ve üç hafta sürecek.',
      'Yol gece saatlerinde tek şeritten verilecek.',
    ],
    said: [],
    comment: { on: 'üç hafta sürecek', remark: 'Bunu kim söylüyor? Atıf yok.' },
  },
  {
    slug: 'sinema-safak-dernege-geciyor',
    headline: 'Sinema Şafak kapanmıyor, derneğe geçiyor',
    dek: 'Salonu izleyicileri işletecek.',
    section: 'Kültür',
    genre: 'report',
    tags: ['Sinema'],
    by: 'reporter',
    until: 'approved',
    parts: [
      'Çınarlı’nın tek salonu Sinema Şafak kapanmıyor; salonu izleyicilerin kurduğu dernek devralıyor.',
      'Dernek yeni bir makinist arıyor, ilk gösterim ocakta.',
    ],
    said: [
      {
        words: 'salonu izleyicilerin kurduğu dernek devralıyor',
        ...{ mode: 'ownReporting', claim: 'Salonu izleyicilerin derneği devralıyor' },
      },
    ],
  },
]
