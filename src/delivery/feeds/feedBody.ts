import type { Site } from '../context'
import type { Kept } from '../http/sendKept'
import { NINJS_KEYS, type NinjsArticle } from '../ninjs/NinjsArticle'
import { ninjsItem } from '../ninjs/ninjsItem'
import type { PublicCollections } from '../publicCollections'
import { atomFeed } from './atomFeed'
import { FEED_KEYS, type FeedArticle } from './FeedArticle'
import type { FeedAddress, FeedFormat } from './feedAddress'
import { feedChannel, type FeedChannel } from './feedChannel'
import { feedEntry, type FeedEntry } from './feedEntry'
import type { FeedTombstone } from './FeedTombstone'
import { jsonFeed } from './jsonFeed'
import { readNewest } from './readNewest'
import { readWithdrawn } from './readWithdrawn'
import { rssFeed } from './rssFeed'

type Writer = (
  channel: FeedChannel,
  entries: readonly FeedEntry[],
  gone: readonly FeedTombstone[],
) => string
const WRITERS: Readonly<Record<Exclude<FeedFormat, 'ninjs'>, Writer>> = {
  'rss.xml': rssFeed,
  'atom.xml': atomFeed,
  json: jsonFeed,
}
const TYPES: Readonly<Record<FeedFormat, string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  ninjs: 'application/json; charset=utf-8',
}
const cacheControl = 'public, max-age=30, stale-while-revalidate=120'

/**
 * What is asked → the feed; null for a section, tag or person that no public article has. One command,
 * and for Atom, which alone can tell of withdrawn articles, a second one.
 */
export async function feedBody(
  { format, of }: FeedAddress,
  collections: PublicCollections,
  site: Site,
): Promise<Kept | null> {
  const type = TYPES[format]
  if (format === 'ninjs') {
    const asked = { of, keys: NINJS_KEYS, texts: ['html', 'text'] } as const
    const articles = await readNewest<NinjsArticle>(collections, asked)
    if (of && articles.length === 0) return null
    const items = articles.map((article) => ninjsItem(article, site))
    return { type, body: JSON.stringify({ items }), cacheControl }
  }
  const asked = { of, keys: FEED_KEYS, texts: ['html'] } as const
  const [articles, gone] = await Promise.all([
    readNewest<FeedArticle>(collections, asked),
    format === 'atom.xml' ? readWithdrawn(collections, site) : [],
  ])
  if (of && articles.length === 0) return null
  const entries = articles.map((article) => feedEntry(article, site))
  const body = WRITERS[format](feedChannel(of, articles, site), entries, gone)
  return { type, body, cacheControl }
}
