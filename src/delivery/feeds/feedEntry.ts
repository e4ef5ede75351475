import {
  absoluteHtml,
  absoluteUrl,
  articleUri,
  articleUrl,
  pageUrl,
} from '@/src/delivery/addresses/urls'
import type { Site } from '@/src/delivery/documents/context'
import { creditLine } from '@/src/language/text/creditLine'
import { escapeHtml } from '@/src/language/text/escapeHtml'
import { formatDate } from '@/src/language/text/dates'
import { directionOf } from '@/src/language/text/direction'
import { withDateline } from '@/src/language/text/plainText'
import { namedIn, readerLanguage } from '@/src/language/readerPaths'
import type { PublicImage, PublicUpdate, SectionCard } from '@/src/published/documents'
import type { FeedArticle } from './feedArticle'

type FeedCategory = Readonly<{
  kind: 'section' | 'tag' | 'person'
  name: string
  term: string
}>
/** A picture as a feed hands it on: the JPEG that every reader shows, where there is one. */
export type FeedImage = Readonly<{
  url: string
  width: number
  height: number
  alt: string
  credit: string
}>
/** One article as every format of feed tells it. Texts are text, `content` is HTML, dates are moments. */
export type FeedEntry = Readonly<{
  id: string
  /** An IRI that never changes. */
  uri: string
  url: string
  title: string
  /** The dek, or the notice of a retraction; empty where there is neither. */
  summary: string
  content: string
  language: string
  authors: readonly { name: string; url: string | null }[]
  categories: readonly FeedCategory[]
  image: FeedImage | null
  published: Date
  updated: Date
}>

/** An article that is live or retracted → its entry. Without bylines the newsroom is the author. */
export function feedEntry(article: FeedArticle, site: Site): FeedEntry {
  const { section, tags, persons, bylines, leadImage, language } = article
  const published = article.publishedAt ?? new Date(0)
  const words = feedWords(language)
  const retraction = `${words.retracted}: ${article.notice ?? ''}`
  const category =
    (kind: FeedCategory['kind']) =>
    ({ slug, name }: { slug: string; name: string }): FeedCategory => ({ kind, name, term: slug })
  // Named by the one slug that feeds and filters know, in the words of its article.
  const term = (kind: 'section' | 'tag') => (card: SectionCard) =>
    category(kind)({ slug: card.slug, name: namedIn(card, readerLanguage(language)).name })
  const authors = bylines.map(({ name, person }) => ({
    name,
    url: person && pageUrl(site, 'person', person.slug, language),
  }))
  return {
    id: article._id,
    uri: articleUri(site, article._id),
    url: articleUrl(site, article),
    title: article.headline ?? '',
    summary: article.state === 'retracted' ? retraction : (article.dek ?? ''),
    content: feedContent(article, site),
    language: language ?? 'tr',
    authors: authors.length > 0 ? authors : [{ name: site.name, url: site.publicUrl }],
    categories: [
      ...(section ? [section] : []).map(term('section')),
      ...tags.map(term('tag')),
      ...persons.map(category('person')),
    ],
    image: leadImage && feedImage(leadImage, site),
    published,
    updated: article.updatedAt ?? published,
  }
}

const feedImage = (image: PublicImage, site: Site): FeedImage => {
  const { alt, credit, sizes } = image
  const { url, width, height } = sizes.find(({ name }) => name === 'social') ?? image
  return { url: absoluteUrl(site, url), width, height, alt, credit }
}

const told = (label: string, text: string): string =>
  `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(text)}</p>`

const update = ({ at, kind, note, was, is }: PublicUpdate, words: FeedWords): string => {
  const change = was !== null && is !== null ? `“${was}” → “${is}”` : null
  const text = [note, change].filter((part) => part !== null).join(' ')
  return told(`${words.update[kind]} (${formatDate(at)})`, text)
}

const figure = (image: PublicImage, site: Site, language: string | null): string => {
  const { url, alt, width, height, caption, licence } = image
  const credit = creditLine(image.credit, image.kind === 'drawing', language)
  const src = escapeHtml(absoluteUrl(site, url))
  const words = escapeHtml([caption, credit, licence].filter(Boolean).join(' — '))
  return `<figure><img src="${src}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"><figcaption>${words}</figcaption></figure>`
}

/**
 * An article → the HTML a feed shows: a retraction and every correction first, so that nobody reads the
 * text without them, then picture, text and how it came about. A text too long for a feed is told by a link.
 */
function feedContent(article: FeedArticle, site: Site): string {
  const words = feedWords(article.language)
  const html = article.body?.html ?? null
  const dateline = article.dateline && `<strong>${escapeHtml(article.dateline)}</strong>`
  const link = `<p><a href="${escapeHtml(articleUrl(site, article))}">${words.readOn}</a></p>`
  const content = [
    ...(article.state === 'retracted' ? [told(words.retracted, article.notice ?? '')] : []),
    ...article.updates.map((row) => update(row, words)),
    ...(article.leadImage ? [figure(article.leadImage, site, article.language)] : []),
    html === null ? link : withDateline(absoluteHtml(html, `${site.publicUrl}/`), dateline),
    ...(article.backstory ? [told(words.backstory, article.backstory)] : []),
  ].join('\n')
  return inDirection(content, article.language)
}

type FeedWords = {
  retracted: string
  update: Record<PublicUpdate['kind'], string>
  readOn: string
  backstory: string
}

const TURKISH: FeedWords = {
  retracted: 'Geri çekildi',
  update: {
    update: 'Güncelleme',
    correction: 'Düzeltme',
    clarification: 'Açıklama',
    reply: 'Cevap hakkı',
  },
  readOn: 'Haberin tamamı',
  backstory: 'Bu haber nasıl yapıldı',
}
const ENGLISH: FeedWords = {
  retracted: 'Retracted',
  update: {
    update: 'Update',
    correction: 'Correction',
    clarification: 'Clarification',
    reply: 'Right of reply',
  },
  readOn: 'Read the whole story',
  backstory: 'How this story was made',
}

/** The words a feed adds to an article, in the article's language where we have it, else in English. */
const feedWords = (language: string | null): FeedWords =>
  /^tr\b/i.test(language ?? 'tr') ? TURKISH : ENGLISH

/**
 * HTML in `language` (BCP 47) as it may stand in a page of any direction: what is written from right to left in an element
 * that says so and in which language, for no feed has a place for it; everything else as it is.
 */
export function inDirection(html: string, language: string | null): string {
  if (language === null || directionOf(language) === 'ltr') return html
  return `<div lang="${escapeHtml(language)}" dir="rtl">${html}</div>`
}

/**
 * A line of words as HTML, in which an apostrophe stays one: feed readers that show HTML as it is written would show the
 * entity in every second Turkish headline.
 */
export const lineAsHtml = (text: string): string => escapeHtml(text).replaceAll('&#39;', "'")
