import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { webhookDeliveries } from '@/src/newsroom/webhookDeliveries'

/** More than one round can send; the next round sees the rest. */
const BATCH = 500

/**
 * Whose turn it is, by webhook, oldest first: of each receiver and article only the earliest message that waits, so
 * that nobody hears of a correction before the publication.
 */
export async function nextDeliveries(payload: Payload): Promise<Map<string, ObjectId[]>> {
  const heads = await webhookDeliveries(payload)
    .aggregate<{ _id: { webhook: string }; id: ObjectId }>([
      { $match: { state: 'pending' } },
      { $sort: { state: 1, webhook: 1, article: 1, seq: 1 } },
      {
        $group: {
          _id: { webhook: '$webhook', article: '$article' },
          id: { $first: '$_id' },
          nextAt: { $first: '$nextAt' },
          createdAt: { $first: '$createdAt' },
        },
      },
      { $match: { $expr: { $lte: ['$nextAt', '$$NOW'] } } },
      { $sort: { createdAt: 1, id: 1 } },
      { $limit: BATCH },
    ])
    .toArray()
  const lanes = new Map<string, ObjectId[]>()
  for (const { _id, id } of heads) {
    lanes.set(_id.webhook, [...(lanes.get(_id.webhook) ?? []), id])
  }
  return lanes
}
