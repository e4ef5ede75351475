import {
  $isRangeSelection,
  $nodesOfType,
  type BaseSelection,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import { AttributionMarkNode } from '../AttributionMarkNode'
import { $keepOwnIds } from '../keepOwnIds'

/**
 * The pasted nodes with only those ids that have a row here (`known`) and are on no other words:
 * a copy of attributed words must not stretch the attribution over all between. Call it in an update,
 * before the nodes are inserted; the words that the paste replaces do not count.
 */
export function keepOwnIdsOf(
  nodes: LexicalNode[],
  selection: BaseSelection,
  known: ReadonlySet<string>,
): LexicalNode[] {
  if ($isRangeSelection(selection) && !selection.isCollapsed()) selection.removeText()
  const taken = new Set($nodesOfType(AttributionMarkNode).flatMap((mark) => mark.getIDs()))
  return $keepOwnIds(nodes, (id) => known.has(id) && !taken.has(id))
}
