import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'

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
