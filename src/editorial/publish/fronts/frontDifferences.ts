import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { databaseNow } from '@/src/platform/database/clock'
import type { PublicFront } from '@/src/published/documents'
import { publicStore } from '../store'
import { compareDocuments, type PublicDifference } from '../verify/compare'
import { buildFronts, type ExpectedFronts, frontIds, publicSections } from './buildFronts'

/**
 * The stored fronts against those that there have to be, of one moment. One whose time has come and that the worker has not
 * made anew yet is compared with what it had to be until then.
 */
export const frontDifferences = (
  payload: Payload,
): Promise<{ found: PublicDifference[]; expected: ExpectedFronts }> =>
  inTransaction(payload, {}, async (req) => {
    const store = await publicStore(req)
    const { db, session } = store
    const sections = await publicSections(store)
    const stored = await db.collection<PublicFront>('fronts').find({}, { session }).toArray()
    const now = await databaseNow(editorialDatabase(payload))
    const at = (id: string): Date => {
      const due = stored.find(({ _id }) => _id === id)?.changesAt
      return due && due <= now ? new Date(due.getTime() - 1) : now
    }
    const ids = await frontIds(req, store, sections)
    const expected = await buildFronts(req, store, { ids, sections, at })
    return { found: compareDocuments('fronts', expected.fronts, stored), expected }
  })
