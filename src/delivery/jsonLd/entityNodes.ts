import type { ClaimLeaf, EventLeaf, PersonLeaf } from 'schema-dts'

import { pageUrl } from '@/src/delivery/addresses/urls'
import type { Site } from '@/src/delivery/documents/context'
import { istanbulTime } from '@/src/delivery/times'
import type { EventCard, PersonCard } from '@/src/published/documents'

/** The site, and the language of the article (BCP 47), in whose words other pages are linked. */
export type Setting = Readonly<{ site: Site; language: string | null }>

export type EntityNode = PersonLeaf | EventLeaf | ClaimLeaf

const once = <Card extends { id: string }>(cards: readonly Card[]): Card[] => [
  ...new Map(cards.map((card) => [card.id, card])).values(),
]

/** Cards of persons and events, each once → nodes of JSON-LD. */
export const entityNodes = (
  persons: readonly PersonCard[],
  events: readonly EventCard[],
  setting: Setting,
): EntityNode[] => [
  ...once(persons).map(({ name, slug }): PersonLeaf => ({
    '@type': 'Person',
    name,
    url: pageUrl(setting.site, 'person', slug, setting.language),
  })),
  ...once(events).map((card) => eventNode(card, setting)),
]

const HAPPENED = new Set(['occurred', 'ongoing', 'planned', 'postponed', 'cancelled'])
const STATUS: Record<string, EventLeaf['eventStatus']> = {
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

/** Only what is known to the day; a day has no time of its own. */
const startOf = ({ earliest, precision }: EventCard['when']): string | null => {
  if (!earliest) return null
  if (precision === 'minute') return istanbulTime(earliest)
  return precision === 'day' ? istanbulTime(earliest).slice(0, 10) : null
}

/**
 * An event card → an Event, or a Claim where it is alleged, disputed, did not happen or nobody said
 * which: what is only told is something said, never an Event.
 */
function eventNode(card: EventCard, { site, language }: Setting): EventLeaf | ClaimLeaf {
  const { title, slug, occurrence, when, place } = card
  const url = pageUrl(site, 'event', slug, language)
  if (!HAPPENED.has(occurrence ?? '')) return { '@type': 'Claim', name: title, url }
  const startDate = startOf(when)
  const eventStatus = STATUS[occurrence ?? '']
  return {
    '@type': 'Event',
    name: title,
    url,
    ...(startDate && { startDate }),
    ...(place && { location: { '@type': 'Place', name: place } }),
    ...(eventStatus && { eventStatus }),
  }
}
