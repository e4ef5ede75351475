import { $nodesOfType } from '@payloadcms/richtext-lexical/lexical'
import { $unwrapMarkNode } from '@payloadcms/richtext-lexical/lexical/mark'

import { AttributionMarkNode } from './AttributionMarkNode'

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
