import type { Document, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { askingOf } from './asking'
import type { PeopleAnswer } from './card'
import { UNDER_WAY } from './columns'
import { filterWhere } from './conditions'
import type { DeskQuery } from './query'

/** More of one person's texts than these are a number. */
const MOST_OF_ONE = 8
const MOST_PEOPLE = 300
const FAR = new Date('9999-12-31T00:00:00.000Z')

type Row = { _id: ObjectId | null; count: number; late: number; stories: Document[] }

/** Who has which texts under way in hand: the assignee's, else the author's. By the asker's rights and the filters; one command. */
export async function readPeople(req: PayloadRequest, query: DeskQuery): Promise<PeopleAnswer> {
  const asking = await askingOf(req)
  const { db, readable, now } = asking
  const isLate = { $and: [{ $ne: ['$stage', 'scheduled'] }, { $lt: ['$urgency', now] }] }
  const rows = await db
    .collection('articles')
    .aggregate<Row>([
      { $match: { $and: [readable, filterWhere(query, asking), { stage: { $in: UNDER_WAY } }] } },
      {
        $project: {
          ...{ headline: 1, stage: 1, revision: 1, dueAt: 1 },
          person: { $ifNull: ['$assignee', '$author'] },
          urgency: { $ifNull: ['$dueAt', FAR] },
        },
      },
      { $sort: { urgency: 1, _id: -1 } },
      {
        $group: {
          ...{ _id: '$person', count: { $sum: 1 }, late: { $sum: { $cond: [isLate, 1, 0] } } },
          stories: { $push: '$$ROOT' },
        },
      },
      { $set: { stories: { $slice: ['$stories', MOST_OF_ONE] } } },
      { $limit: MOST_PEOPLE },
    ])
    .toArray()
  return {
    now: now.toISOString(),
    people: rows.flatMap(({ _id, count, late, stories }) =>
      _id
        ? [
            {
              ...{ id: String(_id), count, late },
              stories: stories.map((story) => ({
                ...{ id: String(story._id), headline: String(story.headline ?? '') },
                ...{ stage: story.stage, revision: Number(story.revision ?? 0) },
                dueAt: story.dueAt instanceof Date ? story.dueAt.toISOString() : null,
              })),
            },
          ]
        : [],
    ),
  }
}
