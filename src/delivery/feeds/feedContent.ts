import type { PublicImage, PublicUpdate } from '@/src/public/documents'
import { formatDate } from '@/src/text/formatDate'
import { withDateline } from '@/src/text/withDateline'
import type { Site } from '../context'
import { absoluteUrl } from '../resolvers/absoluteUrl'
import { articleUrl } from '../resolvers/articleUrl'
import { absoluteHtml } from './absoluteHtml'
import { escapeHtml } from './escapeHtml'
import type { FeedArticle } from './FeedArticle'
import { feedWords, type FeedWords } from './feedWords'

const told = (label: string, text: string): string =>
  `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(text)}</p>`

const update = ({ at, kind, note, was, is }: PublicUpdate, words: FeedWords): string => {
  const change = was !== null && is !== null ? `“${was}” → “${is}”` : null
  const text = [note, change].filter((part) => part !== null).join(' ')
  return told(`${words.update[kind]} (${formatDate(at)})`, text)
}

const figure = (image: PublicImage, site: Site): string => {
  const { url, alt, width, height, caption, credit, licence } = image
  const src = escapeHtml(absoluteUrl(site, url))
  const words = escapeHtml([caption, credit, licence].filter(Boolean).join(' — '))
  return `<figure><img src="${src}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"><figcaption>${words}</figcaption></figure>`
}

/**
 * An article → the HTML a feed shows: a retraction and every correction first, so that nobody reads the
 * text without them, then picture, text and how it came about. A text too long for a feed is told by a link.
 */
export function feedContent(article: FeedArticle, site: Site): string {
  const words = feedWords(article.language)
  const html = article.body?.html ?? null
  const dateline = article.dateline && `<strong>${escapeHtml(article.dateline)}</strong>`
  const link = `<p><a href="${escapeHtml(articleUrl(site, article.slug))}">${words.readOn}</a></p>`
  return [
    ...(article.state === 'retracted' ? [told(words.retracted, article.notice ?? '')] : []),
    ...article.updates.map((row) => update(row, words)),
    ...(article.leadImage ? [figure(article.leadImage, site)] : []),
    html === null ? link : withDateline(absoluteHtml(html, `${site.publicUrl}/`), dateline),
    ...(article.backstory ? [told(words.backstory, article.backstory)] : []),
  ].join('\n')
}
