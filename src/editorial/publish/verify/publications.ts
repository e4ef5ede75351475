import { ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import type { Publication } from '@/src/payload-types'

const BATCH = 100

/**
 * Ids of all publications that the public was ever told of, in their order, in batches; those after `after` only. By the
 * raw driver: Payload's `greater_than` compares ids as texts.
 */
export async function* publicationBatches(
  payload: Payload,
  after: string | null = null,
): AsyncGenerator<string[]> {
  const publications = editorialDatabase(payload).collection('publications')
  for (let last = after; ;) {
    const rows = await publications
      .find(
        { state: { $ne: 'never' }, ...(last && { _id: { $gt: new ObjectId(last) } }) },
        { projection: { _id: 1 }, sort: { _id: 1 }, limit: BATCH },
      )
      .toArray()
    const ids = rows.map(({ _id }) => String(_id))
    if (ids.length === 0) return
    yield ids
    last = ids.at(-1) ?? null
  }
}

/** A publication as it is in the request's transaction, or null. */
export const publicationById = (req: PayloadRequest, id: string): Promise<Publication | null> =>
  req.payload.findByID({
    collection: 'publications',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
