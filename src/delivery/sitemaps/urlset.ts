import { istanbulTime } from '../dates/istanbulTime'
import { escapeXml } from '../xml/escapeXml'

export const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
export type SitemapUrl = Readonly<{ loc: string; lastmod?: Date | null }>

const written = (tag: 'url' | 'sitemap', { loc, lastmod }: SitemapUrl): string =>
  `<${tag}><loc>${escapeXml(loc)}</loc>${lastmod ? `<lastmod>${istanbulTime(lastmod)}</lastmod>` : ''}</${tag}>\n`

/**
 * Addresses → a sitemap (`urlset`), or with `sitemap` an index of sitemaps, by sitemaps.org/protocol.
 * The caller keeps to its limits: 50,000 addresses, 50 MB.
 */
export function urlset(urls: readonly SitemapUrl[], tag: 'url' | 'sitemap' = 'url'): string {
  const root = tag === 'url' ? 'urlset' : 'sitemapindex'
  const rows = urls.map((url) => written(tag, url)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${SITEMAP_NAMESPACE}">\n${rows}</${root}>\n`
}
