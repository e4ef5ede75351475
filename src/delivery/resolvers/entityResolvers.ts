import type { GraphQLResolveInfo } from 'graphql'
import type { Document } from 'mongodb'

import type { DeliveryContext } from '@/src/delivery/documents/context'
import {
  type ArticleConnectionParent,
  type ClaimConnectionParent,
  claimParent,
  eventParent,
} from '@/src/delivery/documents/parents'
import { articleKeys, projectionOf, selectedNodes } from '@/src/delivery/documents/selection'
import { claimsAmong } from '@/src/delivery/lists/claimFilters'
import { nestedConnection } from '@/src/delivery/lists/connections'
import type { Paging } from '@/src/delivery/lists/page'
import { timelineFilter } from '@/src/delivery/lists/filters'
import { orders } from '@/src/delivery/lists/orders'
import type { Resolvers } from '@/src/delivery/schema.types'
import { personsOf } from './entitiesOf'
import { eventsBelow, timelineOf, timelinePages } from './eventLists'
import { claimCountsOf, originsOf, soleCountOf, sourceOriginResolvers } from './sourceFigures'

/** `Person`, `Source` and `Event`: the card's fields, the entity's own, and what leads on from them. */
export const entityResolvers: Pick<
  Resolvers,
  'Person' | 'Source' | 'SourceOrigin' | 'Event' | 'Participant'
> = {
  SourceOrigin: sourceOriginResolvers,
  Person: {
    names: ({ full }) => full?.names ?? [],
    positions: ({ full }) => full?.positions ?? [],
    summary: ({ full }) => full?.summary ?? null,
    isStaff: ({ full }) => full?.isStaff ?? false,
    bio: ({ full }) => full?.bio ?? null,
    publicContact: ({ full }) => full?.publicContact ?? null,
    wikidataId: ({ full }) => full?.wikidataId ?? null,
    image: ({ full }) => full?.image ?? null,
    said: ({ id }, paging, context) => claimsBelow('speakerIds', id, paging, context),
    claimsAbout: ({ id }, paging, context) => claimsBelow('personIds', id, paging, context),
    timeline: ({ id }, { from, to, first, after }, context) =>
      timelineOf(id, { filter: timelineFilter(from, to), first, after }, context),
    timelineConnection: ({ id }, { from, to, ...paging }, context) =>
      timelinePages(id, timelineFilter(from, to), paging, context),
    articles: ({ id }, paging, context, info) =>
      articlesBelow('persons', id, paging, context, info),
  },
  Source: {
    shortName: ({ full }) => full?.shortName ?? null,
    claimCounts: ({ slug }, _, context) => claimCountsOf(slug, context),
    soleCount: ({ slug }, _, context) => soleCountOf(slug, context),
    origins: ({ id }, _, context) => originsOf(id, context),
    country: ({ full }) => full?.country ?? null,
    url: ({ full }) => full?.url ?? null,
    ownership: ({ full }) => full?.ownership ?? null,
    summary: ({ full }) => full?.summary ?? null,
    wikidataId: ({ full }) => full?.wikidataId ?? null,
    claims: ({ id }, { filter, ...paging }, context) =>
      claimsBelow('sourceIds', id, paging, context, filter ? claimsAmong(filter) : {}),
    articles: ({ id }, paging, context, info) =>
      articlesBelow('sources', id, paging, context, info),
  },
  Event: {
    // Never say by default that something happened.
    occurrence: ({ occurrence }) => occurrence ?? 'alleged',
    partOf: async ({ full }, _, { loaders }) => {
      const whole = full?.superEvent ? await loaders.event.load(full.superEvent) : null
      return whole ? eventParent(whole) : null
    },
    parts: ({ id }, _, context) => eventsBelow('superEvent', id, [], context),
    participants: ({ full }) => full?.participants ?? [],
    claims: ({ id }, paging, context) => claimsBelow('eventIds', id, paging, context),
    articles: ({ id }, paging, context, info) => articlesBelow('events', id, paging, context, info),
  },
  Participant: {
    person: async ({ person }, _, context, info) =>
      person ? ((await personsOf([person], context, info))[0] ?? null) : null,
  },
}

/**
 * The articles that name a person, source or event, newest first, without withdrawn ones. `deps`
 * finds them by its index; the cards decide, since an article also rests on its bylines' people.
 */
function articlesBelow(
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

/** The claims of a person, source or event by the ids the rows hold, newest article first. */
function claimsBelow(
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
