import type { Body } from '@/src/language/richText/body'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import type { Article, Attachment, Event, Media, Person, Source } from '@/src/payload-types'
import type { NamedRecords, PublicationFacts } from '@/src/editorial/projection/types'

const times = { createdAt: '2025-10-01T08:00:00.000Z', updatedAt: '2025-10-01T08:00:00.000Z' }
export const PARAGRAPHS = [
  'APA, belediye başkanı Ayşe Kaya’nın ihaleyi yeğenine verdiğini duyurdu.',
  'Konuya yakın bir kaynak, dosyanın iki yıl önce açıldığını söyledi. Kaya, “bu iddia asılsız” dedi.',
]
const TEXT = PARAGRAPHS.join('\n\n')

/** A mark on the words `words` of the body. */
const span = (id: string, words: string) => {
  const start = TEXT.indexOf(words)
  return { id, start, end: start + words.length }
}

export const person: Person = {
  id: 'p-kaya',
  displayName: 'Ayşe Kaya',
  slug: 'ayse-kaya',
  names: [{ value: 'Ayse Kaya', lang: 'en', kind: 'transliteration' }],
  positions: [{ title: 'Belediye Başkanı', organisation: 'Çankaya Belediyesi', from: '2024' }],
  legalMatters: [{ id: 'l1', stage: 'alleged', basis: 'https://mahkeme.example/1' }],
  ...times,
}
/** The one behind the masked source: an official whom nobody may recognise. */
export const insider: Person = {
  id: 'p-memur',
  displayName: 'Gizli Memur',
  slug: 'gizli-memur',
  ...times,
}
export const apa: Source = {
  id: 's-apa',
  name: 'APA',
  slug: 'apa',
  kind: 'agency',
  names: [{ value: 'Azerbaycan Basın Ajansı' }],
  ownership: { control: 'özel' },
  retracted: { at: '2025-10-02T08:00:00.000Z' },
  ...times,
}
export const secret: Source = {
  id: 's-gizli',
  name: 'Gizli Kaynak Adı',
  slug: 'gizli-kaynak',
  kind: 'masked',
  publicLabel: 'konuya yakın bir kaynak',
  ...times,
}
export const tender: Event = {
  id: 'e-ihale',
  title: 'Park ihalesi',
  slug: 'park-ihalesi',
  occurrence: 'occurred',
  when: { edtf: '2025-09', earliest: '2025-08-31T21:00:00.000Z', precision: 'month' },
  superEvent: 'e-park',
  participants: [{ id: 'pt', organisation: 'Çankaya Belediyesi', role: 'ihaleyi açan' }],
  casualties: [{ id: 'c' }],
  ...times,
}
export const park: Event = { id: 'e-park', title: 'Park yapımı', slug: 'park-yapimi', ...times }
const sized = (mimeType: string) => ({ mimeType, filesize: 4000 })
export const picture: Media = {
  id: 'm-1',
  filename: 'opak.webp',
  alt: 'Park',
  credit: 'Ali Çek',
  width: 800,
  height: 600,
  filesize: 9000,
  mimeType: 'image/webp',
  look: { color: '#8a7f70', placeholder: 'data:image/webp;base64,UklGRg==' },
  hashes: { original: 'a'.repeat(64), w480: 'b'.repeat(64), social: 'c'.repeat(64) },
  sizes: {
    w480: { filename: 'opak-480x360.webp', width: 480, height: 360, ...sized('image/webp') },
    ...{ w320: {}, w640: {}, w960: {}, w1280: {}, w1920: {} },
    social: { filename: 'opak-800x600.jpg', width: 800, height: 600, ...sized('image/jpeg') },
  },
  ...times,
}

export const attachment: Attachment = {
  id: 'ek-1',
  title: 'Tutanak',
  description: 'Belediye verdi',
  filename: 'opak.pdf',
  filesize: 1_250_000,
  sha256: 'd'.repeat(64),
  pages: 12,
  ...times,
}

export const records: NamedRecords = {
  persons: new Map([person, insider].map((one) => [one.id, one])),
  sources: new Map([apa, secret].map((one) => [one.id, one])),
  events: new Map([tender, park].map((one) => [one.id, one])),
  media: new Map([[picture.id, picture]]),
  attachments: new Map([[attachment.id, attachment]]),
  sections: new Map([['x-gundem', { id: 'x-gundem', name: 'Gündem', slug: 'gundem', ...times }]]),
  tags: new Map([['t-ihale', { id: 't-ihale', name: 'İhale', slug: 'ihale', ...times }]]),
  signatures: new Map([['u-1', 'Defne Muhabir']]),
}

export const facts: PublicationFacts = {
  contentUpdatedAt: null,
  state: 'live',
  slug: 'ihale-yegene',
  slugAliases: [],
  notice: null,
  updates: [],
  firstPublishedAt: new Date('2025-10-18T10:00:00Z'),
  updatedAt: new Date('2025-10-18T10:00:00Z'),
}

const body: Body = markSpans(fromParagraphs(PARAGRAPHS), [
  span('A1', PARAGRAPHS[0] ?? ''),
  span('A2', 'Konuya yakın bir kaynak, dosyanın iki yıl önce açıldığını söyledi.'),
  span('A3', 'Kaya, “bu iddia asılsız” dedi.'),
])

/** A published story with a named source, a masked one, and the answer of who is accused. */
export const article: Article = {
  id: 'a-1',
  headline: 'APA: İhale yeğene verildi',
  dek: 'Başkan iddiayı reddetti',
  // Payload's type of a rich text is wider than the tree that `checkBody` lets in.
  body: body as unknown as Article['body'],
  language: 'tr',
  genre: 'report',
  section: 'x-gundem',
  tags: ['t-ihale'],
  leadImage: 'm-1',
  bylines: [{ id: 'b1', user: 'u-1', role: 'muhabir' }],
  claims: [
    {
      id: 'K1',
      text: 'Kaya ihaleyi yeğenine verdi',
      kind: 'accusation',
      seriousness: 'criminal',
      persons: ['p-kaya'],
      events: ['e-ihale'],
    },
    { id: 'K2', text: 'Dosya iki yıl önce açıldı', kind: 'fact' },
  ],
  attributions: [
    {
      id: 'A1',
      claim: 'K1',
      mode: 'namedSource',
      source: 's-apa',
      cue: { text: 'duyurdu', class: 'reportingActive' },
      evidence: [{ url: 'https://apa.example/1' }],
    },
    {
      id: 'A2',
      claim: 'K2',
      mode: 'maskedSource',
      source: 's-gizli',
      speaker: 'p-memur',
      speakerRole: 'ihale şefi',
      saidAt: '2025-10-17',
      evidence: [{ url: 'https://gizli.example/1' }],
    },
    {
      id: 'A3',
      claim: 'K1',
      mode: 'namedSpeaker',
      speaker: 'p-kaya',
      speakerRole: 'Belediye Başkanı',
      stance: 'denies',
      form: 'direct',
    },
  ],
  replies: [{ id: 'R1', person: 'p-kaya', outcome: 'answered', text: 'Asılsız.' }],
  slug: 'ihale-yegene',
  revision: 4,
  gates: { legal: 'notNeeded', factCheck: 'notNeeded' },
  ...times,
}
