import type { Attachment, Source } from '@/src/payload-types'

/** The people of the demo's stories, by the address of their page. All are invented. */
export const DEMO_PEOPLE = {
  'nermin-aksoy': 'Nermin Aksoy',
  'seher-yildiran': 'Seher Yıldıran',
  'halil-bostanci': 'Halil Bostancı',
  'gulay-erim': 'Gülay Erim',
  'derya-kocak': 'Derya Koçak',
  'tuncay-olgun': 'Tuncay Olgun',
  'ilknur-saban': 'İlknur Şaban',
  'cemal-ozbek': 'Cemal Özbek',
  'asli-turkmen': 'Aslı Türkmen',
  'baris-ulucan': 'Barış Ulucan',
  'sevgi-ilgaz': 'Sevgi Ilgaz',
  'nazim-goksu': 'Nazım Göksu',
  'zehra-cinkaya': 'Zehra Çınkaya',
  'hasan-iskender': 'Hasan İskender',
  'pelin-yagiz': 'Pelin Yağız',
  'umit-sahinbas': 'Ümit Şahinbaş',
} as const satisfies Record<string, string>
export type DemoPerson = keyof typeof DEMO_PEOPLE

/** Of whom there is a drawing (`seed/pictures/portre-<slug>.svg`), and what it shows. */
export const DEMO_PORTRAITS: Readonly<Partial<Record<DemoPerson, string>>> = {
  'nermin-aksoy': 'Çizim: kısa saçlı, gözlüklü bir kadın',
  'seher-yildiran': 'Çizim: başörtülü genç bir kadın',
  'nazim-goksu': 'Çizim: kır sakallı, gözlüklü bir adam',
  'zehra-cinkaya': 'Çizim: uzun koyu saçlı bir kadın',
  'hasan-iskender': 'Çizim: koyu sakallı genç bir adam',
}

/** Whom the demo's paper employs and readers are told of, by the account that signs; each with a drawing. All are invented. */
export const DEMO_AUTHORS = {
  reporter: {
    slug: 'defne-yalin',
    displayName: 'Defne Yalın',
    bio: 'Kavaklı ve Çınarlı’dan eğitim ve ulaşım haberleri yazıyor. Belge göndermek için adresi künyede.',
    publicContact: 'defne@kunye.example',
    alt: 'Çizim: uzun siyah saçlı, kırmızı kazaklı bir kadın',
  },
  secondReporter: {
    slug: 'mert-soylu',
    displayName: 'Mert Soylu',
    bio: 'Akçaburun limanını, denizi ve mahkemeleri izliyor.',
    publicContact: 'mert@kunye.example',
    alt: 'Çizim: kısa saçlı genç bir adam',
  },
} as const

/** Files (`seed/documents/<key>.pdf`) that stories give to their readers. All are invented. */
export const DEMO_DOCUMENTS = {
  'kavakli-tutanak-ozeti': {
    title: 'Kavaklı okul servisi denetimi: tutanak özeti',
    description: 'Tutanaklardan Künye’nin çıkardığı özet; plakalar ve sürücü adları çıkarıldı.',
  },
} as const satisfies Record<string, Pick<Attachment, 'title' | 'description'>>
export type DemoDocument = keyof typeof DEMO_DOCUMENTS

/** Organisations and papers, by the address of their page. */
export const DEMO_SOURCES = {
  'kavakli-denetim-tutanaklari': { name: 'Kavaklı denetim tutanakları', kind: 'document' },
  'servis-komisyonu-karari': { name: 'Komisyon kararı 2026/31', kind: 'document' },
  'yayla-servis': { name: 'Yayla Servis', kind: 'company' },
  'kiyi-haber-ajansi': {
    ...{ name: 'Kıyı Haber Ajansı', shortName: 'KHA', kind: 'agency', country: 'TR' },
    url: 'https://kiyi.example',
    ownership: { control: 'Kıyı Medya Ltd.; ortakları açıklanmadı' },
  },
  'cinarli-kaymakamligi': { name: 'Çınarlı Kaymakamlığı', kind: 'stateBody' },
  'akcaburun-liman-baskanligi': { name: 'Akçaburun Liman Başkanlığı', kind: 'stateBody' },
  'sarisu-is-mahkemesi': { name: 'Sarısu İş Mahkemesi', kind: 'court' },
  'sarisu-bilirkisi-raporu': { name: 'Sarısu bilirkişi raporu', kind: 'document' },
  'akcaburun-ihracatcilar-birligi': { name: 'Akçaburun İhracatçılar Birliği', kind: 'ngo' },
  'sarisu-gumruk-kayitlari': { name: 'Sarısu gümrük kayıtları', kind: 'document' },
  'beykaya-enerji': { name: 'Beykaya Enerji', kind: 'company' },
  'korfez-olcum-istasyonu': { name: 'Körfez Ölçüm İstasyonu', kind: 'stateBody' },
  'cinarli-muzesi': { name: 'Çınarlı Müzesi', kind: 'stateBody' },
  'akcaburun-kurek-kulubu': { name: 'Akçaburun Kürek Kulübü', kind: 'ngo' },
} as const satisfies Record<
  string,
  Pick<Source, 'name' | 'kind'> &
    Partial<Pick<Source, 'shortName' | 'country' | 'url' | 'ownership'>>
>
export type DemoSource = keyof typeof DEMO_SOURCES
