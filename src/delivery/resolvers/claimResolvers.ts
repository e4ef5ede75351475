import type { GraphQLResolveInfo } from 'graphql'

import type { DeliveryContext } from '@/src/delivery/documents/context'
import { type ArticleParent, goneArticle } from '@/src/delivery/documents/parents'
import { beyondCard } from '@/src/delivery/documents/beyondCard'
import { articleKeys, selectedBelow } from '@/src/delivery/documents/selection'
import type { Resolvers } from '@/src/delivery/schema.types'
import { eventsOf, hopsOf, loadArticles, personsOf, sourcesOf } from './entitiesOf'

/** `Claim` and `Attribution`: who says what, on which words. */
export const claimResolvers: Pick<Resolvers, 'Claim' | 'Attribution'> = {
  Claim: {
    article: (claim, _, context, info) => articleOf(claim.article, context, info),
    persons: (claim, _, context, info) => personsOf(claim.persons, context, info),
    events: (claim, _, context, info) => eventsOf(claim.events, context, info),
    organisations: (claim, _, context, info) => sourcesOf(claim.organisations ?? [], context, info),
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
    hops: ({ via, hops }, _, context, info) =>
      hopsOf(hops ?? via.map((card) => ({ of: 'sources', card })), context, info),
    originHop: async ({ origin, originPerson }, _, context, info) => {
      const person = originPerson && { of: 'persons' as const, card: originPerson }
      const hop = person ?? (origin && { of: 'sources' as const, card: origin })
      return hop ? ((await hopsOf([hop], context, info))[0] ?? null) : null
    },
  },
}

const holds = (article: object, path: string): boolean => {
  const [key = '', rest] = path.split('.')
  const value: unknown = Reflect.get(article, key)
  if (rest === undefined || value === null) return value !== undefined
  return typeof value === 'object' && rest in value
}

/**
 * The article a claim stands in: as it is at hand where that answers what was selected, else read
 * together with all others of this level. One that was taken down meanwhile answers as withdrawn.
 */
async function articleOf(
  article: ArticleParent,
  context: DeliveryContext,
  info: GraphQLResolveInfo,
): Promise<ArticleParent> {
  const selection = selectedBelow(info, 'Article')
  if (!beyondCard('Article', selection)) return article
  const keys = articleKeys(selection, info.fragments)
  if (keys.every((key) => holds(article, key))) return article
  const [found] = await loadArticles([article._id], keys, context)
  return found ?? goneArticle(article._id, article.slug)
}
