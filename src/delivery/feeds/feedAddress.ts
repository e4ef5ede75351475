import { decodeSlug } from '@/src/delivery/http/route'
import { FEED_FORMATS, FEED_KINDS, type FeedAddress } from '@/src/language/feedPaths'

/**
 * `/feeds/<format>` or `/feeds/<kind>/<slug>/<format>` → what is asked; null for any other path.
 * Formats: `rss.xml`, `atom.xml`, `json`, `ninjs`. Kinds: `section`, `tag`, `person`.
 */
export function feedAddress(path: string): FeedAddress | null {
  const [empty, feeds, ...parts] = path.split('/')
  if (empty !== '' || feeds !== 'feeds') return null
  const format = FEED_FORMATS.find((one) => one === parts.at(-1))
  if (!format) return null
  if (parts.length === 1) return { format, of: null }
  const kind = FEED_KINDS.find((one) => one === parts[0])
  const slug = decodeSlug(parts[1] ?? '')
  return parts.length === 3 && kind && slug ? { format, of: { kind, slug } } : null
}
