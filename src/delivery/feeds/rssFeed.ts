import { Feed, type Extension } from 'feed'
import { guardText } from '../xml/guardText'
import { unguardXml } from '../xml/unguardXml'
import { escapeHtml } from './escapeHtml'
import type { FeedChannel } from './feedChannel'
import type { FeedEntry } from './feedEntry'
import { imageType } from './imageType'

const extensions = ({ authors, language, updated }: FeedEntry): Extension[] => {
  // An array makes one element of each; the library's type knows single ones only.
  const creators: unknown = authors.map(({ name }) => ({ _text: guardText(name) }))
  return [
    { name: 'dc:creator', objects: creators as Extension['objects'] },
    { name: 'dc:language', objects: { _text: guardText(language) } },
    { name: 'atom:updated', objects: { _text: updated.toISOString() } },
  ]
}

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification), texts whole in `content:encoded`. `guid` is the
 * article's id; `author` is left out, for it must be an e-mail address: names stand in `dc:creator`.
 */
export function rssFeed(channel: FeedChannel, entries: readonly FeedEntry[]): string {
  const feed = new Feed({
    title: guardText(channel.title),
    description: guardText(channel.description),
    link: channel.home,
    language: channel.language,
    updated: channel.updated,
    generator: 'Kunye',
    feedLinks: { rss: channel.links['rss.xml'] },
  })
  for (const entry of entries) {
    const type = entry.image && imageType(entry.image)
    feed.addItem({
      title: guardText(entry.title),
      guid: guardText(entry.id),
      link: entry.url,
      date: entry.published,
      // Read as HTML everywhere, unlike the title.
      ...(entry.summary && { description: guardText(escapeHtml(entry.summary)) }),
      content: guardText(entry.content),
      category: entry.categories.map(({ name, kind }) => ({ name: guardText(name), domain: kind })),
      // RSS wants the length; 0 is what is written where it is not known.
      ...(entry.image && type && { enclosure: { url: entry.image, type, length: 0 } }),
      extensions: extensions(entry),
    })
  }
  return unguardXml(feed.rss2())
}
