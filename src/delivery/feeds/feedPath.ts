import type { FeedAddress } from './feedAddress'

/** What is asked → its path, the other way round than `feedAddress`. */
export const feedPath = ({ format, of }: FeedAddress): string =>
  of ? `/feeds/${of.kind}/${encodeURIComponent(of.slug)}/${format}` : `/feeds/${format}`
