import type { Site } from '../context'

/** A stored address → absolute; one of our own media (`/media/…`) gets the newsroom's host. */
export const absoluteUrl = (site: Site, url: string): string =>
  url.startsWith('/') ? site.publicUrl + url : url
