import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { databaseNow } from '@/src/platform/database/clock'
import type { PublicFront } from '@/src/published/documents'
import { buildFronts, frontIds, publicSections } from '../fronts/buildFronts'
import { publicStore } from '../store'
import { compareDocuments, type PublicDifference } from '../verify/compare'
import { replaceChanged } from '../writeDocuments'

/**
 * Makes every public front what follows from what editors arranged and what is public: right once that is. Returns what
 * differed.
 */
export const mendFronts = (payload: Payload): Promise<PublicDifference[]> =>
  inTransaction(payload, {}, async (req) => {
    const store = await publicStore(req)
    const { db, session } = store
    const sections = await publicSections(store)
    const ids = await frontIds(req, store, sections)
    const now = await databaseNow(editorialDatabase(payload))
    const { fronts, media } = await buildFronts(req, store, { ids, sections, at: () => now })
    await replaceChanged(store, 'media', media)
    const target = db.collection<PublicFront>('fronts')
    const stored = await target.find({}, { session }).toArray()
    const found = compareDocuments('fronts', fronts, stored)
    for (const { id, problem } of found) {
      const front = fronts.find(({ _id }) => _id === id)
      if (problem === 'extra' || !front) await target.deleteOne({ _id: id }, { session })
      else await target.replaceOne({ _id: id }, front, { upsert: true, session })
    }
    return found
  })
