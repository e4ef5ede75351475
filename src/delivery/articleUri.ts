import type { Site } from './context'

/**
 * What an article is called for ever, whatever its address becomes: a tag URI (RFC 4151) of the
 * newsroom's host. It is the Atom id, the ninjs `uri` and the `@id` of JSON-LD.
 */
export const articleUri = (site: Site, id: string): string =>
  `tag:${new URL(site.publicUrl).hostname.replace(/[^\w.-]/g, '')},2025:${encodeURIComponent(id)}`
