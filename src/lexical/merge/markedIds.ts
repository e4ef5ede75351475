import type { BodyNode } from '../bodyTypes'

/** The ids of every AttributionMark in these nodes. */
export function markedIds(nodes: readonly BodyNode[] | null): Set<string> {
  const ids = new Set<string>()
  const walk = (node: BodyNode): void => {
    if (node.type === 'attributionMark') node.ids.forEach((id) => ids.add(id))
    if ('children' in node) node.children.forEach(walk)
  }
  nodes?.forEach(walk)
  return ids
}
