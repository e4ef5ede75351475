import type { DeliveryContext } from '@/src/delivery/documents/context'
import {
  claimParent,
  eventParent,
  personParent,
  sourceParent,
  type TagConnectionParent,
} from '@/src/delivery/documents/parents'
import { TURKISH } from '@/src/delivery/documents/publicCollections'
import {
  articleKeys,
  projectionOf,
  selectedBelow,
  selectedNodes,
} from '@/src/delivery/documents/selection'
import { claimFilter } from '@/src/delivery/lists/claimFilters'
import { rootConnection } from '@/src/delivery/lists/connections'
import { articleFilter } from '@/src/delivery/lists/articleFilter'
import { entityFilter, eventFilter, foundBy, NAMED_INDEXES } from '@/src/delivery/lists/filters'
import { orders } from '@/src/delivery/lists/orders'
import { type Paging, pageSize } from '@/src/delivery/lists/page'
import type { QueryResolvers } from '@/src/delivery/schema.types'
import { search } from '@/src/delivery/search/search'
import { articleBySlugOrId, bySlugOrId } from './bySlugOrId'
import { corrections, siteOf } from './paperResolvers'
import { termBySlug, termOf } from '@/src/delivery/documents/terms'
import { sections } from './sections'
import { frontBySlug } from './frontResolvers'
import { nodeById } from './nodeResolvers'

/** Every root field of the public API. */
export const queryResolvers: QueryResolvers = {
  node: (_, { id }, context, info) => nodeById(id, context, info),
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
        foundBy: foundBy(filter),
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
        foundBy: foundBy(filter, NAMED_INDEXES),
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
        foundBy: foundBy(filter, NAMED_INDEXES),
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
      {
        ...{ collection: collections.events, order: orders.events, toParent: eventParent },
        foundBy: foundBy(filter),
      },
      eventFilter(filter),
      paging,
    ),
  // There is one order as yet.
  claims: (_, { filter, order: _newest, ...paging }, { collections }) =>
    rootConnection(
      { collection: collections.claims, order: orders.claims, toParent: claimParent },
      claimFilter(filter),
      paging,
    ),
  search: (_, asked, { collections }, info) => {
    const keys = articleKeys(selectedNodes(info, 'Article'), info.fragments)
    return search(asked, collections, keys)
  },
  corrections: (_, asked, context) => corrections(asked, context),
  site: (_, __, context) => siteOf(context),
  front: (_, { slug }, context) => frontBySlug(slug ?? 'home', context),
  sections: (_, __, context) => sections(context),
  tags: (_, paging, context) => tags(paging, context),
  section: async (_, { slug }, { collections }) => {
    const found = await termBySlug('section', slug, collections)
    return found && termOf(found)
  },
  tag: async (_, { slug }, { collections }) => {
    const found = await termBySlug('tag', slug, collections)
    return found && termOf(found)
  },
  preview: (_, __, { preview }) =>
    preview
      ? {
          madeAt: preview.createdAt,
          expiresAt: preview.expiresAt,
          isOutdated: preview.newerAt !== undefined,
        }
      : null,
}

/** The tags that published articles bear, A–Z, page by page. Refuses a bad `first` or `after`. */
function tags(paging: Paging, { collections }: DeliveryContext): TagConnectionParent {
  return rootConnection(
    {
      collection: collections.terms,
      order: orders.names,
      collation: TURKISH,
      toParent: termOf,
    },
    { kind: 'tag' },
    { ...paging, first: pageSize(paging.first, 100) },
  )
}
