/** A skeleton (see `src/text/skeleton`) as an entry of `searchWords`: told apart from every word. */
export const skeletonKey = (skeleton: string): string => `~${skeleton}`
