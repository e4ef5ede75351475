import type { Followed } from '@/src/platform/database/followChanges'

/** The one key that change events leave out: by far the largest, and no list is found by it. */
export const UNSEEN = 'body'
/** Marks the stream's commands, on the server and for those who count what queries cost. */
export const STREAM_COMMENT = 'kunye-delivery-changes'

/** Of the changes in `kunye_public`: what the caches are kept true by. */
export const publishedChanges = (collections: readonly string[]): Followed => ({
  ...{ collections, comment: STREAM_COMMENT },
  project: { [`fullDocument.${UNSEEN}`]: 0, updateDescription: 0 },
})
