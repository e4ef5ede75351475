/** Keys of a document → MongoDB projection. */
export const projectionOf = (keys: readonly string[]): Record<string, 1> =>
  Object.fromEntries(keys.map((key) => [key, 1]))
