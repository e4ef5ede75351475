import { childrenOf, DEEPEST, rootOf, type LooseNode } from './body'

/** One text, tab or line break with everything its ancestors say about it. */
export type Leaf = {
  node: LooseNode
  text: string
  format: number
  /** Ids of every mark round it, outermost first, each once. */
  ids: string[]
  url: string | null
}

/** One paragraph of the plain text, or a rule or picture (which have no leaves). */
export type LeafBlock = {
  node: LooseNode
  /** Nesting of lists: 0 outside any. */
  depth: number
  list: LooseNode | null
  leaves: Leaf[]
}

type Around = { ids: string[]; url: string | null }

const INLINE = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'attributionMark'])
const VOID = new Set(['horizontalrule', 'upload'])

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
  const text = textOf(node)
  if (text === '') return
  const format = typeof node.format === 'number' ? node.format : 0
  out.push({ node, text, format, ...around })
}

/**
 * The blocks of a body in reading order, each with its leaves as they stand in the tree.
 * Never throws; a block without text stays in, with no leaves.
 */
export function leavesOf(body: unknown): LeafBlock[] {
  const out: LeafBlock[] = []
  const walk = (node: LooseNode, list: LooseNode | null, lists: number, depth: number): void => {
    if (depth > DEEPEST) return
    if (VOID.has(node.type)) return void out.push({ node, depth: lists, list, leaves: [] })
    if (node.type === 'list') {
      return childrenOf(node).forEach((child) => walk(child, node, lists + 1, depth + 1))
    }
    let block: LeafBlock | null = null
    for (const child of childrenOf(node)) {
      if (INLINE.has(child.type)) {
        if (block === null) out.push((block = { node, depth: lists, list, leaves: [] }))
        inlineLeaves(child, { ids: [], url: null }, depth + 1, block.leaves)
        continue
      }
      block = null
      walk(child, list, lists, depth + 1)
    }
  }
  const root = rootOf(body)
  if (root) walk(root, null, 0, 0)
  return out
}
