import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type { PublicState } from '@/src/published/documents'
import { ENTITY_SITEMAPS } from './sitemapAddress'

export const URLS_PER_SITEMAP = 10_000
type SitemapPage = Readonly<{ path: string; lastmod?: Date | null }>
type Month = { _id: string; count: number; lastmod: Date | null }

const pagesOf = (name: string, count: number, lastmod?: Date | null): SitemapPage[] =>
  Array.from({ length: Math.ceil(count / URLS_PER_SITEMAP) }, (_, index) => ({
    path: sitemapPath(name, index + 1),
    ...(lastmod && { lastmod }),
  }))

/**
 * Which sitemaps there are: one for each month in which something was published, more where it has over
 * 10,000 articles, and those of persons, sources and events. Months, because what is published later
 * moves no address into another file. Walks the index of all articles once: the caller keeps the answer.
 */
export async function sitemapPages(collections: PublicCollections): Promise<SitemapPage[]> {
  const months = collections.articles
    .aggregate<Month>([
      // Withdrawn articles have no date; comparison with a date leaves null out.
      { $match: { publishedAt: { $gte: new Date(-1e14) }, state: { $in: shownStates } } },
      {
        $group: {
          _id: { $dateToString: { format: '%Y-%m', date: '$publishedAt' } },
          count: { $sum: 1 },
          lastmod: { $max: '$updatedAt' },
        },
      },
      { $sort: { _id: 1 } },
    ])
    .toArray()
  const entities = ENTITY_SITEMAPS.map(async (kind) =>
    pagesOf(kind, await collections[kind].estimatedDocumentCount()),
  )
  const [found, ...rest] = await Promise.all([months, ...entities])
  const newest = found.reduce<Date | null>(
    (last, { lastmod }) => (lastmod && (!last || lastmod > last) ? lastmod : last),
    null,
  )
  return [
    ...(found.length > 0 ? pagesOf('sections', 1, newest) : []),
    ...found.flatMap(({ _id, count, lastmod }) => pagesOf(`articles-${_id}`, count, lastmod)),
    ...rest.flat(),
  ]
}

/** The path of one sitemap: `articles-2025-10`, `persons`; the first page has no number. */
export const sitemapPath = (name: string, page: number): string =>
  `/sitemap-${name}${page > 1 ? `-${page}` : ''}.xml`

/** States of which the page answers 200; a withdrawn article has no date either. */
export const shownStates: PublicState[] = ['live', 'retracted']
