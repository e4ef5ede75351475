import { cacheControl } from '@/src/platform/http/cacheControl'
import type { Document, Filter } from 'mongodb'

import { withStoryCards } from '@/src/delivery/lists/withStoryCards'
import { articleUri } from '@/src/delivery/addresses/urls'
import type { Site } from '@/src/delivery/documents/context'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { projectionOf } from '@/src/delivery/documents/selection'
import type { CachedResponse } from '@/src/delivery/http/sendCached'
import { NINJS_KEYS, type NinjsArticle } from '@/src/delivery/ninjs/ninjs'
import { ninjsItem } from '@/src/delivery/ninjs/ninjsItem'
import type { PublicArticle } from '@/src/published/documents'
import { everyFacet, facet } from '@/src/published/facets'
import { atomFeed } from './atomFeed'
import type { FeedAddress, FeedFormat, FeedOf } from '@/src/language/feedPaths'
import { FEED_KEYS, type FeedArticle, type FeedTombstone } from './feedArticle'
import { feedChannel, type FeedChannel } from './feedChannel'
import { feedEntry, type FeedEntry } from './feedEntry'
import { type BytesOf, rssFeed } from './rssFeed'

const item = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  content_html: entry.content,
  ...(entry.summary && { summary: entry.summary }),
  ...(entry.image && { image: entry.image.url }),
  date_published: entry.published.toISOString(),
  date_modified: entry.updated.toISOString(),
  authors: entry.authors.map(({ name, url }) => ({ name, ...(url && { url }) })),
  tags: entry.categories.map(({ name }) => name),
  language: entry.language,
})

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). Written here because the library writes 1.0, which
 * has one author and no language.
 */
export const jsonFeed = (channel: FeedChannel, entries: readonly FeedEntry[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.home,
    feed_url: channel.links.json,
    description: channel.description,
    language: channel.language,
    items: entries.map(item),
  })

type Writer = (
  channel: FeedChannel,
  entries: readonly FeedEntry[],
  gone: readonly FeedTombstone[],
) => string
const WRITERS: Readonly<Record<Exclude<FeedFormat, 'ninjs' | 'rss.xml'>, Writer>> = {
  'atom.xml': atomFeed,
  json: jsonFeed,
}
const TYPES: Readonly<Record<FeedFormat, string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  ninjs: 'application/json; charset=utf-8',
}

/**
 * What is asked → the feed; null for a section, tag or person that no public article has. One command,
 * and a second one for Atom, which alone can tell of withdrawn articles, and for RSS, which says how long its pictures are.
 */
export async function feedBody(
  { format, of }: FeedAddress,
  collections: PublicCollections,
  site: Site,
): Promise<CachedResponse | null> {
  const type = TYPES[format]
  if (format === 'ninjs') {
    const asked = { of, keys: NINJS_KEYS, texts: ['html', 'text'] } as const
    const articles = await readNewest<NinjsArticle>(collections, asked, site)
    if (of && articles.length === 0) return null
    const items = articles.map((article) => ninjsItem(article, site))
    return { type, body: JSON.stringify({ items }), cacheControl: cacheControl(30, 120) }
  }
  const asked = { of, keys: FEED_KEYS, texts: ['html'] } as const
  const [articles, gone] = await Promise.all([
    readNewest<FeedArticle>(collections, asked, site),
    format === 'atom.xml' ? readWithdrawn(collections, site) : [],
  ])
  if (of && articles.length === 0) return null
  const entries = articles.map((article) => feedEntry(article, site))
  const channel = feedChannel(of, articles, site)
  const body =
    format === 'rss.xml'
      ? rssFeed(channel, entries, await readLengths(collections, entries))
      : WRITERS[format](channel, entries, gone)
  return { type, body, cacheControl: cacheControl(30, 120) }
}

const MOST_ARTICLES = 50
/** UTF-8 bytes of one form of a text, about 30,000 words: so 50 of them stay below 10 MB. */
const LONGEST_TEXT = 200_000

const unlessTooLong = (path: string): Document => ({
  $cond: [
    { $lte: [{ $strLenBytes: { $ifNull: [`$${path}`, ''] } }, LONGEST_TEXT] },
    `$${path}`,
    null,
  ],
})

/**
 * The 50 newest articles, of one section, tag or person where `of` says so, with `keys` of their
 * documents and of their text the forms in `texts` (null where one is longer than 200 kB). Withdrawn
 * ones are not among them. One command, by index, and a second one where a text leads to other articles by cards.
 */
async function readNewest<Article extends { body: { html: string | null } | null }>(
  collections: PublicCollections,
  asked: { of: FeedOf | null; keys: readonly string[]; texts: readonly ('html' | 'text')[] },
  site: Site,
): Promise<Article[]> {
  const { of, keys, texts } = asked
  const filter: Filter<ArticleParent> = { facets: of ? facet(of.kind, of.slug) : everyFacet }
  const body = Object.fromEntries(texts.map((form) => [form, unlessTooLong(`body.${form}`)]))
  const found = await collections.articles
    .find<Article>(filter, { projection: { ...projectionOf(keys), body } })
    .sort({ publishedAt: -1, _id: -1 })
    .limit(MOST_ARTICLES)
    .toArray()
  return withStoryCards(found, collections, site)
}

const nameIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1)

/** How long the files of the entries' pictures are. One command, by index; none where no entry has a picture. */
async function readLengths(
  { media }: PublicCollections,
  entries: readonly FeedEntry[],
): Promise<BytesOf> {
  const names = entries.flatMap(({ image }) => (image ? [nameIn(image.url)] : []))
  if (names.length === 0) return () => undefined
  const projection = { 'files.name': 1, 'files.bytes': 1 }
  const found = await media.find({ 'files.name': { $in: names } }, { projection }).toArray()
  const lengths = new Map(
    found.flatMap(({ files }) => files.map(({ name, bytes }) => [name, bytes] as const)),
  )
  return (url) => lengths.get(nameIn(url))
}

const MOST = 50

/**
 * The 50 articles withdrawn last, of all sections, tags and persons: what a withdrawn one was about is
 * kept nowhere. One command, by index; one withdrawn before `withdrawnAt` was kept comes with the next rebuild.
 */
async function readWithdrawn(
  { articles }: PublicCollections,
  site: Site,
): Promise<FeedTombstone[]> {
  const filter = { facets: facet('state', 'withdrawn'), withdrawnAt: { $exists: true } }
  const projection = { notice: 1, withdrawnAt: 1 }
  const found = await articles
    .find<Pick<PublicArticle, '_id' | 'notice' | 'withdrawnAt'>>(filter, { projection })
    .sort({ withdrawnAt: -1, _id: -1 })
    .limit(MOST)
    .toArray()
  return found.flatMap(({ _id, notice, withdrawnAt: when }) =>
    when ? [{ uri: articleUri(site, _id), when, notice }] : [],
  )
}
