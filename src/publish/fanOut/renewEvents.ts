import type { PayloadRequest } from 'payload'

import { publicEvents } from '../publicEvents'
import type { PublicStore } from '../publicStore'
import { replaceChanged } from '../replaceChanged'
import { publicOnes } from './publicOnes'

/** Writes the public documents of those of these events that are public, as they are now. */
export async function renewEvents(
  req: PayloadRequest,
  store: PublicStore,
  ids: readonly string[],
): Promise<void> {
  const events = await publicEvents(req, store, await publicOnes(store, 'events', ids))
  await replaceChanged(store, 'events', events)
}
