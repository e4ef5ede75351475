import type { CollectionAfterChangeHook } from 'payload'

import { fanOut } from '@/src/editorial/publish/fanOut/fanOut'
import { refreshFronts } from '@/src/editorial/publish/fronts/refreshFronts'
import type { Fanned } from '@/src/editorial/publish/fanOut/rows'

/** What a front shows by itself: the name of a section, a picture of its own. */
const ON_FRONTS: ReadonlySet<Fanned> = new Set(['sections', 'media'])

/** A changed record reaches the published articles that show it; a new one stands in none. */
export const fanOutRecord =
  (collection: Fanned): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update') return doc
    await fanOut(req, collection, String(doc.id), previousDoc)
    if (ON_FRONTS.has(collection)) await refreshFronts(req, { record: String(doc.id) })
    return doc
  }
