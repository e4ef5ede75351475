import type { Site } from '../context'
import type { PublicCollections } from '../publicCollections'
import { entityUrl } from '../resolvers/entityUrl'
import { ENTITY_PAGES, type EntitySitemap } from './sitemapAddress'
import { URLS_PER_SITEMAP } from './sitemapPages'
import { urlset } from './urlset'

/**
 * The sitemap of one page of persons, sources or events, by slug; null where it would be empty. One
 * command, answered by the index of slugs alone. No `lastmod`: entities carry no time.
 */
export async function entitySitemap(
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
  return urlset(rows.map(({ slug }) => ({ loc: entityUrl(site, ENTITY_PAGES[kind], slug) })))
}
