import type { BodyNode } from '../bodyTypes'
import { joinTexts } from './joinTexts'
import { mergeSequence } from './mergeSequence'
import { mergeValue } from './mergeValue'
import { mergeWords } from './mergeWords'
import { nodeKey } from './nodeKey'
import type { Merged } from './Piece'

type Three = [base: BodyNode, mine: BodyNode, theirs: BodyNode]

const inside = (node: BodyNode): BodyNode[] => ('children' in node ? joinTexts(node.children) : [])

/** Children one by one: only where all three have as many, so that every word stays in its mark and its format. */
const mergeInside = ([base, mine, theirs]: Three): BodyNode[] | null => {
  const [was, me, they] = [inside(base), inside(mine), inside(theirs)]
  if (was.length !== me.length || was.length !== they.length) return null
  const out: BodyNode[] = []
  for (const [index, child] of was.entries()) {
    const [a, b] = [me[index], they[index]]
    const merged = a && b ? mergeNode(child, a, b) : null
    if (!merged) return null
    out.push(merged.value)
  }
  return out
}

const mergeItems = ([base, mine, theirs]: Three): BodyNode[] | null => {
  const out: BodyNode[] = []
  for (const { merged } of mergeSequence(inside(base), inside(mine), inside(theirs))) {
    if (!merged) return null
    out.push(...(merged.value ?? []))
  }
  return out.length > 0 ? out : null
}

/**
 * Merges one block (or what stands in it) that both sides may have changed. Words are merged only where frame, formats,
 * links and AttributionMarks are the same in all three versions, so that no id leaves its words; a list is merged item
 * by item. Null where a person has to decide.
 */
export function mergeNode(
  base: BodyNode,
  mine: BodyNode,
  theirs: BodyNode,
): Merged<BodyNode> | null {
  const simple = mergeValue(base, mine, theirs, (node) => nodeKey(node))
  if (simple) return simple
  const frame = nodeKey(base, 'frame')
  if (nodeKey(mine, 'frame') !== frame || nodeKey(theirs, 'frame') !== frame) return null
  if (base.type === 'text' && mine.type === 'text' && theirs.type === 'text') {
    const text = mergeWords(base.text, mine.text, theirs.text)
    return text === null || text === '' ? null : { value: { ...mine, text }, by: 'both' }
  }
  if (!('children' in mine)) return null
  const three: Three = [base, mine, theirs]
  const children = base.type === 'list' ? mergeItems(three) : mergeInside(three)
  return children ? { value: { ...mine, children } as BodyNode, by: 'both' } : null
}
