import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { recordsByIds } from '@/src/editorial/publish/records'
import { changedFields, type RecordCollection } from '@/src/editorial/entities/recordFields'
import { takeTurnChanging } from '@/src/editorial/entities/recordTurns'
import { whoShows } from '@/src/editorial/publish/whoShows'
import { actorOf } from '@/src/workflow/actor'
import { idOf } from '@/src/language/ids'
import { REFUSALS } from '@/src/workflow/refusals'
import { may } from '@/src/workflow/roles'

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
    if (req.user && !may(actorOf(req.user), 'decide')) await refuseShown(req, collection, id, data)
    await takeTurnChanging(req, id)
    return data
  }
