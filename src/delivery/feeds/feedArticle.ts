import type { PublicArticle } from '@/src/published/documents'

/** Keys of a public article that a feed shows, beside the HTML of its body. */
export const FEED_KEYS = [
  '_id',
  'slug',
  'state',
  'notice',
  'language',
  'address',
  'section',
  'tags',
  'headline',
  'dek',
  'dateline',
  'backstory',
  'bylines',
  'leadImage',
  'publishedAt',
  'updatedAt',
  'updates',
  'persons',
] as const satisfies readonly (keyof PublicArticle)[]

/** What a feed reads of an article that is live or retracted. */
export type FeedArticle = Pick<PublicArticle, (typeof FEED_KEYS)[number]> & {
  /** `html` is null where it is too long for a feed. */
  body: { html: string | null } | null
}

/** What a feed still tells of a withdrawn article: which entry goes, since when and why. */
export type FeedTombstone = Readonly<{
  /** The id its entry had, see `FeedEntry`. */
  uri: string
  when: Date
  notice: string | null
}>
