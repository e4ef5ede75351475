import type { GraphQLResolveInfo } from 'graphql'

import type { DeliveryContext } from '@/src/delivery/documents/context'
import { findByIds } from '@/src/delivery/documents/loaders'
import {
  type ArticleParent,
  type ClaimParent,
  eventParent,
  type EventParent,
  type HopCard,
  type HopParent,
  personParent,
  type PersonParent,
  sourceParent,
  type SourceParent,
} from '@/src/delivery/documents/parents'
import { beyondCard } from '@/src/delivery/documents/beyondCard'
import { projectionOf, selectedBelow } from '@/src/delivery/documents/selection'

/** Person cards → persons, whole where more than the card was selected. */
export const personsOf = (
  cards: PersonParent[],
  { loaders }: DeliveryContext,
  info: GraphQLResolveInfo,
): PersonParent[] | Promise<PersonParent[]> =>
  fromCards(cards, {
    wanted: beyondCard('Person', selectedBelow(info, 'Person')),
    load: (id) => loaders.person.load(id),
    parent: personParent,
  })

/** Source cards → sources, whole where more than the card was selected. */
export const sourcesOf = (
  cards: SourceParent[],
  { loaders }: DeliveryContext,
  info: GraphQLResolveInfo,
): SourceParent[] | Promise<SourceParent[]> =>
  fromCards(cards, {
    wanted: beyondCard('Source', selectedBelow(info, 'Source')),
    load: (id) => loaders.source.load(id),
    parent: sourceParent,
  })

/** Hops of an attribution → persons and sources, in their order, each whole where more than its card was selected. */
export async function hopsOf(
  hops: readonly HopCard[],
  context: DeliveryContext,
  info: GraphQLResolveInfo,
): Promise<HopParent[]> {
  return Promise.all(
    hops.map(async (hop): Promise<HopParent> => {
      if (hop.of === 'persons') {
        const [person = hop.card] = await personsOf([hop.card], context, info)
        return { ...person, __typename: 'Person' }
      }
      const [source = hop.card] = await sourcesOf([hop.card], context, info)
      return { ...source, __typename: 'Source' }
    }),
  )
}

/** Event cards → events, whole where more than the card was selected. */
export const eventsOf = (
  cards: EventParent[],
  { loaders }: DeliveryContext,
  info: GraphQLResolveInfo,
): EventParent[] | Promise<EventParent[]> =>
  fromCards(cards, {
    wanted: beyondCard('Event', selectedBelow(info, 'Event')),
    load: (id) => loaders.event.load(id),
    parent: eventParent,
  })

const known = new WeakMap<ArticleParent, Map<string, ClaimParent>>()

/** The claims embedded in an article by id, each with its attributions. */
export function claimsOf(article: ArticleParent): ReadonlyMap<string, ClaimParent> {
  const found = known.get(article)
  if (found) return found
  const claims = new Map<string, ClaimParent>()
  for (const claim of article.claims ?? []) {
    claims.set(claim.id, { ...claim, article, attributions: [] })
  }
  for (const row of article.attributions ?? []) claims.get(row.claim)?.attributions.push(row)
  known.set(article, claims)
  return claims
}

/**
 * Cards → what resolvers take: as they are where they answer what was selected, else with the whole
 * entity, asked from a loader together with all others of this level. An entity that is gone keeps
 * its card: the article still names it.
 */
function fromCards<Parent extends { id: string }, Full>(
  cards: Parent[],
  whole: {
    wanted: boolean
    load: (id: string) => Promise<Full | null>
    parent: (full: Full) => Parent
  },
): Parent[] | Promise<Parent[]> {
  if (!whole.wanted) return cards
  return Promise.all(
    cards.map(async (card) => {
      const full = await whole.load(card.id)
      return full ? whole.parent(full) : card
    }),
  )
}

/** Articles by id with some keys of their documents, null where there is none. */
export function loadArticles(
  ids: readonly string[],
  keys: readonly string[],
  { loaders, collections }: DeliveryContext,
): Promise<(ArticleParent | null)[]> {
  const loader = loaders.article(keys.join(), (asked) =>
    findByIds(collections.articles, asked, projectionOf(keys)),
  )
  return Promise.all(ids.map((id) => loader.load(id)))
}
