import type { PayloadRequest } from 'payload'

import type { PublicStore } from '../publicStore'
import type { Fanned } from './fanOuts'
import { renewEvents } from './renewEvents'
import { renewPersons } from './renewPersons'
import { renewRecord } from './renewRecord'

/** Brings a record's own public document in step with it, in the request's transaction, where it has one. */
export async function renewOwnDocument(
  req: PayloadRequest,
  store: PublicStore,
  collection: Fanned,
  id: string,
): Promise<void> {
  if (collection === 'users') return
  if (collection === 'persons') await renewPersons(req, store, [id])
  else if (collection === 'events') await renewEvents(req, store, [id])
  else await renewRecord(req, store, collection, id)
}
