import type { PayloadRequest } from 'payload'

import { toPublicEvent } from '@/src/editorial/projection/records'
import { idOf } from '@/src/language/ids'
import type { Event } from '@/src/payload-types'
import type {
  PersonCard,
  PublicClaimRow,
  PublicEvent,
  PublicPerson,
} from '@/src/published/documents'
import { recordsByIds } from './records'
import type { PublicStore } from './store'

const eventsWith = async (req: PayloadRequest, persons: readonly string[]): Promise<string[]> => {
  if (persons.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { 'participants.person': { in: [...persons] } },
    select: { title: true },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/**
 * Ids of the public events that show other persons now: those with these participants (who have just become public,
 * or stopped being so) and those among `known`.
 */
export async function eventsAround(
  req: PayloadRequest,
  { db, session }: PublicStore,
  { participants, known }: { participants: readonly string[]; known: readonly string[] },
): Promise<string[]> {
  const taking = await eventsWith(req, participants)
  const ids = [...new Set([...taking, ...known])]
  const found = await db
    .collection<PublicEvent>('events')
    .find({ _id: { $in: ids } }, { projection: { _id: 1 }, session })
    .toArray()
  return found.map(({ _id }) => _id)
}

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
