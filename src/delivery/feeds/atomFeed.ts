import { Feed } from 'feed'
import { escapeXml } from '../xml/escapeXml'
import { guardText } from '../xml/guardText'
import { unguardXml } from '../xml/unguardXml'
import { escapeHtml } from './escapeHtml'
import type { FeedChannel } from './feedChannel'
import type { FeedEntry } from './feedEntry'

// The library writes titles and summaries as `type="html"`.
const asHtml = (text: string): string => guardText(escapeHtml(text))

/** `xml:lang` for the feed and each entry, which the library does not write. No text can hold `<entry>` here. */
const withLanguages = (xml: string, { language }: FeedChannel, entries: readonly FeedEntry[]) => {
  let next = 0
  return xml
    .replace('<feed ', () => `<feed xml:lang="${escapeXml(language)}" `)
    .replace(/<entry>/g, () => `<entry xml:lang="${escapeXml(entries[next++]?.language ?? '')}">`)
}

/**
 * A feed as Atom (RFC 4287): `id` never changes, `updated` moves with every correction and retraction
 * (§4.2.15: when the publisher considers a change significant). A withdrawn article is not in it.
 */
export function atomFeed(channel: FeedChannel, entries: readonly FeedEntry[]): string {
  const self = channel.links['atom.xml']
  const feed = new Feed({
    id: self,
    title: guardText(channel.title),
    description: guardText(channel.description),
    link: channel.home,
    updated: channel.updated,
    generator: 'Kunye',
    feedLinks: { atom: self },
  })
  for (const entry of entries) {
    feed.addItem({
      id: entry.uri,
      title: asHtml(entry.title),
      link: entry.url,
      date: entry.updated,
      published: entry.published,
      ...(entry.summary && { description: asHtml(entry.summary) }),
      content: guardText(entry.content),
      author: entry.authors.map(({ name, url }) => ({
        name: guardText(name),
        ...(url && { link: url }),
      })),
      category: entry.categories.map(({ name, term, kind }) => ({
        name: guardText(name),
        term: guardText(term),
        scheme: new URL(`/#${kind}`, channel.home).href,
      })),
    })
  }
  return withLanguages(unguardXml(feed.atom1()), channel, entries)
}
