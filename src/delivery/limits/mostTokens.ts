/** How long a document may be. */
export const MOST_TOKENS = 2_000
