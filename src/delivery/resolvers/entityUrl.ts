import type { Site } from '../context'
import type { EntityPage } from '../entityStatus'

/** The page of a person, source or event for readers, as an absolute address. */
export const entityUrl = (site: Site, page: EntityPage, slug: string): string =>
  `${site.publicUrl}/${page}/${encodeURIComponent(slug)}`
