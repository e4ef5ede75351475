import { imageType } from '@/src/delivery/addresses/urls'
import { escapeXml, textElement as text, XML_DECLARATION, xmlElement } from '@/src/delivery/xml'
import type { FeedChannel } from './feedChannel'
import { type FeedEntry, inDirection, lineAsHtml } from './feedEntry'

/** RSS 2.0 itself has no namespace; these are of what it lacks: whole texts, names without an address, the last change. */
const NAMESPACES = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
}

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification), texts whole in `content:encoded`. `guid` is the
 * article's id; `author` is left out, for it must be an e-mail address: names stand in `dc:creator`.
 */
export function rssFeed(channel: FeedChannel, entries: readonly FeedEntry[]): string {
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
      ...entries.map(item),
    ),
  )
  return XML_DECLARATION + feed
}

const item = (entry: FeedEntry): string => {
  const type = entry.image && imageType(entry.image)
  return xmlElement(
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
    // RSS wants the length; 0 is what is written where it is not known.
    entry.image && type && xmlElement('enclosure', { url: entry.image, type, length: '0' }),
    ...entry.authors.map(({ name }) => text('dc:creator', name)),
    text('dc:language', entry.language),
    text('atom:updated', entry.updated.toISOString()),
  )
}
