import { isObject } from '@/src/language/isObject'
import type { BodyNode } from '@/src/language/richText/body'
import { checkBody } from '@/src/language/richText/checkBody'
import type { Content } from './pieces'
import { type Row, rowId } from './rows'

const isTree = (body: unknown): body is { root: { children: BodyNode[] } } =>
  body !== null && body !== undefined && checkBody(body).problems.length === 0

/** The blocks of an article's body: none where there is no body yet, null where it could not be stored as it is. */
export function blocksIn({ body }: Content): BodyNode[] | null {
  if (body === null || body === undefined) return []
  return isTree(body) ? body.root.children : null
}

/** Attributions of the body that hang in the air: words that carry an id without a row, and rows without words. */
type Dangling = { withoutRow: string[]; withoutWords: string[] }

/** Which attributions hang in the air in these blocks and rows (design: danglingAttribution). */
export function danglingIds(blocks: readonly BodyNode[], attributions: readonly Row[]): Dangling {
  const marked = markedIds(blocks)
  const known = new Set(attributions.map(rowId))
  return {
    withoutRow: [...marked].filter((id) => !known.has(id)),
    withoutWords: attributions
      .filter((row) => row.field === 'body' && !marked.has(rowId(row)))
      .map(rowId),
  }
}

/** The ids of every AttributionMark in these nodes. */
export function markedIds(nodes: readonly BodyNode[] | null): Set<string> {
  const ids = new Set<string>()
  const walk = (node: BodyNode): void => {
    if (node.type === 'attributionMark') node.ids.forEach((id) => ids.add(id))
    if ('children' in node) node.children.forEach(walk)
  }
  nodes?.forEach(walk)
  return ids
}

/** The rows of one list of an article; none where the list is absent. */
export function rowsIn(content: Content, list: string): Row[] {
  const rows = content[list]
  return Array.isArray(rows) ? rows.filter(isObject) : []
}
