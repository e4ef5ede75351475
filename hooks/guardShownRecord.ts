import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import { recordsByIds } from '@/src/publish/recordsByIds'
import { changedFields, type RecordCollection } from '@/src/records/recordFields'
import { takeTurnChanging } from '@/src/records/recordTurns'
import { whoShows } from '@/src/records/whoShows'
import { actorOf } from '@/src/workflow/actor'
import { idOf } from '@/src/workflow/idOf'
import { REFUSALS } from '@/src/workflow/refusals'

async function refuseShown(
  req: PayloadRequest,
  collection: RecordCollection,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const actor = actorOf(req.user)
  // Read anew: of an old version that is restored Payload hands over the newest version, not the record.
  const stored = (await recordsByIds(req, collection, [id])).get(id)
  if (!actor || !stored) throw new RefusalError(REFUSALS.notYours())
  const changed = changedFields(collection, { ...stored }, { ...stored, ...data })
  const isOwn =
    'createdBy' in stored &&
    (idOf(stored.createdBy) === actor.id || actor.roles.includes('factChecker'))
  if (isOwn && changed.length === 0) return
  const shown = await whoShows(req, collection, stored, changed)
  if (shown) throw new RefusalError(shown)
  if (!isOwn) throw new RefusalError(REFUSALS.notYours())
}

/**
 * What readers see changes by somebody who decides: a record that an approved, scheduled or public article shows is
 * changed by editors and chiefs only, and from review on so is what findings rest on; for anybody else it is 409
 * `recordShown`. Every road of a save passes here, by whichever transport, old versions included. The system's own writes
 * (no user) pass: no request is without one.
 */
export const guardShownRecord =
  (collection: RecordCollection): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const id = idOf(originalDoc)
    if (operation !== 'update' || !id) return data
    const actor = actorOf(req.user)
    const decides = actor?.roles.some((role) => role === 'editor' || role === 'chief')
    if (req.user && !decides) await refuseShown(req, collection, id, data)
    await takeTurnChanging(req, id)
    return data
  }
