import { Double, Int32, Long } from 'mongodb'
import fc from 'fast-check'
import type { PublicArticle, PublicAttachment, PublicTextBlock } from '@/src/published/documents'
import { storyInHtml, storyInMarkdown } from '@/src/published/relatedStories'
import {
  articleDoc,
  attribution,
  claim,
  claimRows,
  eventCard,
  personCard,
  sourceCard,
  termRows,
} from './publicFixtures'
import { aliyev, apa, cetin, meeting, mekhtiyev, minval, plot, story } from './story'
import { anyText } from '@/tests/support/anyText'

type Doc = Record<string, unknown>
export type AnyDocuments = Record<string, Doc[]>

const line = (text: string, start: number) => ({ text, html: `<b>${text}</b>`, start })
const image = {
  ...{
    url: '/media/b.jpg',
    alt: 'Meclis',
    width: 900,
    height: 600,
    caption: 'Salon',
    credit: 'AA',
  },
  ...{ licence: 'CC BY 4.0', focalPoint: { x: 12.5, y: 80 }, kind: 'drawing' as const },
  sizes: [{ name: 'card', url: 'https://cdn.test/b-400.jpg', width: 400, height: 267 }],
}
/** Live, retracted, withdrawn, and nowhere: what texts lead to by cards. */
const STORIES = ['a-darbe-plani', 'a-retracted', 'a-withdrawn', 'a-yok']
const attachment: PublicAttachment = {
  ...{ url: '/media/ek.pdf', title: 'Ek', description: null, type: 'application/pdf' },
  ...{ bytes: 1_234_567, pages: 3 },
}
const words = line('Bir söz', 0)
const item = { depth: 1, number: 2, words }
const cell = { header: 'none' as const, across: 1, down: 1, paragraphs: [words, words] }
const blocks: PublicTextBlock[] = [
  { kind: 'paragraph', words },
  { kind: 'heading', level: 2, words },
  { kind: 'list', items: [item, { ...item, number: null }] },
  { kind: 'quote', words },
  { kind: 'pullQuote', words, saidBy: null },
  { kind: 'factBox', title: null, parts: [{ kind: 'paragraph', words }] },
  { kind: 'gallery', start: 3, images: [image] },
  {
    ...{ kind: 'embed', start: 4, url: 'https://v.test/1', provider: 'V', of: 'video' },
    ...{ still: image, title: words, parts: [{ kind: 'heading', level: 3, words }] },
  },
  { kind: 'table', rows: [{ cells: [cell, cell] }] },
  { kind: 'image', start: 5, image },
  { kind: 'divider', start: 6 },
  { kind: 'footnote', number: 1, words },
  { kind: 'attachment', start: 6, attachment },
  ...STORIES.map((story) => ({ kind: 'relatedStory' as const, start: 7, story })),
]

/** An article with everything that one can have. */
const full: PublicArticle = articleDoc('her-sey', {
  ...{
    kicker: 'Özel',
    dek: 'Her şey',
    dateline: 'Bakü',
    backstory: 'Nasıl yazıldı',
    leadImage: image,
  },
  seo: { title: 'Aramada', socialTitle: null },
  body: {
    json: {
      root: {
        children: [
          { text: 'ş', format: 1, 5: 'beş' },
          ...STORIES.map((value) => ({ type: 'relatedStory', value })),
        ],
      },
    },
    html: [
      '<p>Bir <img src="/media/b.jpg" srcset="/media/c.jpg 2x"> söz</p>',
      '<aside data-part="attachment"><p dir="auto"><a href="/media/ek.pdf">Ek</a></p></aside>',
      ...STORIES.map(storyInHtml),
    ].join('\n'),
    text: 'Bir söz',
    markdown: ['**Bir** söz', ...STORIES.map(storyInMarkdown)].join('\n\n'),
    blocks,
  },
  tags: [
    { slug: 'azerbaycan', name: 'Azerbaycan' },
    { slug: 'cay', name: 'Çay' },
  ],
  bylines: [
    { name: 'Çetin Ünal', role: null, person: personCard(cetin) },
    { name: 'Haber merkezi', role: 'servis', person: null },
  ],
  publishedAt: new Date('2015-03-28T22:30:00.123Z'),
  claims: [
    claim('h1', {
      ...{ persons: [personCard(aliyev), personCard(mekhtiyev)], events: [eventCard(meeting)] },
      ...{ quantity: { value: 1.5, unit: 'ton', of: null }, statusNote: 'not' },
      ...{ organisations: [sourceCard(minval)], legalStage: 'charged', firstSaidAt: '2025-10' },
      reply: { from: 'Əliyev', outcome: 'answered', text: 'Yox', askedAt: new Date(5) },
    }),
    claim('h2', { events: [eventCard(plot)] }),
  ],
  attributions: [
    attribution('k1', 'h1', { source: sourceCard(apa), via: [sourceCard(minval)] }),
    attribution('k2', 'h2', {
      ...{ speaker: personCard(aliyev), via: [sourceCard(apa)], originPerson: personCard(cetin) },
      hops: [
        { of: 'persons', card: personCard(mekhtiyev) },
        { of: 'sources', card: sourceCard(apa) },
      ],
    }),
    attribution('k3', 'h1', {
      origin: sourceCard(minval),
      speakerRole: 'sözcü',
      ...{ saidAt: '2025-10', cueStart: 3 },
    }),
    attribution('k4', 'baska'),
  ],
  updates: [
    {
      ...{ at: new Date(0), kind: 'update', note: null, was: null, is: null, claim: null },
    },
    { at: new Date(1e12), kind: 'reply', note: 'n', was: 'a', is: 'b', claim: 'h1' },
    ...[3, 5, 5].map((at) => ({
      ...{ at: new Date(at), kind: 'correction' as const, note: `${at}`, was: null, is: null },
      claim: 'h2',
    })),
  ],
  related: ['a-darbe-plani', 'a-withdrawn', 'p-yok', 'a-retracted'],
  translationOf: 'a-darbe-plani',
})

const site = {
  ...{ _id: 'site', _v: '1', name: 'Künye', motto: null, footer: 'Alt', sections: ['x'] },
  ...{ mottoEn: 'Every word', footerEn: 'Foot' },
  imprint: { publisher: 'Y', address: null, staff: [{ name: 'A', role: null }], since: '2020' },
  policies: [{ slug: 'ilkeler', title: 'İlkeler', html: '<p>i</p>', text: 'i' }],
}

/** A small newsroom in which everything the contract knows is once at least. */
export function everyDocument(): AnyDocuments {
  const articles = [...story.articles, full].map((one) =>
    one.state === 'withdrawn'
      ? { ...one, withdrawnAt: new Date(9), decidedBy: 'Sorumlu', goneFiles: ['a.pdf'] }
      : one,
  )
  const made = {
    articles,
    claims: articles.flatMap(claimRows),
    terms: termRows(articles),
    persons: story.persons.map((one, index) =>
      index % 2 === 0
        ? { ...one, image, isStaff: true as const, bio: 'Yazar', publicContact: 'a@b.test' }
        : one,
    ),
    sources: story.sources.map((one, index) => (index === 0 ? { ...one, shortName: 'K' } : one)),
    events: story.events,
    ...{ fronts: story.fronts, site: [site] },
    corrections: articles.slice(0, 2).map(({ _id }, index) => ({
      ...{ _id: `${_id}.d`, _v: '1', articleId: index === 0 ? _id : 'a-yok', at: new Date(index) },
      ...{ kind: 'correction', note: null, was: 'a', is: 'b' },
    })),
  }
  // They are changed; the story is others’ too.
  return structuredClone(made) as unknown as AnyDocuments
}

/** What ties documents together; and what lists are found by. */
const TIED = new Set([
  ...['_id', 'id', 'slug', 'slugAliases', 'state', 'claim', 'articleId', 'articleSlug', 'facets'],
  ...['deps', 'searchWords', 'foldKeys', 'skeletonKeys', 'personIds', 'speakerIds', 'sourceIds'],
  ...[
    'eventIds',
    'superEvent',
    'translationOf',
    'of',
    'card',
    'kind',
    'article',
    'related',
    'story',
  ],
])

const TEXTS = fc.oneof(
  anyText({ maxLength: 12 }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.constantFrom(
    '',
    '"',
    '\\',
    '\u0000\u0001\b\f\n\r\t\u001f',
    '\u2028\u2029',
    '😀',
    '\u007f',
    'İı',
  ),
  fc.constantFrom('/media/x.jpg', '<img src="/media/x.jpg">', 'live', 'fact', '2024-12', '../2024'),
)
const TIMES = fc.date({
  min: new Date('1890-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
})
const NUMBERS = fc.oneof(
  fc.integer({ min: -5, max: 5_000 }),
  fc.constantFrom(new Double(3), new Int32(7), 0.1, -0, 1e21, 2 ** 31, new Double(-2.5)),
)
/** Values of other types than any that stand there. */
const STRANGE = fc.constantFrom<() => unknown>(
  ...[() => 5, () => 'x', () => true, () => [], () => ({}), () => null, () => new Date(1)],
  ...[() => Long.fromString('9007199254740993'), () => Buffer.from('ab'), () => [null], () => /a/],
  ...[() => ({ id: 'x', slug: 'x', name: 'x' }), () => [{ kind: 'x' }], () => NaN],
)

/** Every place of a document that may be changed: its parent, and the key there. */
const placesIn = (value: unknown, isAll: boolean): [Doc, string][] => {
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.getPrototypeOf(value) !== Object.prototype
  ) {
    return Array.isArray(value) ? value.flatMap((one) => placesIn(one, isAll)) : []
  }
  return Object.entries(value).flatMap(([key, below]) => [
    ...((isAll ? key !== '_id' : !TIED.has(key)) ? [[value as Doc, key] as [Doc, string]] : []),
    ...placesIn(below, isAll),
  ])
}

/**
 * Changes some places of these documents: `mild` ones leave each value its type, or nothing; others put anything
 * anywhere.
 */
export function changed(documents: AnyDocuments, gen: fc.GeneratorValue, isMild: boolean): void {
  for (const rows of Object.values(documents)) {
    for (const row of rows) {
      const places = placesIn(row, !isMild)
      const times = gen(fc.nat, { max: isMild ? 4 : 2 })
      for (let time = 0; time < times && places.length > 0; time += 1) {
        const [parent, key] = places[gen(fc.nat, { max: places.length - 1 })]!
        const now = parent[key]
        const kind = gen(fc.nat, { max: isMild ? 4 : 6 })
        if (kind === 0) delete parent[key]
        else if (kind === 1) parent[key] = null
        else if (kind === 2) parent[`x${key}`] = now
        else if (kind > 4) parent[key] = gen(() => STRANGE)()
        else if (typeof now === 'string') parent[key] = gen(() => TEXTS)
        else if (now instanceof Date) parent[key] = gen(() => TIMES)
        else if (typeof now === 'number') parent[key] = gen(() => NUMBERS)
      }
    }
  }
}
