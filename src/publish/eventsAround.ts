import type { PayloadRequest } from 'payload'

import type { PublicEvent } from '@/src/public/documents'
import type { PublicStore } from './publicStore'

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
