import { articleUrl } from '@/src/delivery/addresses/urls'
import type { Site } from '@/src/delivery/documents/context'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { istanbulTime } from '@/src/delivery/times'
import { textElement, XML_DECLARATION, xmlElement } from '@/src/delivery/xml'
import { shownStates, URLS_PER_SITEMAP } from './sitemapPages'

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

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
type SitemapUrl = Readonly<{ loc: string; lastmod?: Date | null }>

const written = (tag: 'url' | 'sitemap', { loc, lastmod }: SitemapUrl): string =>
  `${xmlElement(tag, {}, textElement('loc', loc), lastmod && textElement('lastmod', istanbulTime(lastmod)))}\n`

/**
 * Addresses → a sitemap (`urlset`), or with `sitemap` an index of sitemaps, by sitemaps.org/protocol.
 * The caller keeps to its limits: 50,000 addresses, 50 MB.
 */
export function urlset(urls: readonly SitemapUrl[], tag: 'url' | 'sitemap' = 'url'): string {
  const root = tag === 'url' ? 'urlset' : 'sitemapindex'
  return sitemapOf(
    root,
    urls.map((url) => written(tag, url)),
  )
}

/** A whole sitemap of rows that are XML already; `more` are attributes of its root. */
export const sitemapOf = (
  root: string,
  rows: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string => `${XML_DECLARATION}${xmlElement(root, { xmlns: NAMESPACE, ...more }, '\n', ...rows)}\n`
