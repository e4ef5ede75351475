/** Content: what an approval is about. A change here is a content write. */
export const CONTENT_FIELDS = [
  'headline',
  'dek',
  'kicker',
  'seoTitle',
  'socialTitle',
  'slug',
  'language',
  'body',
  'printedAt',
  'claims',
  'attributions',
  'replies',
  'bylines',
  'section',
  'tags',
  'genre',
  'leadImage',
  'pinned',
  'dateline',
  'backstory',
  'translationOf',
  'related',
] as const
export type ContentField = (typeof CONTENT_FIELDS)[number]

/** H fields: written by a hook or an action only. On create they may be absent, null or as here. */
export const H_INITIAL = {
  stage: 'draft',
  editKind: 'first',
  revision: 1,
  author: null,
  assignee: null,
  reviewer: null,
  dueAt: null,
  gates: { legal: 'notNeeded', factCheck: 'notNeeded' },
  contributors: [],
  submittedBy: null,
  approvedHash: null,
  approvedBy: null,
  approvedOverrides: [],
  schedule: null,
  scheduledAt: null,
} as const
export const H_FIELDS = Object.keys(H_INITIAL) as (keyof typeof H_INITIAL)[]

/** H fields worked out from the content on every save; the incoming value is never used. */
export const DERIVED_FIELDS = [
  'persons',
  'sources',
  'events',
  'sourcing',
  'wordCount',
  'readingMinutes',
] as const
