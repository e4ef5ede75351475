import { type Leaf, type LeafBlock, leavesOf } from './leavesOf'

/**
 * The plain text of a body: paragraphs, headings, quotes and list items joined by a blank line
 * (two line feeds), a line break inside one as a single line feed, raised and lowered figures as such
 * (10⁵, H₂O). Spans count in this text, in UTF-16 code units. An empty or missing body gives ''.
 */
export function toText(body: unknown): string {
  return blocksOf(body)
    .filter((block) => block.text !== '')
    .map((block) => block.text)
    .join('\n\n')
}

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
  /** As plain text shows it: raised and lowered figures as such. As long as the runs together. */
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
    text: runs.map((run) => raisedText(run.text, run.format)).join(''),
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

const PLAIN = '0123456789+-−=()'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'

const SUBSCRIPT = 32
const SUPERSCRIPT = 64

/**
 * The letters of one run as plain text can show them: 10⁵ and H₂O, where `format` raises or lowers figures (Unicode,
 * Superscripts and Subscripts). A run that holds anything else stays as it is. Always as long as `text`, so that spans
 * hold in both.
 */
export function raisedText(text: string, format: number): string {
  const forms = (format & SUPERSCRIPT) !== 0 ? RAISED : (format & SUBSCRIPT) !== 0 ? LOWERED : null
  if (forms === null || !/^[\d+\-−=()]+$/.test(text)) return text
  return [...text].map((letter) => forms[PLAIN.indexOf(letter)] ?? letter).join('')
}
