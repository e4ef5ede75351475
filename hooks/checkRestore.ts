import type { CollectionBeforeOperationHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { REFUSALS } from '@/src/workflow/refusals'

/**
 * Who may not read a version cannot bring it back either: Payload asks only whether the record may be changed, and a restore
 * would show what the version holds. Refuses (404 `notFound`) like a version that does not exist.
 */
export const checkRestore: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, overrideAccess } = args as { id?: unknown; overrideAccess?: boolean }
  if (operation !== 'restoreVersion' || overrideAccess === true) return args
  const { docs } = await req.payload.findVersions({
    collection: collection.slug as 'articles',
    where: { id: { equals: String(id) } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { parent: true } as never,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (docs.length === 0) throw new RefusalError(REFUSALS.notFound())
  return args
}
