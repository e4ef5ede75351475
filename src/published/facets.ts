export type FacetKind =
  | 'state'
  | 'language'
  | 'genre'
  | 'section'
  | 'tag'
  | 'byline'
  | 'article'
  | 'person'
  | 'source'
  | 'event'
  | 'kind'
  | 'seriousness'
  | 'status'
  | 'occurrence'
  | 'speaker'
  | 'sole'
  | 'mode'
  | 'quoted'

/**
 * One entry of `facets`: what a list can be narrowed to. Publication writes every facet a document
 * has, a filter looks for one of them, and one index answers for all (see `delivery/ensureIndexes`).
 */
export const facet = (kind: FacetKind, value: string): string => `${kind}:${value}`

/** The twin of an event's facet that only events with a known date have, for lists by time. */
export const datedFacet = (facet: string): string => `dated ${facet}`

/** The facet of everything a list without a filter shows: withdrawn articles do not have it. */
export const everyFacet = 'every'
