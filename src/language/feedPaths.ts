/** The formats of feeds, by the last part of their addresses. */
export const FEED_FORMATS = ['rss.xml', 'atom.xml', 'json', 'ninjs'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

/** Formats that say where their changes are told (`rel=hub`); the others have no word for it that readers know. */
export const HUB_FORMATS = ['rss.xml', 'atom.xml'] as const satisfies readonly FeedFormat[]

export const FEED_KINDS = ['section', 'tag', 'person'] as const
/** What a feed is limited to: one section, tag or person, by slug. */
export type FeedOf = Readonly<{ kind: (typeof FEED_KINDS)[number]; slug: string }>
export type FeedAddress = Readonly<{ format: FeedFormat; of: FeedOf | null }>

/** What is asked → its path: `/feeds/rss.xml`, `/feeds/section/dunya/atom.xml`. */
export const feedPath = ({ format, of }: FeedAddress): string =>
  of ? `/feeds/${of.kind}/${encodeURIComponent(of.slug)}/${format}` : `/feeds/${format}`
