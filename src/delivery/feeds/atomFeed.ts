import { escapeXml, textElement as text, XML_DECLARATION, xmlElement } from '@/src/delivery/xml'
import type { FeedTombstone } from './feedArticle'
import type { FeedChannel } from './feedChannel'
import { type FeedEntry, inDirection, lineAsHtml } from './feedEntry'

/** The namespaces of Atom (RFC 4287 §1.2) and of `at:` (RFC 6721 §2). */
const ATOM = 'http://www.w3.org/2005/Atom'
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0'

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
  const updated = new Date(
    Math.max(...[channel.updated, ...gone.map(({ when }) => when)].map(Number)),
  )
  const feed = xmlElement(
    'feed',
    {
      xmlns: ATOM,
      ...(gone.length > 0 && { 'xmlns:at': TOMBSTONES }),
      'xml:lang': channel.language,
    },
    text('id', self),
    text('title', channel.title),
    text('updated', updated.toISOString()),
    text('generator', 'Kunye'),
    xmlElement('link', { rel: 'alternate', href: channel.home }),
    xmlElement('link', { rel: 'self', href: self }),
    channel.hub && xmlElement('link', { rel: 'hub', href: channel.hub }),
    text('subtitle', channel.description),
    ...entries.map((entry) => entryElement(entry, channel)),
    ...gone.map(deletedEntry),
  )
  return XML_DECLARATION + feed
}

const html = (name: string, words: string): string =>
  xmlElement(name, { type: 'html' }, escapeXml(words))

const entryElement = (entry: FeedEntry, { home }: FeedChannel): string =>
  xmlElement(
    'entry',
    { 'xml:lang': entry.language },
    // A title may hold `<b>` as words: as HTML it says so in every reader.
    html('title', lineAsHtml(entry.title)),
    text('id', entry.uri),
    xmlElement('link', { href: entry.url }),
    text('updated', entry.updated.toISOString()),
    entry.summary && html('summary', inDirection(lineAsHtml(entry.summary), entry.language)),
    html('content', entry.content),
    ...entry.authors.map(({ name, url }) =>
      xmlElement('author', {}, text('name', name), url && text('uri', url)),
    ),
    ...entry.categories.map(({ name, term, kind }) =>
      xmlElement('category', { label: name, scheme: new URL(`/#${kind}`, home).href, term }),
    ),
    text('published', entry.published.toISOString()),
  )

/**
 * A withdrawn article → `at:deleted-entry` (RFC 6721 §3): tells who keeps copies of the entry of this id
 * that it was removed, when and, in the words of the public notice, why.
 */
const deletedEntry = ({ uri, when, notice }: FeedTombstone): string =>
  xmlElement(
    'at:deleted-entry',
    { ref: uri, when: when.toISOString() },
    notice && xmlElement('at:comment', { type: 'text' }, escapeXml(notice)),
  )
