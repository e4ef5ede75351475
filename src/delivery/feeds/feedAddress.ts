import { decodeSlug } from '@/src/delivery/http/route'

const FEED_FORMATS = ['rss.xml', 'atom.xml', 'json', 'ninjs'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]
const FEED_KINDS = ['section', 'tag', 'person'] as const
/** What a feed is limited to: one section, tag or person, by slug. */
export type FeedOf = Readonly<{ kind: (typeof FEED_KINDS)[number]; slug: string }>
export type FeedAddress = Readonly<{ format: FeedFormat; of: FeedOf | null }>

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

/** What is asked → its path, the other way round than `feedAddress`. */
export const feedPath = ({ format, of }: FeedAddress): string =>
  of ? `/feeds/${of.kind}/${encodeURIComponent(of.slug)}/${format}` : `/feeds/${format}`
