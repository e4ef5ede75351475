import type { GraphQLResolveInfo } from 'graphql'
import type { DeliveryContext } from '../context'
import type { EventParent } from '../parents'
import { beyondCard } from '../selection/beyondCard'
import { selectedBelow } from '../selection/selectedBelow'
import { eventParent } from './eventParent'
import { fromCards } from './fromCards'

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
