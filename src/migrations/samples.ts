import type { SearchedCollection } from '@/src/editorial/entities/searched'
import type { articleFacets, claimFacets, eventFacets } from '@/src/editorial/projection/facets'
import type { searchWordsOf } from '@/src/editorial/projection/searchWordsOf'
import type { PublicAttribution } from '@/src/published/documents'

/**
 * Made-up documents on which derived data is worked out to see whether a build does it otherwise than before: each branch
 * has one that takes it, and no two fields hold the same. Another sample is another fingerprint, and every newsroom's data
 * made anew: they change with what is worked out, and for nothing else. Blocks of letters are those that Unicode has filled: another
 * version of Node must not look like another build.
 */

const card = (slug: string) => ({ id: `no-${slug}`, slug, name: `Adı ${slug}` })
const event = (slug: string) => ({
  ...{ id: `no-${slug}`, slug, title: `Olay ${slug}`, kind: null, occurrence: null, place: null },
  when: {
    asPrinted: null,
    edtf: null,
    earliest: null,
    latest: null,
    precision: 'day',
    basis: null,
  },
})

type ShownArticle = Parameters<typeof articleFacets>[0]
const WHOLE: ShownArticle = {
  ...{ state: 'live', language: 'tr', genre: 'haber', section: card('ekonomi') },
  tags: [card('etiket-a'), card('etiket-b'), card('etiket-a')],
  bylines: [
    { name: 'Defne Yazar', role: null, person: { ...card('defne') } },
    { name: 'AA', role: null, person: null },
  ],
  persons: [card('kisi-a'), card('kisi-b')],
  sources: ['kaynak-a', 'kaynak-b'].map((slug) => ({ ...card(slug), kind: 'agency' })),
  events: [event('olay-a'), event('olay-b')],
}

export const ARTICLES: readonly ShownArticle[] = [
  WHOLE,
  { ...WHOLE, state: 'retracted' },
  { ...WHOLE, state: 'withdrawn' },
  { ...WHOLE, language: null, genre: null, section: null },
]

const row = (mode: string, source: string | null): PublicAttribution => ({
  ...{ id: `R-${mode}`, claim: 'K1', mode, label: '', speaker: null, speakerRole: null, via: [] },
  source: source === null ? null : { ...card(source), kind: 'agency' },
  ...{ origin: null, field: 'body', quote: '', start: 0, end: 0, cue: null, cueClass: null },
  ...{ form: null, stance: null, saidAt: null, url: null, archivedUrl: null },
})

export const CLAIMS: readonly Parameters<typeof claimFacets>[] = [
  [
    {
      ...{ id: 'K1', text: '', kind: 'fact', seriousness: 'high', status: 'open' },
      ...{ statusNote: null, quantity: null, independentOrigins: 1 },
      persons: [card('iddia-kisi'), card('iddia-kisi')],
      events: [event('iddia-olay')],
    },
    'adres',
    [
      ...[row('namedSource', 'anilan'), row('namedSource', null), row('namedSpeaker', 'gecen')],
      { ...row('namedSpeaker', null), id: 'R-soz', speaker: card('konusan'), form: 'direct' },
    ],
  ],
  [
    {
      ...{ id: 'K2', text: '', kind: 'fact', seriousness: 'high', status: 'open' },
      ...{ statusNote: null, quantity: null, independentOrigins: 1, persons: [], events: [] },
    },
    'adres',
    [
      row('namedSource', 'tek'),
      row('houseVoice', null),
      { ...row('namedSpeaker', null), stance: 'denies' },
    ],
  ],
]

const day = new Date(0)
const when = (earliest: Date | null, latest: Date | null) => ({
  ...event('x').when,
  ...{ earliest, latest },
})
const participants = [
  { person: card('katilan'), organisation: null, role: null },
  { person: card('katilan'), organisation: null, role: null },
  { person: null, organisation: 'Kurum', role: null },
]

export const EVENTS: readonly Parameters<typeof eventFacets>[0][] = [
  { kind: 'toplanti', occurrence: 'happened', participants, when: when(day, null) },
  { kind: 'secim', occurrence: 'planned', participants: [], when: when(null, day) },
  { kind: null, occurrence: null, participants, when: when(null, null) },
]

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))

const LETTERS = [
  ...[range(0x20, 0x7e), range(0xa0, 0x24f), range(0x400, 0x4ff), range(0x3b1, 0x3ce)],
  ...[range(0x561, 0x586), range(0x5d0, 0x5ea), range(0x621, 0x63a), range(0x641, 0x652)],
  ...[range(0x10d0, 0x10f0), range(0x905, 0x939), range(0xff21, 0xff3a), range(0xfb00, 0xfb06)],
  ...[['ə', 'ʿ', 'ʾ', 'ου', '中', 'か', '™', '½', '2²', '\u200b', '\u00ad', 'e\u0301', 'שָׁ']],
].flat()
const ASCII = range(0x61, 0x7a)
const PAIRS = ASCII.flatMap((a) => ASCII.map((b) => a + b))
const ENDINGS = ['iyev', 'yev', 'ijev', 'jev', 'ev', 'eff', 'off', 'of', 'eef', 'ov', 'dzh', 'aye']

/** Every letter that is written otherwise in a key, and every pair of letters that sounds like another, at each place of a word. */
export const WORDS: readonly string[] = [
  ...LETTERS.flatMap((letter) => [`Ma${letter}Ma`, `${letter}arta`]),
  ...PAIRS.flatMap((pair) => [`${pair}rt`, `Ar${pair}rt`, `ar${pair}`]),
  ...ENDINGS.map((ending) => `Mehm${ending}`),
]

/** Each about a border: of a word’s least letters, an apostrophe, a capital, a length. */
export const PHRASES: readonly string[] = [
  ...['Mekhtiyev’in kararı', 'O’Neill geldi', "Bakü'de", 'Al', 'Ali', 'Kara', 'kara', 'A'],
  ...['Moskova-Bakü hattı', `${'Uzun'.repeat(20)} son`, `${'kısa'.repeat(20)}`, '12. madde', ''],
]

/** More words than a record or an article keeps keys of. */
export const MANY: string = Array.from({ length: 4_100 }, (_, at) => `kelime${at}`).join(' ')

const ENDED =
  'belediyenin gözaltına gözaltı seçimler seçim kararları evlerinden yıldızlar su sı ab yurttaşlara'
const ENGLISH = 'elections running quickly governments told'

type SearchedArticle = Parameters<typeof searchWordsOf>[0]
const FOUND: SearchedArticle = {
  language: 'tr',
  headline: `Bakanlık kararı: ${ENDED}`,
  dek: 'Yeni Mekhtiyev’in açıklaması',
  kicker: 'Özel haber',
  section: { slug: 'x', name: 'Dünya gündemi' },
  persons: [{ ...card('a'), name: 'İlham Əliyev' }],
  sources: [{ ...card('b'), name: 'Xəzər Ajansı', kind: 'agency' }],
  events: [{ ...event('c'), title: 'Duşanbe zirvesi' }],
  tags: [{ slug: 'y', name: 'Enerji hatları' }],
  bylines: [{ name: 'Kıvanç Muhabir', role: null, person: null }],
  claims: [
    {
      ...{ id: 'K1', text: 'Mustafa Vekilov tutuklandı', kind: 'fact', seriousness: 'low' },
      ...{ status: 'open', statusNote: null, persons: [], events: [], quantity: null },
      independentOrigins: 0,
    },
  ],
}
const SPELLINGS = ['Aliyev', 'Ильхам Алиев', 'Li']

export const FOUND_ARTICLES: readonly Parameters<typeof searchWordsOf>[] = [
  [FOUND, SPELLINGS],
  [{ ...FOUND, language: 'az' }, []],
  [{ ...FOUND, language: 'en', headline: ENGLISH }, []],
  [{ ...FOUND, language: 'ru', headline: 'Выборы прошли' }, []],
  [{ ...FOUND, language: null, kicker: null, dek: null, section: null }, []],
  [{ ...FOUND, headline: MANY.slice(0, 8_000) }, []],
]

/** A body of one paragraph, as stored. */
const body = {
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Gövde' }] }],
  },
}

/** One record of each collection that the newsroom searches, every searched field filled with a word of its own. */
export const RECORDS: Readonly<Record<SearchedCollection, Readonly<Record<string, unknown>>>> = {
  articles: {
    ...{ headline: 'Başlık', kicker: 'Üstlük', dek: 'Spot', seoTitle: 'Arama', body },
    ...{ socialTitle: 'Paylaşım', slug: 'adres' },
  },
  claims: { text: 'İddia', articleHeadline: 'Haberi' },
  comments: { body: 'Yorum', selector: { exact: 'Alıntı' } },
  desks: { name: 'Masa', slug: 'masaadresi' },
  events: { title: 'Zirve', place: 'Bakü', kind: 'toplantı' },
  media: {
    ...{
      title: 'Kare',
      filename: 'dosya.webp',
      alt: 'Betim',
      caption: 'Altyazı',
      credit: 'Künyesi',
    },
  },
  persons: {
    ...{ displayName: 'Ayşe Kaya', names: [{ value: 'Ayşen Taş' }] },
    positions: [{ title: 'Bakan', organisation: 'Bakanlık' }],
  },
  sections: { name: 'Bölüm', slug: 'bolumadresi' },
  sources: { name: 'Ajans', names: [{ value: 'Haberci' }], publicLabel: 'Yetkili' },
  tags: { name: 'Etiket', slug: 'etiketadresi' },
  users: { name: 'Muhabir' },
}
