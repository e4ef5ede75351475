import type { Document } from 'mongodb'

import type { DeliveryContext } from '@/src/delivery/documents/context'
import { groupedFind } from '@/src/delivery/documents/loaders'
import {
  type EventConnectionParent,
  eventParent,
  type EventParent,
} from '@/src/delivery/documents/parents'
import { nestedConnection } from '@/src/delivery/lists/connections'
import { encodeCursor } from '@/src/delivery/lists/cursor'
import { orders } from '@/src/delivery/lists/orders'
import { type Paging, pageSize } from '@/src/delivery/lists/page'

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

/** The events of a person page by page, in the order of `eventsBelow`. Refuses a bad size or cursor. */
export function timelinePages(
  id: string,
  filter: Document[],
  paging: Paging,
  { collections, loaders }: DeliveryContext,
): EventConnectionParent {
  return nestedConnection(
    {
      relation: `Person.timeline ${JSON.stringify(filter)}`,
      collection: collections.events,
      order: orders.timeline,
      match: (parent) => ({ $and: [{ personIds: parent }, ...filter] }),
      lists: loaders.eventLists,
      counts: loaders.counts,
      toParent: eventParent,
    },
    id,
    paging,
  )
}

type TimelinePart = { filter: Document[]; first?: number | null; after?: string | null }

/**
 * The events of a person: all (500 at most), or `first` of them after the event of this id or cursor. Refuses (`badFirst`,
 * `badCursor`) a bad size, and what is neither.
 */
export async function timelineOf(
  id: string,
  { filter, first, after }: TimelinePart,
  context: DeliveryContext,
): Promise<EventParent[]> {
  const isWhole = (first === null || first === undefined) && typeof after !== 'string'
  if (isWhole) return eventsBelow('personIds', id, filter, context)
  // Before anything is read.
  const size = pageSize(first, 100)
  const last = typeof after === 'string' ? await context.loaders.event.load(after) : null
  const { name, keyOf } = orders.timeline
  const cursor = last ? encodeCursor(name, keyOf(last), last._id) : after
  const { rows } = await timelinePages(id, filter, { first: size, after: cursor }, context).page()
  return rows
}
