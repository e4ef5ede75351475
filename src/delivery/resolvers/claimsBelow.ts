import type { Document } from 'mongodb'
import type { DeliveryContext } from '../context'
import { nestedConnection } from '../paging/nestedConnection'
import { orders } from '../paging/orders'
import type { Paging } from '../paging/rootConnection'
import type { ClaimConnectionParent } from '../parents'
import { claimParent } from './claimParent'

/** The claims of a person, source or event by the ids the rows hold, newest article first. */
export function claimsBelow(
  ids: 'speakerIds' | 'personIds' | 'sourceIds' | 'eventIds',
  id: string,
  paging: Paging,
  { collections, loaders }: DeliveryContext,
  filter: Document = {},
): ClaimConnectionParent {
  return nestedConnection(
    {
      relation: `${ids}.claims ${JSON.stringify(filter)}`,
      collection: collections.claims,
      order: orders.claims,
      match: (parent) => ({ $and: [{ [ids]: parent }, filter] }),
      lists: loaders.claimLists,
      counts: loaders.counts,
      toParent: claimParent,
    },
    id,
    paging,
  )
}
