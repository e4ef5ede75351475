import type { BodyBlock, BodyInline, BodyList, BodyTable } from '@/src/language/richText/body'
import { elementKeys, newText } from '@/src/language/richText/newNodes'
import { type GivenCell, newTable } from '@/src/language/richText/newTable'
import type { ItemPlace, PastedBlock, PastedRun } from './PasteWriter'

const DEEPEST_LIST = 8
const HEADINGS = ['h2', 'h3', 'h4'] as const

const lettersOf = ({ text, format }: PastedRun): BodyInline[] => {
  if (text === '\n') return [{ type: 'linebreak', version: 1 }]
  if (text === '\t') return [{ ...newText('\t'), type: 'tab', detail: 2 }]
  return text === '' ? [] : [{ ...newText(text), format }]
}

const inlinesOf = (runs: PastedRun[]): BodyInline[] => {
  const out: BodyInline[] = []
  let at = 0
  while (at < runs.length) {
    const url = runs[at]?.url ?? null
    let end = at + 1
    while (end < runs.length && (runs[end]?.url ?? null) === url) end += 1
    const same = runs.slice(at, end)
    const letters = same.flatMap(lettersOf)
    at += same.length
    if (url === null || same.every(({ text }) => text.trim() === '')) out.push(...letters)
    else {
      const fields = { url, linkType: 'custom', newTab: false, doc: null } as const
      out.push({ ...elementKeys, type: 'link', version: 3, fields, children: letters })
    }
  }
  return out
}

const listOf = ({ type, start }: ItemPlace): BodyList => ({
  ...elementKeys,
  type: 'list',
  listType: type,
  tag: type === 'number' ? 'ol' : 'ul',
  start: type === 'number' && start !== null ? Math.min(start, 100_000) : 1,
  children: [],
})

/** Puts items that follow each other into lists, as deep as their document says and at most one level at a time. */
class ListMaker {
  private open: BodyList[] = []
  private counts: number[] = []

  /** Adds an item; answers the list that it begins, or null where it stands in the one before. */
  add(place: ItemPlace, children: BodyInline[]): BodyList | null {
    const depth = Math.min(Math.max(place.depth, 1), this.open.length + 1, DEEPEST_LIST)
    this.open.length = Math.min(this.open.length, depth)
    this.counts.length = this.open.length
    const last = this.open[depth - 1]
    const goesOn =
      last?.listType === place.type &&
      (place.type === 'bullet' ||
        place.start === null ||
        place.start === (last.start ?? 1) + (this.counts[depth - 1] ?? 0))
    let begun: BodyList | null = null
    if (!goesOn) {
      begun = listOf(place)
      this.open[depth - 1] = begun
      this.counts[depth - 1] = 0
      const outer = this.open[depth - 2]
      outer?.children.push({ ...elementKeys, type: 'listitem', value: 1, children: [begun] })
    }
    const list = this.open[depth - 1]
    if (list) {
      const value = (list.start ?? 1) + (this.counts[depth - 1] ?? 0)
      list.children.push({ ...elementKeys, type: 'listitem', value, children })
      this.counts[depth - 1] = (this.counts[depth - 1] ?? 0) + 1
    }
    return depth === 1 ? begun : null
  }

  end(): void {
    this.open = []
    this.counts = []
  }
}

type CellBlock = Extract<PastedBlock, { kind: 'cell' }>

/** Cells of one table, in reading order, as that table; null where none of them has a word. */
function tableOf(cells: readonly CellBlock[]): BodyTable | null {
  const rows: GivenCell[][] = []
  for (const { cell, runs } of cells) {
    const { row, isHeader, colSpan, rowSpan } = cell
    const cellsOfRow = (rows[row] ??= [])
    cellsOfRow.push({ children: inlinesOf(runs), isHeader, colSpan, rowSpan })
  }
  return cells.some(({ runs }) => runs.length > 0) ? newTable(rows) : null
}

const headingTags = (blocks: readonly PastedBlock[]): ReadonlyMap<number, 'h2' | 'h3' | 'h4'> => {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const ranks = [...new Set(levels)].sort((a, b) => a - b)
  return new Map(ranks.map((level, rank) => [level, HEADINGS[Math.min(rank, 2)] ?? 'h4']))
}

/**
 * Flat blocks as children of a body's root. Headings keep their order from h2 down, whatever the document called them
 * (a document that begins with h3 begins with h2 here). `places` says for each flat block which of `blocks` holds it.
 */
export function assembleBlocks(flat: readonly PastedBlock[]): {
  blocks: BodyBlock[]
  places: number[]
} {
  const tags = headingTags(flat)
  const blocks: BodyBlock[] = []
  const lists = new ListMaker()
  // A table is made where its first cell stands.
  const cells = new Map<object, CellBlock[]>()
  for (const block of flat) {
    if (block.kind !== 'cell') continue
    const { table } = block.cell
    const others = cells.get(table)
    if (others) others.push(block)
    else cells.set(table, [block])
  }
  const places = flat.map((block) => {
    if (block.kind === 'cell') {
      lists.end()
      const whole = cells.get(block.cell.table) ?? []
      const table = whole[0] === block ? tableOf(whole) : null
      if (table) blocks.push(table)
      return blocks.length - 1
    }
    const children = inlinesOf(block.runs)
    if (block.kind === 'item') {
      const begun = lists.add(block.place, children)
      if (begun) blocks.push(begun)
      return blocks.length - 1
    }
    lists.end()
    if (block.kind === 'rule') blocks.push({ type: 'horizontalrule', version: 1 })
    else if (block.kind === 'heading') {
      const tag = tags.get(block.level) ?? 'h4'
      blocks.push({ ...elementKeys, type: 'heading', tag, children })
    } else blocks.push({ ...elementKeys, type: block.kind, children })
    return blocks.length - 1
  })
  return { blocks, places }
}
