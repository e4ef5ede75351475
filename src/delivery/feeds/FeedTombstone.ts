/** What a feed still tells of a withdrawn article: which entry goes, since when and why. */
export type FeedTombstone = Readonly<{
  /** The id its entry had, see `FeedEntry`. */
  uri: string
  when: Date
  notice: string | null
}>
