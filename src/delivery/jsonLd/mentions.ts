import type { EventCard } from '@/src/public/documents'
import type { ArticleParent } from '../parents'
import { istanbulTime } from '../dates/istanbulTime'
import type { JsonLd } from './newsArticle'

const HAPPENED = new Set(['occurred', 'ongoing', 'planned', 'postponed', 'cancelled'])
const STATUS: Record<string, string> = {
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}
const EXACT = new Set(['minute', 'day'])

const event = ({ title, occurrence, when, place }: EventCard): JsonLd => {
  // What is alleged, disputed or did not happen is something said: never an Event.
  if (!HAPPENED.has(occurrence ?? '')) return { '@type': 'Claim', name: title }
  return {
    '@type': 'Event',
    name: title,
    ...(when.earliest && EXACT.has(when.precision) && { startDate: istanbulTime(when.earliest) }),
    ...(place && { location: { '@type': 'Place', name: place } }),
    ...(STATUS[occurrence ?? ''] && { eventStatus: STATUS[occurrence ?? ''] }),
  }
}

/** The persons and events an article is about → `mentions`. */
export function mentions({ persons, events }: ArticleParent): JsonLd[] {
  return [
    ...(persons ?? []).map(({ name }) => ({ '@type': 'Person', name })),
    ...(events ?? []).map(event),
  ]
}
