import { type Document, type Filter, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { readableRule } from '@/src/editorial/api/readableRule'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { databaseNow } from '@/src/platform/database/clock'
import type { PlanAnswer, Planned } from './plan'

/** More than these are a number nobody reads. */
const MOST = 100
/** What was begun stays in its day for so long. */
const BEGUN_DAYS = 8
const FAR = new Date('9999-12-31T00:00:00.000Z')

const nameOf = (from: string, localField: string, name: string): Document => ({
  $lookup: {
    ...{ from, localField, foreignField: '_id', as: `${localField}Named` },
    pipeline: [{ $project: { [name]: 1 } }],
  },
})

const plannedOf = (row: Document): Planned => {
  const named = (field: string) => {
    const [found] = row[`${field}Named`] as Document[]
    return found ? { id: String(found._id), name: String(found.name ?? '?') } : null
  }
  const [event] = row.eventNamed as Document[]
  return {
    ...{ id: String(row._id), headline: row.headline ?? '', note: row.note ?? '' },
    due: row.due instanceof Date ? row.due.toISOString() : null,
    ...{ desk: named('desk'), assignee: named('assignee') },
    event: event ? { id: String(event._id), title: String(event.title ?? '') } : null,
    article: row.article ? String(row.article) : null,
  }
}

/**
 * The assignments that the asker may see, by the collection's own rule: all that nobody has begun, and those begun whose time is
 * not a week over. `desk`, `person`: of these alone. One command.
 */
export async function readPlan(
  req: PayloadRequest,
  { desk, person }: { desk?: string | undefined; person?: string | undefined },
): Promise<PlanAnswer> {
  const rule = await readableRule(req, 'assignments')
  if (!rule) return { assignments: [], more: false }
  const db = editorialDatabase(req.payload)
  const since = new Date((await databaseNow(db)).getTime() - BEGUN_DAYS * 86_400_000)
  const asked: Filter<Document>[] = [
    rule,
    { $or: [{ article: null }, { due: { $gte: since } }] },
    ...(desk ? [{ desk: new ObjectId(desk) }] : []),
    ...(person ? [{ assignee: new ObjectId(person) }] : []),
  ]
  const rows = await db
    .collection('assignments')
    .aggregate([
      { $match: { $and: asked } },
      { $set: { urgency: { $ifNull: ['$due', FAR] } } },
      { $sort: { urgency: 1, _id: 1 } },
      { $limit: MOST + 1 },
      nameOf('users', 'assignee', 'name'),
      nameOf('desks', 'desk', 'name'),
      nameOf('events', 'event', 'title'),
    ])
    .toArray()
  return { assignments: rows.slice(0, MOST).map(plannedOf), more: rows.length > MOST }
}
