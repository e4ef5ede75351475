import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import { documentsOf } from '../documentsOf'
import { publicStore } from '../publicStore'
import { articleDifferences } from '../verify/articleDifferences'
import type { PublicDifference } from '../verify/PublicDifference'
import { writeDocuments } from '../writeDocuments'
import { freeAddresses } from './freeAddresses'

/**
 * Makes what is stored of one article exactly what follows from its publication, in the request's transaction, and
 * returns what was not. Readers see the old documents or the new ones, never none. Writes nothing where all is right.
 */
export async function mendArticle(
  req: PayloadRequest,
  publication: Publication,
): Promise<PublicDifference[]> {
  const expected = await documentsOf(req, publication)
  const store = await publicStore(req)
  const { db, session } = store
  const found = await articleDifferences(store, expected)
  const events = await db
    .collection<{ _id: string }>('events')
    .countDocuments({ _id: { $in: expected.events } }, { session })
  if (found.length === 0 && events === expected.events.length) return []
  await freeAddresses(store, expected.article)
  for (const { collection, id, problem } of found) {
    const target = db.collection<{ _id: string; _v: string }>(collection)
    if (problem === 'extra') await target.deleteOne({ _id: id }, { session })
    // Only a document whose `_v` differs is written; this one may differ anywhere else.
    if (problem === 'different') {
      await target.updateOne({ _id: id }, { $set: { _v: '' } }, { session })
    }
  }
  await writeDocuments(req, expected)
  return found
}
