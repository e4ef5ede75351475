import type { GraphQLResolveInfo } from 'graphql'
import type { DeliveryContext } from '../context'
import type { PersonParent } from '../parents'
import { beyondCard } from '../selection/beyondCard'
import { selectedBelow } from '../selection/selectedBelow'
import { personParent } from './personParent'
import { fromCards } from './fromCards'

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
