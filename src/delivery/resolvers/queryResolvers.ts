import { articleFilter } from '../filters/articleFilter'
import { claimFilter } from '../filters/claimFilter'
import { entityFilter } from '../filters/entityFilter'
import { eventFilter } from '../filters/eventFilter'
import { orders } from '../paging/orders'
import { rootConnection } from '../paging/rootConnection'
import { TURKISH } from '../publicCollections'
import type { QueryResolvers } from '../schema.types'
import { search } from '../search/search'
import { articleKeys } from '../selection/articleKeys'
import { projectionOf } from '../selection/projectionOf'
import { selectedBelow } from '../selection/selectedBelow'
import { selectedNodes } from '../selection/selectedNodes'
import { articleBySlugOrId } from './articleBySlugOrId'
import { bySlugOrId } from './bySlugOrId'
import { claimParent } from './claimParent'
import { eventParent } from './eventParent'
import { personParent } from './personParent'
import { sections } from './sections'
import { sourceParent } from './sourceParent'
import { tags } from './tags'

/** Every root field of the public API. */
export const queryResolvers: QueryResolvers = {
  article: (_, named, context, info) =>
    articleBySlugOrId(named, articleKeys(selectedBelow(info, 'Article'), info.fragments), context),
  articles: (_, { filter, order, ...paging }, { collections }, info) => {
    const sorted = orders[order ?? 'newest']
    const keys = articleKeys(selectedNodes(info, 'Article'), info.fragments)
    return rootConnection(
      {
        collection: collections.articles,
        order: sorted,
        project: projectionOf([...keys, sorted.key]),
        toParent: (article) => article,
      },
      articleFilter(filter),
      paging,
    )
  },
  person: async (_, named, { collections }) => {
    const found = await bySlugOrId(collections.persons, named)
    return found && personParent(found)
  },
  persons: (_, { filter, ...paging }, { collections }) =>
    rootConnection(
      {
        collection: collections.persons,
        order: orders.names,
        collation: TURKISH,
        toParent: personParent,
      },
      entityFilter(filter),
      paging,
    ),
  source: async (_, named, { collections }) => {
    const found = await bySlugOrId(collections.sources, named)
    return found && sourceParent(found)
  },
  sources: (_, { filter, ...paging }, { collections }) =>
    rootConnection(
      {
        collection: collections.sources,
        order: orders.names,
        collation: TURKISH,
        toParent: sourceParent,
      },
      entityFilter(filter, { hasKinds: true }),
      paging,
    ),
  event: async (_, named, { collections }) => {
    const found = await bySlugOrId(collections.events, named)
    return found && eventParent(found)
  },
  events: (_, { filter, ...paging }, { collections }) =>
    rootConnection(
      { collection: collections.events, order: orders.events, toParent: eventParent },
      eventFilter(filter),
      paging,
    ),
  claims: (_, { filter, ...paging }, { collections }) =>
    rootConnection(
      { collection: collections.claims, order: orders.claims, toParent: claimParent },
      claimFilter(filter),
      paging,
    ),
  search: (_, { query, ...paging }, context, info) => search(query, paging, context, info),
  sections: (_, __, context) => sections(context),
  tags: (_, paging, context) => tags(paging, context),
}
