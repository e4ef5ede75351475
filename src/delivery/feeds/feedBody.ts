import type { Site } from '../context'
import type { Kept } from '../http/sendKept'
import { NINJS_KEYS, type NinjsArticle } from '../ninjs/NinjsArticle'
import { ninjsItem } from '../ninjs/ninjsItem'
import type { PublicCollections } from '../publicCollections'
import { atomFeed } from './atomFeed'
import { FEED_KEYS, type FeedArticle } from './FeedArticle'
import type { FeedAddress, FeedFormat } from './feedAddress'
import { feedChannel } from './feedChannel'
import { feedEntry } from './feedEntry'
import { jsonFeed } from './jsonFeed'
import { readNewest } from './readNewest'
import { rssFeed } from './rssFeed'

const WRITERS = { 'rss.xml': rssFeed, 'atom.xml': atomFeed, json: jsonFeed }
const TYPES: Readonly<Record<FeedFormat, string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  ninjs: 'application/json; charset=utf-8',
}
const cacheControl = 'public, max-age=30, stale-while-revalidate=120'

/**
 * What is asked → the feed; null for a section, tag or person that no public article has. One command.
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
  const articles = await readNewest<FeedArticle>(collections, asked)
  if (of && articles.length === 0) return null
  const entries = articles.map((article) => feedEntry(article, site))
  return { type, body: WRITERS[format](feedChannel(of, articles, site), entries), cacheControl }
}
