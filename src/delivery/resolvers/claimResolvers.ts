import type { Resolvers } from '../schema.types'
import { articleOf } from './articleOf'
import { eventsOf } from './eventsOf'
import { personsOf } from './personsOf'
import { sourcesOf } from './sourcesOf'

/** `Claim` and `Attribution`: who says what, on which words. */
export const claimResolvers: Pick<Resolvers, 'Claim' | 'Attribution'> = {
  Claim: {
    article: (claim, _, context, info) => articleOf(claim.article, context, info),
    persons: (claim, _, context, info) => personsOf(claim.persons, context, info),
    events: (claim, _, context, info) => eventsOf(claim.events, context, info),
    attributions: (claim) => claim.attributions.map((row) => ({ ...row, claim })),
  },
  Attribution: {
    source: async ({ source }, _, context, info) =>
      source ? ((await sourcesOf([source], context, info))[0] ?? null) : null,
    speaker: async ({ speaker }, _, context, info) =>
      speaker ? ((await personsOf([speaker], context, info))[0] ?? null) : null,
    via: ({ via }, _, context, info) => sourcesOf(via, context, info),
    origin: async ({ origin }, _, context, info) =>
      origin ? ((await sourcesOf([origin], context, info))[0] ?? null) : null,
  },
}
