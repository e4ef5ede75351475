import type { GraphQLResolveInfo } from 'graphql'
import type { DeliveryContext } from '../context'
import type { SourceParent } from '../parents'
import { beyondCard } from '../selection/beyondCard'
import { selectedBelow } from '../selection/selectedBelow'
import { sourceParent } from './sourceParent'
import { fromCards } from './fromCards'

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
