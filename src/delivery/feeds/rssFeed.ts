import { imageType } from '@/src/delivery/addresses/urls'
import { escapeXml, textElement as text, XML_DECLARATION, xmlElement } from '@/src/delivery/xml'
import type { FeedChannel } from './feedChannel'
import { type FeedEntry, type FeedImage, inDirection, lineAsHtml } from './feedEntry'

/** RSS 2.0 itself has no namespace; these are of what it lacks: whole texts, names without an address, the last change, who
 * made a picture. */
const NAMESPACES = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification), texts whole in `content:encoded`. `guid` is the
 * article's id; `author` is left out, for it must be an e-mail address: names stand in `dc:creator`.
 */
export function rssFeed(
  channel: FeedChannel,
  entries: readonly FeedEntry[],
  bytesOf: BytesOf = () => undefined,
): string {
  const feed = xmlElement(
    'rss',
    { version: '2.0', ...NAMESPACES },
    xmlElement(
      'channel',
      {},
      text('title', channel.title),
      text('link', channel.home),
      text('description', channel.description),
      text('lastBuildDate', channel.updated.toUTCString()),
      text('docs', 'https://www.rssboard.org/rss-specification'),
      text('generator', 'Kunye'),
      text('language', channel.language),
      xmlElement('atom:link', {
        href: channel.links['rss.xml'],
        rel: 'self',
        type: 'application/rss+xml',
      }),
      channel.hub && xmlElement('atom:link', { href: channel.hub, rel: 'hub' }),
      ...entries.map((entry) => item(entry, bytesOf)),
    ),
  )
  return XML_DECLARATION + feed
}

/** The address of a picture → how long its file is, in bytes; undefined where nobody knows. */
export type BytesOf = (url: string) => number | undefined

/** A picture twice: for readers that know enclosures alone, and with its credit for all others. */
function picture({ url, width, height, alt, credit }: FeedImage, bytesOf: BytesOf): string {
  const type = imageType(url)
  if (!type) return ''
  // RSS wants the length; 0 is what is written where it is not known.
  const length = String(bytesOf(url) ?? 0)
  const size = { width: String(width), height: String(height) }
  const about = [text('media:credit', credit), text('media:description', alt)]
  return (
    xmlElement('enclosure', { url, type, length }) +
    xmlElement('media:content', { url, type, medium: 'image', ...size }, ...about)
  )
}

const item = (entry: FeedEntry, bytesOf: BytesOf): string =>
  xmlElement(
    'item',
    {},
    text('title', entry.title),
    text('link', entry.url),
    xmlElement('guid', { isPermaLink: 'false' }, escapeXml(entry.id)),
    text('pubDate', entry.published.toUTCString()),
    // Read as HTML everywhere, unlike the title.
    entry.summary && text('description', inDirection(lineAsHtml(entry.summary), entry.language)),
    text('content:encoded', entry.content),
    ...entry.categories.map(({ name, kind }) =>
      xmlElement('category', { domain: kind }, escapeXml(name)),
    ),
    entry.image && picture(entry.image, bytesOf),
    ...entry.authors.map(({ name }) => text('dc:creator', name)),
    text('dc:language', entry.language),
    text('atom:updated', entry.updated.toISOString()),
  )
