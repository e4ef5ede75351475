/** How many objects one answer may hold, see `queryCost`. */
export const DEAREST = 10_000
