import type { PayloadRequest } from 'payload'

import { publicOnes } from './fanOut/publicOnes'
import { publicStore } from './publicStore'

/** Whether readers have an address of this record now: its public document is there. */
export async function isPublicRecord(
  req: PayloadRequest,
  collection: Parameters<typeof publicOnes>[1],
  id: string,
): Promise<boolean> {
  const store = await publicStore(req, { readOnly: true })
  return (await publicOnes(store, collection, [id])).length > 0
}
