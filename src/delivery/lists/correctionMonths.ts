import type { Document } from 'mongodb'

import { NEWSROOM_ZONE } from '@/src/language/text/dates'

/**
 * A filter of corrections → how many were told in each month and of each kind, as rows of `month` (`2026-11`), `count` and
 * `kinds`, newest first.
 */
export const correctionMonths = (filter: Document): Document[] => [
  { $match: filter },
  { $match: { at: { $type: 'date' } } },
  {
    $group: {
      _id: {
        month: { $dateToString: { date: '$at', format: '%Y-%m', timezone: NEWSROOM_ZONE } },
        kind: '$kind',
      },
      count: { $sum: 1 },
    },
  },
  { $sort: { '_id.kind': 1 } },
  {
    $group: {
      _id: '$_id.month',
      count: { $sum: '$count' },
      kinds: { $push: { kind: '$_id.kind', count: '$count' } },
    },
  },
  { $sort: { _id: -1 } },
  { $project: { _id: 0, month: '$_id', count: 1, kinds: 1 } },
]
