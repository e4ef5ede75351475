import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import type { PublicEvent } from '@/src/public/documents'
import { publicDatabase } from '../publicDatabase'
import { publicEvents } from '../publicEvents'
import { publicStore } from '../publicStore'
import { compareDocuments } from '../verify/compareDocuments'
import type { PublicDifference } from '../verify/PublicDifference'

const BATCH = 50

const mendBatch = (payload: Payload, ids: string[]): Promise<PublicDifference[]> =>
  inTransaction(payload, {}, async (req) => {
    const store = await publicStore(req)
    const { session } = store
    const target = store.db.collection<PublicEvent>('events')
    const expected = await publicEvents(req, store, ids)
    const stored = await target.find({ _id: { $in: ids } }, { session }).toArray()
    const found = compareDocuments('events', expected, stored).filter(
      ({ problem }) => problem === 'different',
    )
    for (const document of expected.filter(({ _id }) => found.some(({ id }) => id === _id))) {
      await target.replaceOne({ _id: document._id }, document, { session })
    }
    return found
  })

/**
 * Makes every public event what follows from the persons and claims that are public: right once those are. Returns
 * what differed.
 */
export async function mendEvents(payload: Payload): Promise<PublicDifference[]> {
  const rows = publicDatabase(payload)
    .collection<PublicEvent>('events')
    .find({}, { projection: { _id: 1 } })
  const found: PublicDifference[] = []
  let ids: string[] = []
  for await (const { _id } of rows) {
    if (ids.push(_id) < BATCH) continue
    found.push(...(await mendBatch(payload, ids)))
    ids = []
  }
  if (ids.length > 0) found.push(...(await mendBatch(payload, ids)))
  return found
}
