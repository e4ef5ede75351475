import type { Site } from '../context'
import type { PublicCollections } from '../publicCollections'
import { newsUrlset, type NewsRow } from './newsUrlset'

const TWO_DAYS = 2 * 24 * 3_600_000
const MOST = 1_000

/** What was published in the two days before `now` and still stands, newest first, 1,000 at most. One command. */
export async function newsSitemap(
  now: Date,
  { articles }: PublicCollections,
  site: Site,
): Promise<string> {
  const rows = await articles
    .find<NewsRow>(
      { publishedAt: { $gte: new Date(now.getTime() - TWO_DAYS), $lte: now }, state: 'live' },
      { projection: { _id: 0, slug: 1, headline: 1, language: 1, publishedAt: 1 } },
    )
    .sort({ publishedAt: -1, _id: -1 })
    .limit(MOST)
    .toArray()
  return newsUrlset(rows, site)
}
