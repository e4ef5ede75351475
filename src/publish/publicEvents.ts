import type { PayloadRequest } from 'payload'

import type { Event } from '@/src/payload-types'
import type { PersonCard, PublicClaimRow, PublicEvent, PublicPerson } from '@/src/public/documents'
import { idOf } from '@/src/workflow/idOf'
import type { PublicStore } from './publicStore'
import { recordsByIds } from './recordsByIds'
import { toPublicEvent } from './toPublicEvent'

const participantsOf = (event: Event): string[] =>
  (event.participants ?? []).map(({ person }) => idOf(person)).filter((id) => id !== null)

/** Persons who are public, as cards by id. */
const publicPersons = async (
  { db, session }: PublicStore,
  ids: readonly string[],
): Promise<Map<string, PersonCard>> => {
  const found = await db
    .collection<PublicPerson>('persons')
    .find({ _id: { $in: [...new Set(ids)] } }, { projection: { slug: 1, name: 1 }, session })
    .toArray()
  return new Map(found.map(({ _id, slug, name }) => [_id, { id: _id, slug, name }]))
}

/**
 * The public documents of these events as they have to be now, given which persons are public and which claims name
 * the events; ids without an editorial record are left out. Reads only.
 */
export async function publicEvents(
  req: PayloadRequest,
  store: PublicStore,
  ids: readonly string[],
): Promise<PublicEvent[]> {
  const events = [...(await recordsByIds(req, 'events', ids)).values()]
  const persons = await publicPersons(store, events.flatMap(participantsOf))
  const claims = store.db.collection<PublicClaimRow>('claims')
  const documents: PublicEvent[] = []
  for (const event of events) {
    const about = { eventIds: event.id }
    const claimed = await claims.distinct('personIds', about, { session: store.session })
    documents.push(toPublicEvent(event, { persons, claimed }))
  }
  return documents
}
