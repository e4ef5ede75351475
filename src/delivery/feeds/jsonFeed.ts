import type { FeedChannel } from './feedChannel'
import type { FeedEntry } from './feedEntry'

const item = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  content_html: entry.content,
  ...(entry.summary && { summary: entry.summary }),
  ...(entry.image && { image: entry.image }),
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
