import { feedPath } from '@/src/language/feedPaths'

/** What the feeds linked from a page are limited to; everything where it is null. */
export type FeedsOf = { kind: 'section' | 'tag' | 'person'; slug: string; name: string } | null

const FORMATS = [
  ['rss.xml', 'application/rss+xml', 'RSS'],
  ['atom.xml', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
] as const

/** The feeds for the head of a page: address, media type, title and the name of its format. */
export function feedsOf(of: FeedsOf, newsroom: string) {
  const name = of ? `${newsroom}: ${of.name}` : newsroom
  return FORMATS.map(([format, type, label]) => ({
    href: feedPath({ format, of }),
    type,
    title: `${name} (${label})`,
    label,
  }))
}
