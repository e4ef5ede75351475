import type { BodyNode } from '@/src/language/richText/body'
import { roleOf } from '@/src/language/richText/nodeRules'
import { alignNodes, nodeKey } from './alignNodes'
import type { Merged, Piece } from './pieces'
import { joinTexts, mergeValue, mergeWords } from './values'

/** What a side put in: one list of new blocks for the place before each block of the base, and one for the end. */
const inserts = (places: (number | null)[], side: BodyNode[]): BodyNode[][] => {
  const slots: BodyNode[][] = Array.from({ length: places.length + 1 }, () => [])
  let slot = 0
  for (const [index, node] of side.entries()) {
    const at = places.indexOf(index)
    if (at >= 0) slot = at + 1
    else slots[slot]?.push(node)
  }
  return slots
}

const keyOf = (nodes: BodyNode[]): string => nodes.map((node) => nodeKey(node)).join('\n')
const orNull = (nodes: BodyNode[]): BodyNode[] | null => (nodes.length > 0 ? nodes : null)

const mergePlace = (base: BodyNode[], mine: BodyNode[], theirs: BodyNode[]) => {
  const simple = mergeValue(base, mine, theirs, keyOf)
  if (simple) return { ...simple, value: orNull(simple.value) }
  const [was, me, they] = [base[0], mine[0], theirs[0]]
  if (!was || !me || !they) return null
  const merged = mergeNode(was, me, they)
  return merged ? { ...merged, value: [merged.value] } : null
}

/**
 * Merges a sequence of blocks, place by place: before each block of the base what was put in there, then the block
 * itself. In order; the values of the pieces, laid end to end, are the merged sequence. New blocks of both sides in one
 * place are for a person to order.
 */
export function mergeSequence(
  base: BodyNode[],
  mine: BodyNode[],
  theirs: BodyNode[],
): Piece<BodyNode[]>[] {
  const [toMine, toTheirs] = [alignNodes(base, mine), alignNodes(base, theirs)]
  const [myNew, theirNew] = [inserts(toMine, mine), inserts(toTheirs, theirs)]
  const pieces: Piece<BodyNode[]>[] = []
  const put = (was: BodyNode[], me: BodyNode[], they: BodyNode[]) => {
    const merged: Merged<BodyNode[] | null> | null = mergePlace(was, me, they)
    pieces.push({
      id: `body:${pieces.length}`,
      base: orNull(was),
      mine: orNull(me),
      theirs: orNull(they),
      merged,
      mayBoth: me.length > 0 && they.length > 0,
    })
  }
  const picked = (side: BodyNode[], place: number | null | undefined): BodyNode[] => {
    const node = typeof place === 'number' ? side[place] : undefined
    return node ? [node] : []
  }
  for (let slot = 0; slot <= base.length; slot += 1) {
    const [me, they] = [myNew[slot] ?? [], theirNew[slot] ?? []]
    if (me.length > 0 || they.length > 0) put([], me, they)
    const was = base[slot]
    if (was) put([was], picked(mine, toMine[slot]), picked(theirs, toTheirs[slot]))
  }
  return pieces
}

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

const acrossOf = (row: BodyNode): number =>
  inside(row).reduce((sum, cell) => sum + ('colSpan' in cell ? (cell.colSpan ?? 1) : 1), 0)

/** Rows of both sides make a table where all are as wide as the others; where cells reach over rows, only as many as before. */
const isTable = (rows: BodyNode[], [base, mine, theirs]: Three): boolean => {
  const reaches = rows.some((row) =>
    inside(row).some((cell) => 'rowSpan' in cell && (cell.rowSpan ?? 1) > 1),
  )
  if (reaches) return [base, mine, theirs].every((one) => inside(one).length === rows.length)
  return new Set(rows.map(acrossOf)).size === 1
}

/** What is a sequence of blocks: lists, fact boxes, tables and their cells. A row's cells are merged one by one. */
const isSequence = ({ type }: BodyNode): boolean =>
  ['list', 'frame'].includes(roleOf(type) ?? '') || type === 'tablecell'

/**
 * Merges one block (or what stands in it) that both sides may have changed. Words are merged only where frame, formats,
 * links and AttributionMarks are the same in all three versions, so that no id leaves its words; a list is merged item
 * by item, a fact box block by block, a table row by row. Null where a person has to decide.
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
  const children = isSequence(base) ? mergeItems(three) : mergeInside(three)
  if (children && base.type === 'table' && !isTable(children, three)) return null
  return children ? { value: { ...mine, children } as BodyNode, by: 'both' } : null
}
