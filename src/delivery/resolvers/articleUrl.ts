import type { Site } from '../context'

/** The page of an article for readers, as an absolute address. */
export const articleUrl = (site: Site, slug: string): string =>
  `${site.publicUrl}/haber/${encodeURIComponent(slug)}`
