export const ENTITY_SITEMAPS = ['persons', 'sources', 'events'] as const
export type EntitySitemap = (typeof ENTITY_SITEMAPS)[number]
export const ENTITY_PAGES = {
  persons: 'person',
  sources: 'source',
  events: 'event',
} as const satisfies Record<EntitySitemap, string>

type SitemapAddress =
  | Readonly<{ kind: 'index' }>
  | Readonly<{ kind: 'news' }>
  | Readonly<{ kind: 'sections' }>
  /** Articles published in one month (`YYYY-MM`, UTC); pages of 10,000 from 1 on. */
  | Readonly<{ kind: 'articles'; month: string; page: number }>
  | Readonly<{ kind: EntitySitemap; page: number }>

const ARTICLES = /^articles-(\d{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,3}))?$/
const ENTITIES = /^(persons|sources|events)(?:-([2-9]|[1-9]\d{1,3}))?$/

/**
 * `/sitemap.xml`, `/sitemap-news.xml`, `/sitemap-sections.xml`, `/sitemap-articles-2025-10.xml`, `/sitemap-persons.xml` (sources,
 * events), each further page with its number behind (`-2`) → what is asked; null for any other path.
 */
export function sitemapAddress(path: string): SitemapAddress | null {
  if (path === '/sitemap.xml') return { kind: 'index' }
  const name = /^\/sitemap-([^/]+)\.xml$/.exec(path)?.[1] ?? ''
  if (name === 'news' || name === 'sections') return { kind: name }
  const [, month, articlePage = '1'] = ARTICLES.exec(name) ?? []
  if (month) return { kind: 'articles', month, page: Number(articlePage) }
  const [, entities, entityPage = '1'] = ENTITIES.exec(name) ?? []
  const kind = ENTITY_SITEMAPS.find((one) => one === entities)
  return kind ? { kind, page: Number(entityPage) } : null
}
