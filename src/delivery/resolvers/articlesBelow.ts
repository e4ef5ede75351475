import type { GraphQLResolveInfo } from 'graphql'
import type { DeliveryContext } from '../context'
import { nestedConnection } from '../paging/nestedConnection'
import { orders } from '../paging/orders'
import type { Paging } from '../paging/rootConnection'
import type { ArticleConnectionParent } from '../parents'
import { articleKeys } from '../selection/articleKeys'
import { projectionOf } from '../selection/projectionOf'
import { selectedNodes } from '../selection/selectedNodes'

/**
 * The articles that name a person, source or event, newest first, without withdrawn ones. `deps`
 * finds them by its index; the cards decide, since an article also rests on its bylines' people.
 */
export function articlesBelow(
  cards: 'persons' | 'sources' | 'events',
  id: string,
  paging: Paging,
  { collections, loaders }: DeliveryContext,
  info: GraphQLResolveInfo,
): ArticleConnectionParent {
  const keys = articleKeys(selectedNodes(info, 'Article'), info.fragments)
  return nestedConnection(
    {
      relation: `${cards}.articles`,
      collection: collections.articles,
      order: orders.newest,
      project: projectionOf([...keys, orders.newest.key]),
      match: (parent) => ({
        deps: parent,
        [`${cards}.id`]: parent,
        state: { $in: ['live', 'retracted'] },
      }),
      lists: loaders.articleLists,
      counts: loaders.counts,
      toParent: (article) => article,
    },
    id,
    paging,
  )
}
