import { isElsewhere } from '@/src/delivery/addresses/elsewhere'
import { absoluteUrl, articleUrl } from '@/src/delivery/addresses/urls'
import type { Site } from '@/src/delivery/documents/context'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { istanbulTime } from '@/src/delivery/times'
import { textElement, XML_DECLARATION, xmlElement } from '@/src/delivery/xml'
import type { PublicImage } from '@/src/published/documents'
import { shownStates, URLS_PER_SITEMAP } from './sitemapPages'

/** All of it is in the index. */
const SHOWN = { _id: 0, slug: 1, language: 1, updatedAt: 1, 'leadImage.url': 1 }

type Row = {
  slug: string
  address?: string
  language: string | null
  updatedAt: Date | null
  /** From the index alone: without an address where there is no picture. */
  leadImage?: { url?: string | null } | null
}

/**
 * The sitemap of one month (`YYYY-MM`, UTC) and page, with the picture of each article (Google's image sitemaps); null where
 * nothing was published in it. One command, answered by a range of the index of newest articles alone.
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
      { projection: { ...SHOWN, ...(isElsewhere() && { address: 1 }) } },
    )
    .sort({ publishedAt: 1, _id: 1 })
    .skip((page - 1) * URLS_PER_SITEMAP)
    .limit(URLS_PER_SITEMAP)
    .toArray()
  if (rows.length === 0) return null
  return sitemapOf(
    'urlset',
    rows.map((row) =>
      written('url', {
        ...{ loc: articleUrl(site, row), lastmod: row.updatedAt },
        image: row.leadImage?.url ? imageElement({ url: row.leadImage.url }, site) : null,
      }),
    ),
    IMAGES,
  )
}

/** The namespace of pictures in a sitemap (developers.google.com: image sitemaps). */
export const IMAGES = { 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' } as const

/** A picture of an address: Google takes its place alone. */
export const imageElement = ({ url }: Pick<PublicImage, 'url'>, site: Site): string =>
  xmlElement('image:image', {}, textElement('image:loc', absoluteUrl(site, url)))

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
type SitemapUrl = Readonly<{ loc: string; lastmod?: Date | null; image?: string | null }>

const written = (tag: 'url' | 'sitemap', { loc, lastmod, image }: SitemapUrl): string => {
  const changed = lastmod && textElement('lastmod', istanbulTime(lastmod))
  return `${xmlElement(tag, {}, textElement('loc', loc), changed, image)}\n`
}

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
