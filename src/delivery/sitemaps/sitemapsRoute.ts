import { isElsewhere } from '@/src/delivery/addresses/elsewhere'
import { cacheControl } from '@/src/platform/http/cacheControl'
import { articleUrl, pageUrl } from '@/src/delivery/addresses/urls'
import type { ResponseCache } from '@/src/delivery/cache/responseCache'
import type { Site } from '@/src/delivery/documents/context'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type { Route } from '@/src/delivery/http/route'
import { refuseMethod, sendBody, sendNotFound } from '@/src/delivery/http/send'
import { sendCached } from '@/src/delivery/http/sendCached'
import { istanbulTime } from '@/src/delivery/times'
import { namedIn, plainPath, READER_LANGUAGES } from '@/src/language/readerPaths'
import { textElement, xmlElement } from '@/src/delivery/xml'
import type { PublicImage } from '@/src/published/documents'
import { articleSitemap, IMAGES, imageElement, sitemapOf, urlset } from './articleSitemap'
import { ENTITY_PAGES, type EntitySitemap, sitemapAddress } from './sitemapAddress'
import { sitemapPages, URLS_PER_SITEMAP } from './sitemapPages'

/** The index alone reads something of every article: once a minute is enough for any crawler. */
const INDEX_KEPT = 60_000
const sent = () => ({
  type: 'application/xml; charset=utf-8',
  cacheControl: cacheControl(60, 600),
})

/** /sitemap.xml and the sitemaps it lists, and /sitemap-news.xml; see `sitemapAddress`. */
export function sitemapsRoute(
  collections: PublicCollections,
  responses: ResponseCache,
  site: Site,
): Route {
  const pages = cachedFor(INDEX_KEPT, () => sitemapPages(collections), Date.now)
  const index = async (): Promise<string> => {
    const urls = (await pages()).map(({ path, lastmod }) => ({
      loc: site.publicUrl + path,
      lastmod,
    }))
    return urlset(urls, 'sitemap')
  }
  return {
    matches: (path) => /^\/sitemap[^/]*\.xml$/.test(path),
    async answer({ request, response, path }) {
      if (refuseMethod(request, response)) return
      const address = sitemapAddress(path)
      if (!address) return sendNotFound(response)
      if (address.kind === 'index' || address.kind === 'news') {
        // What is news changes with the clock as well, so no document tells when it is over.
        const news = address.kind === 'news'
        const body = await (news ? newsSitemap(new Date(), collections, site) : index())
        return sendBody(request, response, { ...sent(), body, cacheTag: ['articles'] })
      }
      return sendCached(request, response, {
        collections,
        responses,
        key: path,
        async make(tracked) {
          const body = await (address.kind === 'articles'
            ? articleSitemap(address, tracked, site)
            : address.kind === 'sections'
              ? sectionSitemap(tracked, site)
              : entitySitemap(address, tracked, site))
          return body === null ? null : { ...sent(), body }
        },
      })
    },
  }
}

/**
 * The sitemap of one page of persons, sources or events, by slug; null where it would be empty. One
 * command, answered by the index of slugs alone. No `lastmod`: entities carry no time.
 */
async function entitySitemap(
  { kind, page }: { kind: EntitySitemap; page: number },
  collections: PublicCollections,
  site: Site,
): Promise<string | null> {
  const options = {
    projection: { _id: 0, slug: 1 },
    sort: { slug: 1 },
    skip: (page - 1) * URLS_PER_SITEMAP,
    limit: URLS_PER_SITEMAP,
  } as const
  const where = { slug: { $gt: '' } }
  const rows =
    kind === 'persons'
      ? await collections.persons.find(where, options).toArray()
      : kind === 'sources'
        ? await collections.sources.find(where, options).toArray()
        : await collections.events.find(where, options).toArray()
  if (rows.length === 0) return null
  return urlset(rows.map(({ slug }) => ({ loc: pageUrl(site, ENTITY_PAGES[kind], slug) })))
}

/** The front page, the paper's own pages and those of its sections; null while nothing is published. One command. */
async function sectionSitemap({ terms }: PublicCollections, site: Site): Promise<string | null> {
  const found = await terms
    .find({ kind: 'section' }, { projection: { _id: 0, slug: 1, name: 1, nameEn: 1, slugEn: 1 } })
    .sort({ slug: 1 })
    .limit(MOST)
    .toArray()
  if (found.length === 0) return null
  const isInEnglish = found.some(({ nameEn }) => nameEn)
  const own = (['front', 'imprint', 'corrections'] as const).flatMap((page) =>
    READER_LANGUAGES.filter((language) => language === 'tr' || isInEnglish).map((language) =>
      plainPath(page, language),
    ),
  )
  const pages = found.flatMap((section) => [
    pageUrl(site, 'section', section.slug),
    ...(section.nameEn ? [pageUrl(site, 'section', namedIn(section, 'en').slug, 'en')] : []),
  ])
  const all = [...own.map((path) => site.publicUrl + path), ...pages]
  return urlset(all.map((loc) => ({ loc })))
}

/** An answer that is worth asking for once in `ms` milliseconds of `clock`, not at every request; a failure is not kept. */
export function cachedFor<Answer>(
  ms: number,
  ask: () => Promise<Answer>,
  clock: () => number,
): () => Promise<Answer> {
  let kept: { until: number; answer: Promise<Answer> } | null = null
  return () => {
    if (kept && clock() < kept.until) return kept.answer
    const asked = { until: clock() + ms, answer: ask() }
    kept = asked
    asked.answer.catch(() => {
      if (kept === asked) kept = null
    })
    return asked.answer
  }
}

const TWO_DAYS = 2 * 24 * 3_600_000
const MOST = 1_000

/** What was published in the two days before `now` and still stands, newest first, 1,000 at most. One command. */
async function newsSitemap(
  now: Date,
  { articles }: PublicCollections,
  site: Site,
): Promise<string> {
  const rows = await articles
    .find<NewsRow>(
      { publishedAt: { $gte: new Date(now.getTime() - TWO_DAYS), $lte: now }, state: 'live' },
      { projection: { ...NEWS, ...(isElsewhere() && { address: 1 }) } },
    )
    .sort({ publishedAt: -1, _id: -1 })
    .limit(MOST)
    .toArray()
  return newsUrlset(rows, site)
}

const NEWS = { _id: 0, slug: 1, headline: 1, language: 1, publishedAt: 1, leadImage: 1 }

type NewsRow = Readonly<{
  slug: string
  address?: string
  headline: string | null
  language: string | null
  publishedAt: Date
  leadImage?: PublicImage | null
}>

const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9'
/** ISO 639, and of BCP 47 only what Google takes: `zh-cn` and `zh-tw` are its two exceptions. */
const newsLanguage = (language: string | null): string => {
  const code = (language ?? 'tr').toLowerCase()
  return code === 'zh-cn' || code === 'zh-tw' ? code : (code.split('-')[0] ?? 'tr')
}

const written = (row: NewsRow, site: Site): string => {
  const { headline, language, publishedAt, leadImage } = row
  return `${xmlElement(
    'url',
    {},
    textElement('loc', articleUrl(site, row)),
    xmlElement(
      'news:news',
      {},
      xmlElement(
        'news:publication',
        {},
        textElement('news:name', site.name),
        textElement('news:language', newsLanguage(language)),
      ),
      textElement('news:publication_date', istanbulTime(publishedAt)),
      textElement('news:title', headline ?? ''),
    ),
    leadImage && imageElement(leadImage, site),
  )}\n`
}

/** Articles → a sitemap in Google's news namespace (developers.google.com: news sitemap). */
export const newsUrlset = (rows: readonly NewsRow[], site: Site): string =>
  sitemapOf(
    'urlset',
    rows.map((row) => written(row, site)),
    { 'xmlns:news': NEWS_NAMESPACE, ...IMAGES },
  )
