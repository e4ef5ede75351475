import { leavesOf, type Leaf, type LeafBlock } from './leavesOf'

/** Neighbouring letters that look and link alike and carry the same marks. */
export type Run = { text: string; format: number; ids: string[]; url: string | null }

export type Block = {
  kind: 'paragraph' | 'heading' | 'quote' | 'listitem' | 'horizontalrule' | 'upload'
  /** h2, h3 or h4 of a heading, else null. */
  tag: 'h2' | 'h3' | 'h4' | null
  listType: 'bullet' | 'number' | null
  /** Nesting of lists: 0 outside any. */
  depth: number
  /** First number of the list, on its first item only; else null. */
  listStart: number | null
  /** Id of the picture of an `upload`, else null. */
  upload: string | null
  runs: Run[]
  text: string
  /** UTF-16 offset of the block in `toText(body)`. */
  start: number
}

const same = (a: Run, b: Run): boolean =>
  a.format === b.format && a.url === b.url && a.ids.join(' ') === b.ids.join(' ')

const runsOf = (leaves: Leaf[]): Run[] => {
  const runs: Run[] = []
  for (const leaf of leaves) {
    const run = { text: leaf.text, format: leaf.format, ids: [...leaf.ids].sort(), url: leaf.url }
    const last = runs.at(-1)
    if (last && same(last, run)) last.text += run.text
    else runs.push(run)
  }
  return runs
}

const KINDS = ['paragraph', 'heading', 'quote', 'horizontalrule', 'upload'] as const
const TAGS = ['h2', 'h3', 'h4'] as const

const blockOf = (
  { node, list, depth, leaves }: LeafBlock,
  opens: boolean,
): Omit<Block, 'start'> => {
  const runs = runsOf(leaves)
  const start = typeof list?.start === 'number' ? list.start : 1
  return {
    kind: list ? 'listitem' : (KINDS.find((kind) => kind === node.type) ?? 'paragraph'),
    tag: node.type === 'heading' ? (TAGS.find((tag) => tag === node.tag) ?? 'h2') : null,
    listType: list ? (list.listType === 'number' ? 'number' : 'bullet') : null,
    depth,
    listStart: list && opens ? start : null,
    upload: node.type === 'upload' ? String(node.value) : null,
    runs,
    text: runs.map((run) => run.text).join(''),
  }
}

/**
 * A body as a flat list of blocks with their place in the plain text. Blocks without a word are
 * left out (a blank line is no content), rules and pictures stay. Accepts anything, never throws.
 */
export function blocksOf(body: unknown): Block[] {
  const opened = new Set<unknown>()
  let offset = 0
  return leavesOf(body).flatMap((leafBlock) => {
    const isVoid = leafBlock.node.type === 'horizontalrule' || leafBlock.node.type === 'upload'
    if (!isVoid && leafBlock.leaves.length === 0) return []
    const opens = leafBlock.list !== null && !opened.has(leafBlock.list)
    if (opens) opened.add(leafBlock.list)
    const block = { ...blockOf(leafBlock, opens), start: offset }
    // Two line feeds join the paragraphs (design: plain text of a field).
    if (!isVoid) offset += block.text.length + 2
    return [block]
  })
}
