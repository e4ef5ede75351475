import { claimsAmong } from '../filters/claimsAmong'
import { timelineFilter } from '../filters/timelineFilter'
import type { Resolvers } from '../schema.types'
import { articlesBelow } from './articlesBelow'
import { claimsBelow } from './claimsBelow'
import { eventParent } from './eventParent'
import { eventsBelow } from './eventsBelow'
import { personsOf } from './personsOf'

/** `Person`, `Source` and `Event`: the card's fields, the entity's own, and what leads on from them. */
export const entityResolvers: Pick<Resolvers, 'Person' | 'Source' | 'Event' | 'Participant'> = {
  Person: {
    names: ({ full }) => full?.names ?? [],
    positions: ({ full }) => full?.positions ?? [],
    wikidataId: ({ full }) => full?.wikidataId ?? null,
    image: ({ full }) => full?.image ?? null,
    said: ({ id }, paging, context) => claimsBelow('speakerIds', id, paging, context),
    claimsAbout: ({ id }, paging, context) => claimsBelow('personIds', id, paging, context),
    timeline: ({ id }, { from, to }, context) =>
      eventsBelow('personIds', id, timelineFilter(from, to), context),
    articles: ({ id }, paging, context, info) =>
      articlesBelow('persons', id, paging, context, info),
  },
  Source: {
    country: ({ full }) => full?.country ?? null,
    url: ({ full }) => full?.url ?? null,
    ownership: ({ full }) => full?.ownership ?? null,
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
