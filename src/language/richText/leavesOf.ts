import { childrenOf, DEEPEST, rootOf, type LooseNode } from './body'
import { roleOf } from './nodeRules'

/** One text, tab or line break with everything its ancestors say about it. */
export type Leaf = {
  node: LooseNode
  text: string
  format: number
  /** Ids of every mark round it, outermost first, each once. */
  ids: string[]
  url: string | null
  /** Of a footnote's mark, which has no letters: which note it leads to. */
  note?: string
}

/** The frame that a block stands in (a fact box, a table, a gallery, an embed), and in a table its cell, both counted from 0. */
export type Framed = { frame: LooseNode; cell: { row: number; column: number } | null }

/**
 * One paragraph of the plain text; a rule or picture (which have no leaves); or a frame (none either), before the blocks
 * that stand in it.
 */
export type LeafBlock = {
  node: LooseNode
  framed: Framed | null
  /** Nesting of lists: 0 outside any. */
  depth: number
  list: LooseNode | null
  leaves: Leaf[]
}

type Around = { ids: string[]; url: string | null }

const textOf = (node: LooseNode): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  return typeof node.text === 'string' ? node.text : ''
}

const urlOf = (node: LooseNode): string | null => {
  const fields = node.fields
  if (typeof fields !== 'object' || fields === null || !('url' in fields)) return null
  return typeof fields.url === 'string' ? fields.url : null
}

/** The ids of one mark: its strings, nothing else. */
const idsOf = (node: LooseNode): string[] =>
  Array.isArray(node.ids) ? node.ids.filter((id): id is string => typeof id === 'string') : []

/** Of which note a mark or the words of one are, null for any other node. */
export const noteOf = (node: LooseNode): string | null =>
  typeof node.note === 'string' ? node.note : null

/** Whether a block has a letter: a mark of a footnote alone is none. */
export const hasLetters = ({ leaves }: Pick<LeafBlock, 'leaves'>): boolean =>
  leaves.some(({ text }) => text !== '')

const inlineLeaves = (node: LooseNode, around: Around, depth: number, out: Leaf[]): void => {
  if (depth > DEEPEST) return
  if (node.type === 'attributionMark') {
    const inside = { ...around, ids: [...new Set([...around.ids, ...idsOf(node)])] }
    return childrenOf(node).forEach((child) => inlineLeaves(child, inside, depth + 1, out))
  }
  if (node.type === 'link' || node.type === 'autolink') {
    const inside = { ...around, url: urlOf(node) ?? around.url }
    return childrenOf(node).forEach((child) => inlineLeaves(child, inside, depth + 1, out))
  }
  if (node.type === 'footnoteMark') {
    return void out.push({ node, text: '', format: 0, ...around, note: noteOf(node) ?? '' })
  }
  const text = textOf(node)
  if (text === '') return
  const format = typeof node.format === 'number' ? node.format : 0
  out.push({ node, text, format, ...around })
}

type Place = { list: LooseNode | null; lists: number; framed: Framed | null }

const walk = (node: LooseNode, place: Place, depth: number, out: LeafBlock[]): void => {
  if (depth > DEEPEST) return
  const { list, lists, framed } = place
  const own = { node, depth: lists, list, framed }
  const role = roleOf(node.type)
  if (role === 'void') return void out.push({ ...own, leaves: [] })
  if (role === 'frame') {
    out.push({ ...own, leaves: [] })
    return frame(node, depth, out)
  }
  const into = role === 'list' ? { list: node, lists: lists + 1, framed } : place
  let block: LeafBlock | null = null
  for (const child of childrenOf(node)) {
    if (role !== 'list' && roleOf(child.type) === 'inline') {
      if (block === null) out.push((block = { ...own, leaves: [] }))
      inlineLeaves(child, { ids: [], url: null }, depth + 1, block.leaves)
      continue
    }
    block = null
    walk(child, into, depth + 1, out)
  }
}

const frame = (node: LooseNode, depth: number, out: LeafBlock[]): void => {
  const inside = { list: null, lists: 0, framed: { frame: node, cell: null } }
  if (node.type !== 'table') {
    return childrenOf(node).forEach((child) => walk(child, inside, depth + 1, out))
  }
  for (const [row, line] of childrenOf(node).entries()) {
    for (const [column, held] of childrenOf(line).entries()) {
      walk(held, { ...inside, framed: { frame: node, cell: { row, column } } }, depth + 2, out)
    }
  }
}

/**
 * The blocks of a body in reading order, each with its leaves as they stand in the tree.
 * Never throws; a block without text stays in, with no leaves.
 */
export function leavesOf(body: unknown): LeafBlock[] {
  const out: LeafBlock[] = []
  const root = rootOf(body)
  if (root) walk(root, { list: null, lists: 0, framed: null }, 0, out)
  return out
}
