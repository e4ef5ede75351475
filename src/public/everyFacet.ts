/** The facet of everything a list without a filter shows: withdrawn articles do not have it. */
export const everyFacet = 'every'
