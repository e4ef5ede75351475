import type { CollectionAfterChangeHook } from 'payload'

import { knownPublications } from '@/src/publish/knownPublications'

/** What a transaction has read of publications is old once it has written one. */
export const forgetPublications: CollectionAfterChangeHook = async ({ doc, req }) => {
  const known = await knownPublications(req)
  known?.clear()
  return doc
}
