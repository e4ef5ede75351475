import type { PayloadRequest } from 'payload'
import { publicStore } from '../store'
import type { Fanned } from './rows'
import { renewEvents, renewPersons } from './renew'

const idsWhere = async (
  req: PayloadRequest,
  collection: 'persons' | 'events',
  path: string,
  id: string,
): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { [path]: { in: [id] } },
    select: { slug: true },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs.map((doc) => doc.id)
}

/**
 * Renews what shows a record and is no article, in the request's transaction: events that a person takes part in
 * (an event may be public by another article than the person), persons whose portrait a picture is.
 */
export async function renewAround(
  req: PayloadRequest,
  collection: Fanned,
  id: string,
): Promise<void> {
  const store = await publicStore(req)
  if (collection === 'persons') {
    await renewEvents(req, store, await idsWhere(req, 'events', 'participants.person', id))
  }
  if (collection === 'media') {
    await renewPersons(req, store, await idsWhere(req, 'persons', 'image', id))
  }
}
