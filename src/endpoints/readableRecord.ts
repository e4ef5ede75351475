import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import { REFUSALS } from '@/src/workflow/refusals'

/**
 * The stored record as the request's user may read it, relations as ids, in the request's transaction. What cannot be
 * read does not exist: refuses it with `missing` (404 `notFound`). `overrideAccess`: for the system's own actions.
 */
export async function readableRecord<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
  { overrideAccess = false, missing = REFUSALS.notFound() } = {},
): Promise<DataFromCollectionSlug<Slug>> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess,
    req,
  })
  const [found] = docs
  if (!found) throw new RefusalError(missing)
  return found
}
