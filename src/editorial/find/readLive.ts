import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { askingOf } from '@/src/editorial/desk/asking'

/** Which of these articles readers have now, of those the asking person may read: one command. Refuses (404) whoever reads none. */
export async function readLive(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const { db, readable } = await askingOf(req)
  const rows = await db
    .collection('publications')
    .aggregate([
      { $match: { article: { $in: ids.map((id) => new ObjectId(id)) }, state: 'live' } },
      {
        $lookup: {
          ...{ from: 'articles', localField: 'article', foreignField: '_id', as: 'story' },
          pipeline: [{ $match: readable }, { $project: { _id: 1 } }],
        },
      },
      { $match: { 'story.0': { $exists: true } } },
      { $project: { article: 1 } },
    ])
    .toArray()
  return rows.map(({ article }) => String(article))
}
