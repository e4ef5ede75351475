import type { Body, BodyInline, BodyNode, MarkSpan } from './body'
import { hasLetters, leavesOf } from './leavesOf'
import { newMark } from './newNodes'
import { roleOf } from './nodeRules'
import { blocksOf, toText } from './toText'

/**
 * The span of every mark id in a body: the hull of its pieces, in UTF-16 offsets of `toText`.
 * Ordered by start, then end, then id. An id whose mark holds no letter has no span.
 */
export function spansOf(body: unknown): MarkSpan[] {
  const spans = new Map<string, MarkSpan>()
  for (const block of blocksOf(body)) {
    let start = block.start
    for (const run of block.runs) {
      const end = start + run.text.length
      if (end === start) continue
      for (const id of run.ids) {
        const known = spans.get(id)
        if (known) known.end = end
        else spans.set(id, { id, start, end })
      }
      start = end
    }
  }
  const order = (a: MarkSpan, b: MarkSpan) =>
    a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
  return [...spans.values()].sort(order)
}

/**
 * Where each text node of a serialised body begins in its plain text (UTF-16 offsets in `toText`), in the order in
 * which the editor lists its text nodes that hold a letter.
 */
export function textStarts(body: unknown): number[] {
  const starts: number[] = []
  let offset = 0
  for (const block of leavesOf(body)) {
    for (const { node, text } of block.leaves) {
      if (node.type !== 'linebreak' && text !== '') starts.push(offset)
      offset += text.length
    }
    if (hasLetters(block)) offset += 2
  }
  return starts
}

type Marked = { ids: string[]; node: BodyInline }

const startsOf = (body: Body): Map<object, number> => {
  const starts = new Map<object, number>()
  let offset = 0
  for (const block of leavesOf(body)) {
    for (const { node, text } of block.leaves) {
      starts.set(node, offset)
      offset += text.length
    }
    if (hasLetters(block)) offset += 2
  }
  return starts
}

/** Whether an offset would cut a letter of two code units in half: neither half could be stored. */
const insideLetter = (text: string, at: number): boolean =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff

/** Cuts one leaf where a span begins or ends inside it, and says which spans cover each part. */
const cutLeaf = (node: BodyInline, start: number, ids: string[], spans: MarkSpan[]): Marked[] => {
  const text = node.type === 'text' ? node.text : ' '
  const end = start + text.length
  const inside = spans
    .flatMap((span) => [span.start, span.end])
    .filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    const over = spans.filter((span) => span.start <= from && span.end >= to).map(({ id }) => id)
    const part =
      node.type === 'text' ? { ...node, text: text.slice(from - start, to - start) } : node
    return { ids: [...new Set([...ids, ...over])], node: part }
  })
}

const group = (pieces: Marked[]): BodyNode[] => {
  const out: { ids: string[]; nodes: BodyNode[] }[] = []
  for (const { ids, node } of pieces) {
    const last = out.at(-1)
    const joins =
      last && last.ids.length > 0 && [...last.ids].sort().join() === [...ids].sort().join()
    if (joins) last.nodes.push(node)
    else out.push({ ids, nodes: [node] })
  }
  return out.flatMap(({ ids, nodes }) => (ids.length > 0 ? [newMark(ids, nodes)] : nodes))
}

/**
 * Puts attribution marks on spans of a body. In: a body that `checkBody` allows, and spans in
 * UTF-16 offsets of `toText(body)`. Out: a new body with the same letters, in which neighbouring
 * words under the same ids share ONE mark (`ids: [A1, A2]`), overlapping spans are cut where they
 * part, and no mark stands inside another. A span that ends inside a letter takes the whole
 * letter; one outside the text, or an empty one, marks nothing.
 */
export function markSpans(body: Body, spans: readonly MarkSpan[]): Body {
  // Through JSON, so that a node object used twice becomes two with places of their own.
  const copy: Body = JSON.parse(JSON.stringify(body))
  const starts = startsOf(copy)
  const letters = toText(copy)
  const real = spans
    .filter((span) => span.end > span.start)
    .map((span) => ({
      ...span,
      start: insideLetter(letters, span.start) ? span.start - 1 : span.start,
      end: insideLetter(letters, span.end) ? span.end + 1 : span.end,
    }))
  const spread = (node: BodyNode, ids: string[]): Marked[] => {
    if (node.type === 'attributionMark') {
      const all = [...new Set([...ids, ...node.ids])]
      return node.children.flatMap((child) => spread(child, all))
    }
    if (node.type === 'link' || node.type === 'autolink') {
      const children = group(node.children.flatMap((child) => spread(child, ids)))
      return [{ ids: [], node: { ...node, children } }]
    }
    const start = starts.get(node)
    if (node.type === 'footnoteMark') {
      // Between attributed words it stands among them; behind the last of them it is no part of what was said.
      const at = start ?? -1
      const over = real.filter((span) => span.start < at && span.end > at).map(({ id }) => id)
      return [{ ids: [...new Set([...ids, ...over])], node }]
    }
    if (node.type !== 'text' && node.type !== 'tab' && node.type !== 'linebreak') return []
    return start === undefined ? [] : cutLeaf(node, start, ids, real)
  }
  const rebuild = (nodes: BodyNode[]): BodyNode[] => {
    const out: BodyNode[] = []
    let pieces: Marked[] = []
    for (const node of nodes) {
      if (roleOf(node.type) === 'inline') {
        pieces.push(...spread(node, []))
        continue
      }
      out.push(
        ...group(pieces),
        'children' in node ? { ...node, children: rebuild(node.children) } : node,
      )
      pieces = []
    }
    return [...out, ...group(pieces)]
  }
  return { root: { ...copy.root, children: rebuild(copy.root.children) } }
}
