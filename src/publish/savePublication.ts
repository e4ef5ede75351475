import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'

/** Creates an article's publication, or brings it up to date, in the caller's transaction. */
export async function savePublication(
  req: PayloadRequest,
  id: string | null,
  data: Partial<Publication> & Pick<Publication, 'state'>,
): Promise<Publication> {
  const common = { collection: 'publications', depth: 0, req, overrideAccess: true } as const
  if (id) return req.payload.update({ ...common, id, data })
  // Payload asks for every required field here; `nextPublication` gives them all.
  return req.payload.create({ ...common, data: data as Publication })
}
