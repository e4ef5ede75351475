import type { CollectionAfterChangeHook } from 'payload'

import { fanOut } from '@/src/editorial/publish/fanOut/fanOut'
import type { Fanned } from '@/src/editorial/publish/fanOut/rows'

/** A changed record reaches the published articles that show it; a new one stands in none. */
export const fanOutRecord =
  (collection: Fanned): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    if (operation === 'update') await fanOut(req, collection, String(doc.id), previousDoc)
    return doc
  }
