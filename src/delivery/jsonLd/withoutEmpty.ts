const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** An object of JSON-LD without the properties that say nothing: null, undefined and empty lists. */
export const withoutEmpty = <Node extends object>(node: {
  [Key in keyof Node]: Node[Key] | null
}): Node =>
  // What is left has no null, and what may be left out was optional already.
  Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value))) as Node
