import type { PublicTerm } from '@/src/public/documents'
import type { DeliveryContext } from '../context'
import { orders } from '../paging/orders'
import { pageSize } from '../paging/pageSize'
import { rootConnection, type Paging } from '../paging/rootConnection'
import type { TagConnectionParent } from '../parents'
import { TURKISH } from '../publicCollections'

/** The tags that published articles bear, A–Z, page by page. Refuses a bad `first` or `after`. */
export function tags(paging: Paging, { collections }: DeliveryContext): TagConnectionParent {
  return rootConnection(
    {
      collection: collections.terms,
      order: orders.names,
      collation: TURKISH,
      toParent: ({ slug, name }: PublicTerm) => ({ slug, name }),
    },
    { kind: 'tag' },
    { ...paging, first: pageSize(paging.first, 100) },
  )
}
