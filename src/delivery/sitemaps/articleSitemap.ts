import type { Site } from '../context'
import type { PublicCollections } from '../publicCollections'
import { articleUrl } from '../resolvers/articleUrl'
import { shownStates } from './shownStates'
import { URLS_PER_SITEMAP } from './sitemapPages'
import { urlset } from './urlset'

type Row = { slug: string; updatedAt: Date | null }

/**
 * The sitemap of one month (`YYYY-MM`, UTC) and page; null where nothing was published in it. One
 * command, answered by a range of the index of newest articles alone.
 */
export async function articleSitemap(
  { month, page }: { month: string; page: number },
  { articles }: PublicCollections,
  site: Site,
): Promise<string | null> {
  const from = new Date(`${month}-01T00:00:00Z`)
  const to = new Date(from)
  to.setUTCMonth(to.getUTCMonth() + 1)
  const rows = await articles
    .find<Row>(
      { publishedAt: { $gte: from, $lt: to }, state: { $in: shownStates } },
      { projection: { _id: 0, slug: 1, updatedAt: 1 } },
    )
    .sort({ publishedAt: 1, _id: 1 })
    .skip((page - 1) * URLS_PER_SITEMAP)
    .limit(URLS_PER_SITEMAP)
    .toArray()
  if (rows.length === 0) return null
  return urlset(
    rows.map(({ slug, updatedAt }) => ({ loc: articleUrl(site, slug), lastmod: updatedAt })),
  )
}
