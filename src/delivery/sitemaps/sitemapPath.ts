/** The path of one sitemap: `articles-2025-10`, `persons`; the first page has no number. */
export const sitemapPath = (name: string, page: number): string =>
  `/sitemap-${name}${page > 1 ? `-${page}` : ''}.xml`
