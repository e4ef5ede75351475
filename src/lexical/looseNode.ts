/**
 * A node of a tree that nobody has checked yet. The walkers read bodies through this, because the
 * judge sees a body before field validation does, and must not fail on what it will refuse.
 */
export type LooseNode = { type: string; [key: string]: unknown }

/** Deeper trees are refused by `checkBody`; the walkers stop here so that none can overflow. */
export const DEEPEST = 60

/** True for a plain object with a string `type`. */
export const isLooseNode = (value: unknown): value is LooseNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The children of a node that are nodes; anything else in `children` is left out. */
export const childrenOf = (node: LooseNode): LooseNode[] =>
  Array.isArray(node.children) ? node.children.filter(isLooseNode) : []

/** The root of a stored body, or null where there is none. */
export const rootOf = (body: unknown): LooseNode | null => {
  if (typeof body !== 'object' || body === null || !('root' in body)) return null
  return isLooseNode(body.root) ? body.root : null
}
