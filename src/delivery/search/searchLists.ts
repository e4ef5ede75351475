import type { GraphQLResolveInfo } from 'graphql'
import type { PublicPerson, PublicSource } from '@/src/public/documents'
import type { DeliveryContext } from '../context'
import { orders } from '../paging/orders'
import { rootConnection } from '../paging/rootConnection'
import type { ConnectionParent, SearchHit } from '../parents'
import { TURKISH } from '../publicCollections'
import { eventParent } from '../resolvers/eventParent'
import { personParent } from '../resolvers/personParent'
import { sourceParent } from '../resolvers/sourceParent'
import { articleKeys } from '../selection/articleKeys'
import { selectedNodes } from '../selection/selectedNodes'
import { articleHits } from './articleHits'
import { namedBy } from './namedBy'
import type { SearchTerms } from './searchTerms'

type Paging = { first: number; place: { list: number; after: string | null } }

/** Shown of an article where its highlights are asked for. */
const HIGHLIGHTED = ['headline', 'dek', 'kicker', 'language']

/** The four lists that search answers with, one after the other; none where no word is left. */
export function searchLists(
  terms: SearchTerms,
  { first, place }: Paging,
  context: DeliveryContext,
  info: GraphQLResolveInfo,
): ConnectionParent<SearchHit>[] {
  if (terms.words.length === 0) return []
  const { persons, sources, events } = context.collections
  const named = namedBy(terms)
  const collation = TURKISH
  const from = (list: number) => ({ first, after: list === place.list ? place.after : null })
  const keys = [...articleKeys(selectedNodes(info, 'Article'), info.fragments), ...HIGHLIGHTED]
  const names = { order: orders.names, collation }
  return [
    rootConnection<PublicPerson, SearchHit>(
      {
        ...names,
        collection: persons,
        toParent: (doc): SearchHit => ({ ...personParent(doc), __typename: 'Person' }),
      },
      named,
      from(0),
    ),
    rootConnection<PublicSource, SearchHit>(
      {
        ...names,
        collection: sources,
        toParent: (doc): SearchHit => ({ ...sourceParent(doc), __typename: 'Source' }),
      },
      named,
      from(1),
    ),
    rootConnection(
      {
        order: orders.titles,
        collation,
        collection: events,
        toParent: (doc): SearchHit => ({ ...eventParent(doc), __typename: 'Event' }),
      },
      named,
      from(2),
    ),
    articleHits(terms, { ...from(3), keys }, context.collections),
  ]
}
