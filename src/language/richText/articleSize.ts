import { childrenOf, DEEPEST, rootOf, type LooseNode } from './body'
import { spansOf } from './spans'

/** What of an article costs time in a save: nodes and marks of its body, the letters they cover, the rows of its lists. */
export type ArticleSize = { nodes: number; marks: number; covered: number; rows: number }

/**
 * The largest article that one save may bring: what Payload does with it for each row and node stands on the main thread,
 * and so much of it holds the loop for less than 250 ms (docs/decisions/0012-long-texts.md, `npm run soak -- loop`).
 */
export const LARGEST: ArticleSize = { nodes: 5_000, marks: 150, covered: 2_000_000, rows: 150 }

const rowsIn = (value: unknown, depth = 0): number => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return 0
  const inside = Object.values(value).reduce(
    (sum: number, inner) => sum + rowsIn(inner, depth + 1),
    0,
  )
  return inside + (Array.isArray(value) ? value.length : 0)
}

/**
 * How large what was sent of an article is. `covered`: the letters under all its marks, those under two twice. `rows`: every
 * row and relation of every list. Accepts anything, never throws.
 */
export const articleSize = ({ body, ...lists }: Record<string, unknown>): ArticleSize => {
  const size = { nodes: 0, marks: 0, covered: 0, rows: rowsIn(lists) }
  const walk = (node: LooseNode, depth: number): void => {
    size.nodes += 1
    if (node.type === 'attributionMark') size.marks += 1
    if (depth < DEEPEST) childrenOf(node).forEach((child) => walk(child, depth + 1))
  }
  const root = rootOf(body)
  if (root) walk(root, 0)
  for (const { start, end } of spansOf(body)) size.covered += end - start
  return size
}
