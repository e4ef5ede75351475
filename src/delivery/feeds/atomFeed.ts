import { Feed } from 'feed'
import { escapeXml } from '../xml/escapeXml'
import { guardText } from '../xml/guardText'
import { unguardXml } from '../xml/unguardXml'
import { deletedEntry, TOMBSTONES } from './deletedEntry'
import { escapeHtml } from './escapeHtml'
import type { FeedChannel } from './feedChannel'
import type { FeedEntry } from './feedEntry'
import type { FeedTombstone } from './FeedTombstone'

// The library writes titles and summaries as `type="html"`.
const asHtml = (text: string): string => guardText(escapeHtml(text))

/** `xml:lang` for the feed and each entry, which the library does not write. No text can hold `<entry>` here. */
const withLanguages = (xml: string, { language }: FeedChannel, entries: readonly FeedEntry[]) => {
  let next = 0
  return xml
    .replace('<feed ', () => `<feed xml:lang="${escapeXml(language)}" `)
    .replace(/<entry>/g, () => `<entry xml:lang="${escapeXml(entries[next++]?.language ?? '')}">`)
}

/** The tombstones at the end of the feed, for which the library has no place. */
const withTombstones = (xml: string, gone: readonly FeedTombstone[]): string => {
  if (gone.length === 0) return xml
  return xml
    .replace('<feed ', () => `<feed xmlns:at="${TOMBSTONES}" `)
    .replace(/<\/feed>\s*$/, (end) => gone.map(deletedEntry).join('') + end)
}

/**
 * A feed as Atom (RFC 4287): `id` never changes, `updated` moves with every correction, retraction and
 * withdrawal (§4.2.15: when the publisher considers a change significant). Of a withdrawn article
 * stands there that it is gone.
 */
export function atomFeed(
  channel: FeedChannel,
  entries: readonly FeedEntry[],
  gone: readonly FeedTombstone[] = [],
): string {
  const self = channel.links['atom.xml']
  const feed = new Feed({
    id: self,
    title: guardText(channel.title),
    description: guardText(channel.description),
    link: channel.home,
    updated: new Date(Math.max(...[channel.updated, ...gone.map(({ when }) => when)].map(Number))),
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
  return withTombstones(withLanguages(unguardXml(feed.atom1()), channel, entries), gone)
}
