import { datedFacet } from '@/src/public/datedFacet'
import type { PublicEvent } from '@/src/public/documents'
import { everyFacet } from '@/src/public/everyFacet'
import { facet } from '@/src/public/facet'

/** What lists of events can be narrowed to; each once more for an event of which any date is known. */
export function eventFacets(
  event: Pick<PublicEvent, 'kind' | 'occurrence' | 'participants' | 'when'>,
): string[] {
  const { kind, occurrence, participants, when } = event
  const slugs = participants.flatMap(({ person }) => (person ? [person.slug] : []))
  const all = [
    everyFacet,
    ...(kind ? [facet('kind', kind)] : []),
    ...(occurrence ? [facet('occurrence', occurrence)] : []),
    ...[...new Set(slugs)].map((slug) => facet('person', slug)),
  ]
  const isDated = when.earliest !== null || when.latest !== null
  return isDated ? [...all, ...all.map(datedFacet)] : all
}
