/** The twin of an event's facet that only events with a known date have, for lists by time. */
export const datedFacet = (facet: string): string => `dated ${facet}`
