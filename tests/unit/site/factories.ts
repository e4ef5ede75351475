import type { Article, Attribution } from '@/src/site/api/articleQuery'

/** One attribution in the body: APA, named, unless told otherwise. */
export const anAttribution = (over: Partial<Attribution> = {}): Attribution => ({
  id: 'A1',
  mode: 'NAMED_SOURCE',
  label: 'APA',
  field: 'BODY',
  start: 0,
  claim: { text: 'Darbe girişimini Mekhtiyev planladı', status: 'UNVERIFIED', statusNote: null },
  source: { slug: 'apa', name: 'APA' },
  speaker: null,
  via: [],
  saidAt: null,
  url: null,
  archivedUrl: null,
  ...over,
})

/** A live Turkish article of one attributed sentence. */
export const anArticle = (over: Partial<Article> = {}): Article => ({
  slug: 'haber',
  url: 'http://127.0.0.1:3000/haber/haber',
  redirectedFrom: null,
  state: 'LIVE',
  notice: null,
  language: 'tr',
  section: { slug: 'dunya', name: 'Dünya' },
  tags: [],
  kicker: null,
  headline: 'Başlık',
  dek: 'Özet',
  body: { html: '<p><span data-attribution="A1">APA duyurdu.</span></p>' },
  readingMinutes: 1,
  bylines: [],
  leadImage: null,
  publishedAt: new Date('2025-10-18T18:23:00Z'),
  updatedAt: new Date('2025-10-18T18:23:00Z'),
  updates: [],
  attributions: [anAttribution()],
  sources: [],
  persons: [],
  events: [],
  replies: [],
  sourcing: { claims: 1, namedSentenceShare: 0.25, namedSources: 1, independentOrigins: 1 },
  translations: [],
  jsonLd: null,
  ...over,
})
