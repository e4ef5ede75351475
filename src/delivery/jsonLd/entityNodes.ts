import type { ClaimLeaf, EventLeaf, PersonLeaf } from 'schema-dts'
import type { EventCard, PersonCard } from '@/src/public/documents'
import type { Site } from '../context'
import { entityUrl } from '../resolvers/entityUrl'
import { eventNode } from './eventNode'

export type EntityNode = PersonLeaf | EventLeaf | ClaimLeaf

const once = <Card extends { id: string }>(cards: readonly Card[]): Card[] => [
  ...new Map(cards.map((card) => [card.id, card])).values(),
]

/** Cards of persons and events, each once → nodes of JSON-LD. */
export const entityNodes = (
  persons: readonly PersonCard[],
  events: readonly EventCard[],
  site: Site,
): EntityNode[] => [
  ...once(persons).map(({ name, slug }): PersonLeaf => ({
    '@type': 'Person',
    name,
    url: entityUrl(site, 'kisi', slug),
  })),
  ...once(events).map((card) => eventNode(card, site)),
]
