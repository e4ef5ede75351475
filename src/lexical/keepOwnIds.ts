import { $isElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'

import { AttributionMarkNode } from './AttributionMarkNode'

/**
 * Makes pasted nodes fit this article, before they are inserted: an id stays only where `keeps`
 * says so, and a mark left without ids gives way to its words. Returns the nodes to insert.
 */
export function $keepOwnIds(nodes: LexicalNode[], keeps: (id: string) => boolean): LexicalNode[] {
  return nodes.flatMap((node): LexicalNode[] => {
    if (!$isElementNode(node)) return [node]
    const children = $keepOwnIds(node.getChildren(), keeps)
    if (!(node instanceof AttributionMarkNode)) {
      node.splice(0, node.getChildrenSize(), children)
      return [node]
    }
    const ids = node.getIDs().filter(keeps)
    if (ids.length === 0) return children
    node.setIDs(ids)
    node.splice(0, node.getChildrenSize(), children)
    return [node]
  })
}
