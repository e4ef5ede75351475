import type { PayloadRequest } from 'payload'

import type { PublicEvent } from '@/src/public/documents'
import { publicEvents } from './publicEvents'
import type { PublicDocuments } from './PublicDocuments'
import type { PublicStore } from './publicStore'
import { recordsByIds } from './recordsByIds'
import { toPublicEvent } from './toPublicEvent'

/**
 * The events of a preview as they would be after its publication: beside who is public already, they show the persons
 * that this article would make public. Reads only.
 */
export async function previewEvents(
  req: PayloadRequest,
  store: PublicStore,
  { article, persons, events }: PublicDocuments,
): Promise<PublicEvent[]> {
  const records = await recordsByIds(req, 'events', events)
  const now = await publicEvents(req, store, events)
  const shown = persons.map(({ _id, slug, name }) => ({ id: _id, slug, name }))
  return now.flatMap((event) => {
    const record = records.get(event._id)
    const known = event.participants.flatMap(({ person }) => person ?? [])
    const claimed = article.claims
      .filter((claim) => claim.events.some(({ id }) => id === event._id))
      .flatMap((claim) => claim.persons.map(({ id }) => id))
    const cards = new Map([...known, ...shown].map((card) => [card.id, card]))
    return record
      ? [toPublicEvent(record, { persons: cards, claimed: [...event.personIds, ...claimed] })]
      : []
  })
}
