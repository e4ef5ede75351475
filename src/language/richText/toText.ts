import { childrenOf, type LooseNode } from './body'
import { hasLetters, type Leaf, type LeafBlock, leavesOf, noteOf } from './leavesOf'
import { roleOf } from './nodeRules'

/**
 * The plain text of a body: paragraphs, headings, quotes, footnotes, list items and the paragraphs of cells and fact boxes, in the
 * order of the tree, joined by a blank line (two line feeds), a line break inside one as a single line feed, raised and lowered figures as such
 * (10⁵, H₂O). Spans count in this text, in UTF-16 code units. An empty or missing body gives ''.
 */
export const toText = (body: unknown): string => textOf(blocksOf(body))

/** The same of blocks that were read already. */
export const textOf = (blocks: readonly Pick<Block, 'text'>[]): string =>
  blocks
    .filter((block) => block.text !== '')
    .map((block) => block.text)
    .join('\n\n')

/** Neighbouring letters that look and link alike and carry the same marks. */
export type Run = {
  text: string
  format: number
  ids: string[]
  url: string | null
  /** Of the mark of a footnote, which has no letters: which note it leads to. */
  note?: string
}

/** A cell of a table: whether it names its row or column, and how many columns and rows it spans. */
export type TableCell = { header: 'none' | 'row' | 'column' | 'both'; across: number; down: number }

const KINDS = [
  ...(['paragraph', 'heading', 'quote', 'pullQuote', 'horizontalrule', 'upload'] as const),
  ...(['factBox', 'table', 'gallery', 'embed', 'relatedStory', 'attachment', 'footnote'] as const),
] as const

export type Block = {
  kind: (typeof KINDS)[number] | 'listitem'
  /** h2, h3 or h4 of a heading, else null. */
  tag: 'h2' | 'h3' | 'h4' | null
  listType: 'bullet' | 'number' | null
  /** Nesting of lists: 0 outside any. */
  depth: number
  /** First number of the list, on its first item only; else null. */
  listStart: number | null
  /** Id of the picture of an `upload`, else null. */
  upload: string | null
  /** Id of the article that a `relatedStory` leads to, else null. */
  story: string | null
  /** Id of the record of an `attachment`, else null. */
  attachment: string | null
  /** Which note a `footnote` is, else null. */
  note: string | null
  /** Address of an `embed`, else null. */
  url: string | null
  /** Every cell of a `table`, row by row, else null: one without words has no block of its own. */
  cells: TableCell[][] | null
  /** Number in the list of blocks of the frame (fact box, table, gallery, embed) that it stands in, else null. */
  within: number | null
  /** In which cell of that table, both counted from 0, else null. */
  cell: { row: number; column: number } | null
  runs: Run[]
  /** As plain text shows it: raised and lowered figures as such. As long as the runs together. */
  text: string
  /** UTF-16 offset of the block in `toText(body)`. */
  start: number
}

const same = (a: Run, b: Run): boolean =>
  a.note === b.note &&
  a.format === b.format &&
  a.url === b.url &&
  a.ids.join(' ') === b.ids.join(' ')

const runsOf = (leaves: Leaf[]): Run[] => {
  const runs: Run[] = []
  for (const leaf of leaves) {
    const { text, format, ids, url, note } = leaf
    const run = { text, format, ids: [...ids].sort(), url, ...(note !== undefined && { note }) }
    const last = runs.at(-1)
    if (last && same(last, run)) last.text += run.text
    else runs.push(run)
  }
  return runs
}

// Lexical's 1 is a cell in a row of headers: it names its column.
const HEADERS = ['none', 'column', 'row', 'both'] as const
const spanOf = (value: unknown): number => (typeof value === 'number' && value > 1 ? value : 1)

const cellsOf = (table: LooseNode): TableCell[][] =>
  childrenOf(table).map((row) =>
    childrenOf(row).map(({ headerState, colSpan, rowSpan }) => ({
      header: HEADERS[Number(headerState)] ?? 'none',
      across: spanOf(colSpan),
      down: spanOf(rowSpan),
    })),
  )

const TAGS = ['h2', 'h3', 'h4'] as const

const blockOf = (
  { node, list, depth, leaves, framed }: LeafBlock,
  opens: boolean,
): Omit<Block, 'start' | 'within'> => {
  const runs = runsOf(leaves)
  const start = typeof list?.start === 'number' ? list.start : 1
  return {
    kind: list ? 'listitem' : (KINDS.find((kind) => kind === node.type) ?? 'paragraph'),
    tag: node.type === 'heading' ? (TAGS.find((tag) => tag === node.tag) ?? 'h2') : null,
    listType: list ? (list.listType === 'number' ? 'number' : 'bullet') : null,
    depth,
    listStart: list && opens ? start : null,
    upload: node.type === 'upload' ? String(node.value) : null,
    story: node.type === 'relatedStory' ? String(node.value) : null,
    attachment: node.type === 'attachment' ? String(node.value) : null,
    note: node.type === 'footnote' ? noteOf(node) : null,
    url: node.type === 'embed' && typeof node.url === 'string' ? node.url : null,
    cells: node.type === 'table' ? cellsOf(node) : null,
    cell: framed?.cell ?? null,
    runs,
    text: runs.map((run) => raisedText(run.text, run.format)).join(''),
  }
}

/**
 * A body as a flat list of blocks with their place in the plain text. Blocks without a word are
 * left out (a blank line is no content), rules and pictures stay, and so do frames (fact boxes, tables, …), each before what stands
 * in it. Accepts anything, never throws.
 */
export function blocksOf(body: unknown): Block[] {
  const opened = new Set<unknown>()
  const frames = new Map<LooseNode, number>()
  const blocks: Block[] = []
  let offset = 0
  for (const leafBlock of leavesOf(body)) {
    const { node, list, framed } = leafBlock
    const role = roleOf(node.type)
    const isFrame = role === 'frame'
    const isBare = isFrame || role === 'void'
    if (!isBare && !hasLetters(leafBlock)) continue
    const opens = list !== null && !opened.has(list)
    if (opens) opened.add(list)
    if (isFrame) frames.set(node, blocks.length)
    const within = (framed && frames.get(framed.frame)) ?? null
    const block = { ...blockOf(leafBlock, opens), within, start: offset }
    // Two line feeds join the paragraphs (design: plain text of a field).
    if (!isBare) offset += block.text.length + 2
    blocks.push(block)
  }
  return blocks
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
