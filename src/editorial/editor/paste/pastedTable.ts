import { type GivenCell, newTable } from '@/src/language/richText/newTable'
import { type Look, styleOf, type Styles } from './looks'
import { attributeOf, childrenIn, findIn, lettersIn, type PastedNode, tagOf } from './PastedNode'
import type { PasteTally } from './PasteTally'
import type { BlockKind, ItemPlace, PasteWriter } from './PasteWriter'

/** A table of figures or words, a frame round a passage, or the scaffold of a page or a letter. */
type PastedTable = { is: 'table' | 'lines'; rows: PastedRow[] } | { is: 'box' } | { is: 'scaffold' }

const GROUPS = new Set(['thead', 'tbody', 'tfoot'])
const isCell = (node: PastedNode): boolean => ['td', 'th'].includes(tagOf(node))

type PastedRow = { cells: PastedNode[]; isHead: boolean }

const rowsOf = (table: PastedNode): PastedRow[] =>
  childrenIn(table)
    .flatMap((child) =>
      GROUPS.has(tagOf(child))
        ? childrenIn(child).map((row) => ({ row, isHead: tagOf(child) === 'thead' }))
        : [{ row: child, isHead: false }],
    )
    .filter(({ row }) => tagOf(row) === 'tr')
    .map(({ row, isHead }) => ({ cells: childrenIn(row).filter(isCell), isHead }))
    .filter(({ cells }) => cells.length > 0)

const span = (cell: PastedNode, name: string): number => Number(attributeOf(cell, name) || 1)

/** What a cell says of itself, without its words. */
const shapeOf = (cell: PastedNode, { isHead }: PastedRow): Omit<GivenCell, 'children'> => ({
  isHeader: isHead || tagOf(cell) === 'th',
  colSpan: span(cell, 'colspan'),
  rowSpan: span(cell, 'rowspan'),
})
const hasWords = (node: PastedNode): boolean => lettersIn(node).trim() !== ''

const LINE = /solid|double|dashed|dotted|ridge|groove|inset|outset/
const isFramed = (node: PastedNode, styles: Styles): boolean =>
  Number.parseFloat(attributeOf(node, 'border')) > 0 ||
  [...styleOf(node, styles)].some(
    ([property, value]) =>
      /(?:^|-)border(?:-(?:top|right|bottom|left|style))?(?:-alt)?$/.test(property) &&
      LINE.test(value),
  )

/** What a pasted table is for: one that holds tables, or whose role is presentation, is no table to its readers. */
function pastedTable(table: PastedNode, styles: Styles): PastedTable {
  const role = attributeOf(table, 'role')
  if (role === 'presentation' || role === 'none') return { is: 'scaffold' }
  const rows = rowsOf(table)
  const [cell, ...others] = rows.flatMap(({ cells }) => cells).filter(hasWords)
  if (cell === undefined || findIn(table, (node) => tagOf(node) === 'table')) {
    return { is: 'scaffold' }
  }
  if (others.length === 0) {
    const framed = isFramed(table, styles) || isFramed(cell, styles)
    return { is: framed ? 'box' : 'scaffold' }
  }
  if (rows.every(({ cells }) => cells.length < 2)) return { is: 'scaffold' }
  const filled = rows.filter(({ cells }) => cells.some(hasWords))
  const shape = rows.map((row) => row.cells.map((one) => ({ ...shapeOf(one, row), children: [] })))
  // One row of a table is read as a line, and the largest ones are no part of a story.
  return { is: filled.length > 1 && newTable(shape) ? 'table' : 'lines', rows }
}

/** What the elements round a node say of it. */
export type Around = Look & { url: string | null; kind: BlockKind; list: ItemPlace | null }

type Visit = (node: PastedNode, around: Around, depth: number) => void
type Walk = {
  writer: PasteWriter
  tally: PasteTally
  styles: Styles
  element: Visit
  line: Visit
  within: (kind: BlockKind, ...rest: Parameters<Visit>) => void
}

/**
 * Walks through a table: its cells are blocks of their own, which become one table again; of one that is a single row or too
 * large each row becomes a paragraph, its cells parted by tabs; scaffolds are their content.
 */
export function walkTable(walk: Walk, node: PastedNode, around: Around, depth: number): void {
  const table = pastedTable(node, walk.styles)
  if (table.is === 'box') walk.tally.count('boxes')
  const inItem = around.kind.kind === 'item'
  if (table.is === 'lines' || (table.is === 'table' && inItem)) walk.tally.count('tables')
  if (inItem) return walk.line(node, around, depth)
  if (table.is === 'box' || table.is === 'scaffold')
    return walk.within(around.kind, node, around, depth)
  for (const caption of childrenIn(node).filter((child) => tagOf(child) === 'caption')) {
    walk.element(caption, around, depth + 1)
  }
  if (table.is === 'table') return walkCells(walk, table.rows, around, depth)
  for (const { cells } of table.rows) {
    walk.writer.open(around.kind)
    walk.writer.inOneLine(() =>
      cells.forEach((cell, index) => {
        if (index > 0 && walk.tally.inside) walk.writer.nextCell()
        walk.element(cell, around, depth + 1)
      }),
    )
  }
  walk.writer.open(around.kind)
}

function walkCells(walk: Walk, rows: PastedRow[], around: Around, depth: number): void {
  const table = {}
  rows.forEach((row, at) =>
    row.cells.forEach((cell) => {
      walk.writer.open({ kind: 'cell', cell: { table, row: at, ...shapeOf(cell, row) } })
      walk.writer.inOneLine(() => walk.element(cell, around, depth + 1))
    }),
  )
  walk.writer.open(around.kind)
}
