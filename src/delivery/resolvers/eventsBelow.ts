import type { Document } from 'mongodb'
import type { DeliveryContext } from '../context'
import { groupedFind } from '../loaders/groupedFind'
import type { EventParent } from '../parents'
import { eventParent } from './eventParent'

/** A life fits into it; what does not is asked with `events(filter: {person})`, page by page. */
const MOST = 500

/**
 * The events of a person, or the parts of an event, in the order they happened; those whose
 * beginning is open come first. One command for all parents of this level.
 */
export async function eventsBelow(
  ids: 'personIds' | 'superEvent',
  id: string,
  filter: Document[],
  { collections, loaders }: DeliveryContext,
): Promise<EventParent[]> {
  const lists = loaders.eventLists(JSON.stringify([ids, filter]), async (parents) => {
    const branches = parents.map((parent) => ({
      parent,
      match: { $and: [{ [ids]: parent }, ...filter] },
    }))
    const rows = { sort: { 'when.earliest': 1, _id: 1 } as const, limit: MOST }
    const groups = await groupedFind(collections.events, branches, rows)
    return parents.map((parent) => groups.get(parent) ?? [])
  })
  return (await lists.load(id)).map(eventParent)
}
