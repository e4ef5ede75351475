import type { PublicArticle } from '@/src/public/documents'

/** Keys of a public article that its ninjs item rests on, beside the texts in `body`. */
export const NINJS_KEYS = [
  '_id',
  '_v',
  'slug',
  'state',
  'notice',
  'language',
  'genre',
  'section',
  'tags',
  'headline',
  'dek',
  'seo',
  'dateline',
  'backstory',
  'wordCount',
  'bylines',
  'leadImage',
  'printedAt',
  'firstPublishedAt',
  'updatedAt',
  'updates',
  'claims',
  'attributions',
  'sources',
  'persons',
  'events',
  'replies',
] as const satisfies readonly (keyof PublicArticle)[]

export type NinjsArticle = Pick<PublicArticle, (typeof NINJS_KEYS)[number]> & {
  /** A form is null where it is too long for a feed. */
  body: { html: string | null; text: string | null } | null
}
