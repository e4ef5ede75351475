import type { LexicalNode } from '@payloadcms/richtext-lexical/lexical'

import { AttributionMarkNode } from './AttributionMarkNode'

/**
 * The ids of every attribution on a node, innermost first, each once; call it inside a read.
 * (Lexical's own `$getMarkIDs` stops at the nearest mark.)
 */
export function $markIdsAt(node: LexicalNode): string[] {
  const ids: string[] = []
  for (let up: LexicalNode | null = node; up !== null; up = up.getParent()) {
    if (up instanceof AttributionMarkNode) ids.push(...up.getIDs())
  }
  return [...new Set(ids)]
}
