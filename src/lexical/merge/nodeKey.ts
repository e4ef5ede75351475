import { isLooseNode, type LooseNode } from '../looseNode'
import { joinTexts } from './joinTexts'
import { valueKey } from './valueKey'

/** What the editor writes for itself: nobody typed it, and no reader sees it. */
const OWN_NOTES = new Set([
  'id',
  'direction',
  'version',
  'textFormat',
  'textStyle',
  'style',
  'detail',
])

const bare = (node: LooseNode): Record<string, unknown> => {
  const entries = Object.entries(node)
    // The editor numbers the items of a list anew.
    .filter(([key]) => !OWN_NOTES.has(key) && !(node.type === 'listitem' && key === 'value'))
    .map(([key, value]): [string, unknown] => {
      if (key === 'mode' && value === 'normal') return [key, null]
      if (key === 'format' && value === 0) return [key, null]
      if (key === 'indent' && value === 0) return [key, null]
      if (key === 'ids' && Array.isArray(value)) return [key, [...value].sort()]
      if (key !== 'children' || !Array.isArray(value)) return [key, value]
      return [key, joinTexts(value).map((child) => (isLooseNode(child) ? bare(child) : child))]
    })
  return Object.fromEntries(entries)
}

/**
 * One string for all nodes that read, look and are attributed alike. `frame`: of the node alone, without its letters
 * and children.
 */
export function nodeKey(node: LooseNode | null, frame: 'whole' | 'frame' = 'whole'): string {
  if (node === null) return ''
  if (frame === 'whole') return valueKey(bare(node))
  return valueKey(bare({ ...node, children: null, text: null }))
}
