import type { CollectionAfterChangeHook } from 'payload'

import { publicationCache } from '@/src/editorial/publish/publications'

/** What a transaction has read of publications is old once it has written one. */
export const forgetPublications: CollectionAfterChangeHook = async ({ doc, req }) => {
  const known = await publicationCache(req)
  known?.clear()
  return doc
}
