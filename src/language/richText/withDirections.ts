import { directionIn, directionOf, type Direction } from '@/src/language/text/direction'
import type { Body, BodyNode } from './body'
import { roleOf } from './nodeRules'

const wordsIn = (node: BodyNode): string => {
  if ('text' in node) return node.text
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}

const turned = (node: BodyNode, around: Direction): BodyNode => {
  if (!('children' in node) || roleOf(node.type) === 'inline') return node
  const direction = directionIn(wordsIn(node), around)
  const children = node.children.map((child) => turned(child, around))
  const says = around === 'rtl' || direction === 'rtl'
  return { ...node, children, ...(says && { direction }) }
}

/**
 * The same body, its blocks with the direction that `blockAttributes` gives them in HTML: of a text in `language` (BCP 47)
 * from right to left every block, of any other the blocks that go against it. The rest stays as it is stored.
 */
export function withDirections(body: Body, language: string | null | undefined): Body {
  const around = directionOf(language)
  const children = body.root.children.map((child) => turned(child, around))
  return { root: { ...body.root, children, ...(around === 'rtl' && { direction: around }) } }
}
