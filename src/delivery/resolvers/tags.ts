import type { DeliveryContext } from '../context'
import { afterCursor } from '../paging/afterCursor'
import { once } from '../paging/once'
import { orders } from '../paging/orders'
import { pageOf } from '../paging/pageOf'
import { pageSize } from '../paging/pageSize'
import type { Paging } from '../paging/rootConnection'
import { sortOf } from '../paging/sortOf'
import type { TagConnectionParent } from '../parents'
import { TURKISH } from '../publicCollections'

type Card = { _id: string; name: string }

const GROUPED = [
  { $match: { 'tags.slug': { $gt: '' } } },
  { $project: { tags: 1 } },
  { $unwind: '$tags' },
  { $group: { _id: '$tags.slug', name: { $first: '$tags.name' } } },
]

/** The tags that published articles bear, A–Z, page by page. Refuses a bad `first` or `after`. */
export function tags(paging: Paging, { collections }: DeliveryContext): TagConnectionParent {
  const first = pageSize(paging.first, 100)
  const after = afterCursor(paging.after, orders.names)
  return {
    page: once(async () => {
      const found = await collections.articles
        .aggregate<Card>(
          [...GROUPED, { $match: after }, { $sort: sortOf(orders.names) }, { $limit: first + 1 }],
          { collation: TURKISH },
        )
        .toArray()
      const { rows, ...page } = pageOf(found, first, orders.names)
      return { ...page, rows: rows.map(({ _id, name }) => ({ slug: _id, name })) }
    }),
    count: once(async () => {
      const [counted] = await collections.articles
        .aggregate<{ tags: number }>([...GROUPED, { $count: 'tags' }])
        .toArray()
      return counted?.tags ?? 0
    }),
  }
}
