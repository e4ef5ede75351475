import { isLooseNode } from '../looseNode'

const formatOf = (node: unknown): unknown =>
  isLooseNode(node) && node.type === 'text' ? (node.format ?? 0) : null

/** Neighbouring letters of one format as one node: the editor splits them where a cursor stood. */
export function joinTexts<T>(nodes: readonly T[]): T[] {
  const out: T[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    const format = formatOf(node)
    if (!isLooseNode(last) || !isLooseNode(node) || format === null || formatOf(last) !== format) {
      out.push(node)
      continue
    }
    out[out.length - 1] = { ...last, text: `${String(last.text)}${String(node.text)}` }
  }
  return out
}
