import {
  $nodesOfType,
  $isElementNode,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import {
  $isMarkNode,
  $unwrapMarkNode,
  $wrapSelectionInMarkNode,
} from '@payloadcms/richtext-lexical/lexical/mark'

import { AttributionMarkNode } from '../AttributionMarkNode'

/** Where a mark and the mark inside it cover the same words, one mark takes the ids of both. */
const $mergeTwins = (): void => {
  for (const inner of $nodesOfType(AttributionMarkNode)) {
    const outer = inner.getParent()
    if (!(outer instanceof AttributionMarkNode) || outer.getChildrenSize() !== 1) continue
    outer.setIDs([...new Set([...outer.getIDs(), ...inner.getIDs()])])
    if ($isMarkNode(inner)) $unwrapMarkNode(inner)
  }
}

/**
 * Puts the mark of attribution `id` round the selected words; call it inside `editor.update`. The
 * selection may cross paragraphs and other marks. Two marks over exactly the same words become one.
 * A collapsed selection marks nothing.
 */
export function $wrapInAttribution(selection: RangeSelection, id: string): void {
  if (selection.isCollapsed()) return
  $wrapSelectionInMarkNode(
    selection,
    selection.isBackward(),
    id,
    (ids) => new AttributionMarkNode(ids),
  )
  $mergeTwins()
}

/**
 * Takes attribution `id` off every word that carries it; call it inside `editor.update`. The words
 * stay, and so do other attributions on them.
 */
export function $removeMarkId(id: string): void {
  for (const mark of $nodesOfType(AttributionMarkNode)) {
    if (!mark.hasID(id)) continue
    mark.deleteID(id)
    if (mark.getIDs().length === 0) $unwrapMarkNode(mark)
  }
}

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
