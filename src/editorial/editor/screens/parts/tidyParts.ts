import {
  $createParagraphNode,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
  type ParagraphNode,
} from '@payloadcms/richtext-lexical/lexical'

import { INSIDE, NODE_RULES, roleOf } from '@/src/language/richText/nodeRules'
import { $rootChildOf } from './rootChild'

/** What keeps its form, and so moves out of a box. */
const MOVING = new Set(['table', 'gallery', 'footnote'])

const allowedIn = (parent: LexicalNode): readonly string[] => {
  const inside = NODE_RULES.get(parent.getType())?.inside ?? null
  return inside === null ? [] : INSIDE[inside]
}

/** The lines of a block as paragraphs: of a list one for each item, however deep. */
const $linesOf = (block: ElementNode): ParagraphNode[] => {
  const lines: ParagraphNode[] = []
  let line: ParagraphNode | null = null
  for (const child of block.getChildren()) {
    if ($isElementNode(child) && roleOf(child.getType()) !== 'inline') {
      line = null
      lines.push(...$linesOf(child))
      continue
    }
    if (line === null) lines.push((line = $createParagraphNode()))
    line.append(child)
  }
  return lines
}

/**
 * Brings a fact box, a card, a gallery or a cell down to what may stand in it (`INSIDE`), however it came in: other blocks with words become
 * paragraphs, pictures, rules, tables and galleries move out, behind it. Call it in an update or a transform.
 */
export function $tidyPart(part: ElementNode): void {
  const allowed = allowedIn(part)
  let lastOut = $rootChildOf(part)
  for (const child of part.getChildren()) {
    if (allowed.includes(child.getType())) continue
    const moves = !allowed.includes('paragraph') || MOVING.has(child.getType())
    if (!$isElementNode(child) || moves) {
      lastOut?.insertAfter(child)
      lastOut = child
      continue
    }
    if (roleOf(child.getType()) === 'inline') {
      const line = $createParagraphNode()
      child.insertBefore(line)
      line.append(child)
      continue
    }
    for (const line of $linesOf(child)) child.insertBefore(line)
    child.remove()
  }
  if (!part.isEmpty()) return
  if (allowed.includes('paragraph')) part.append($createParagraphNode())
  else part.remove()
}
