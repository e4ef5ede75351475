import type { Site } from '../context'
import { istanbulTime } from '../dates/istanbulTime'
import { articleUrl } from '../resolvers/articleUrl'
import { escapeXml } from '../xml/escapeXml'
import { SITEMAP_NAMESPACE } from './urlset'

export type NewsRow = Readonly<{
  slug: string
  headline: string | null
  language: string | null
  publishedAt: Date
}>

const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9'
/** ISO 639, and of BCP 47 only what Google takes: `zh-cn` and `zh-tw` are its two exceptions. */
const newsLanguage = (language: string | null): string => {
  const code = (language ?? 'tr').toLowerCase()
  return code === 'zh-cn' || code === 'zh-tw' ? code : (code.split('-')[0] ?? 'tr')
}

const written = ({ slug, headline, language, publishedAt }: NewsRow, site: Site): string =>
  `<url><loc>${escapeXml(articleUrl(site, slug))}</loc><news:news>` +
  `<news:publication><news:name>${escapeXml(site.name)}</news:name>` +
  `<news:language>${escapeXml(newsLanguage(language))}</news:language></news:publication>` +
  `<news:publication_date>${istanbulTime(publishedAt)}</news:publication_date>` +
  `<news:title>${escapeXml(headline ?? '')}</news:title></news:news></url>\n`

/** Articles → a sitemap in Google's news namespace (developers.google.com: news sitemap). */
export const newsUrlset = (rows: readonly NewsRow[], site: Site): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${SITEMAP_NAMESPACE}" xmlns:news="${NEWS_NAMESPACE}">\n${rows
    .map((row) => written(row, site))
    .join('')}</urlset>\n`
