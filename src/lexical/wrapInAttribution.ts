import type { RangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { $nodesOfType } from '@payloadcms/richtext-lexical/lexical'
import {
  $isMarkNode,
  $unwrapMarkNode,
  $wrapSelectionInMarkNode,
} from '@payloadcms/richtext-lexical/lexical/mark'

import { AttributionMarkNode } from './AttributionMarkNode'

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
