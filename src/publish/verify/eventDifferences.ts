import { createLocalReq, type Payload } from 'payload'

import type { PublicEvent } from '@/src/public/documents'
import { idOf } from '@/src/workflow/idOf'
import { publicStore } from '../publicStore'
import { recordsByIds } from '../recordsByIds'
import { toPublicEvent } from '../toPublicEvent'
import { compareDocuments } from './compareDocuments'
import type { Known } from './Known'
import type { PublicDifference } from './PublicDifference'

const BATCH = 100

/**
 * The stored events against those that the known articles ask for. Worked out from the persons who should be public
 * and the claims that should be there, whatever is stored of either.
 */
export async function* eventDifferences(
  payload: Payload,
  { claimed, events, persons }: Known,
): AsyncGenerator<PublicDifference> {
  const left = [...events]
  const req = await createLocalReq({}, payload)
  const { db } = await publicStore(req, { readOnly: true })
  while (left.length > 0) {
    const ids = left.splice(0, BATCH)
    const records = [...(await recordsByIds(req, 'events', ids)).values()]
    const taking = records
      .flatMap(({ participants }) => (participants ?? []).map(({ person }) => idOf(person)))
      .filter((id) => id !== null && persons.has(id))
    const cards = [...(await recordsByIds(req, 'persons', taking)).values()].map(
      ({ id, slug, displayName }) => ({ id, slug: slug ?? id, name: displayName }),
    )
    const setting = new Map(cards.map((card) => [card.id, card]))
    const expected = records.map((event) =>
      toPublicEvent(event, { persons: setting, claimed: [...(claimed.get(event.id) ?? [])] }),
    )
    const stored = await db
      .collection<PublicEvent>('events')
      .find({ _id: { $in: ids } })
      .toArray()
    yield* compareDocuments('events', expected, stored)
  }
}
