import { type Look, styleOf, type Styles } from './looks'
import { attributeOf, childrenIn, findIn, lettersIn, type PastedNode, tagOf } from './PastedNode'
import type { PasteTally } from './PasteTally'
import type { BlockKind, ItemPlace, PasteWriter } from './PasteWriter'

/** A table of figures or words, a frame round a passage, or the scaffold of a page or a letter. */
type PastedTable = { is: 'table'; rows: PastedNode[][] } | { is: 'box' } | { is: 'scaffold' }

const GROUPS = new Set(['thead', 'tbody', 'tfoot'])
const isCell = (node: PastedNode): boolean => ['td', 'th'].includes(tagOf(node))

const rowsOf = (table: PastedNode): PastedNode[][] =>
  childrenIn(table)
    .flatMap((child) => (GROUPS.has(tagOf(child)) ? childrenIn(child) : [child]))
    .filter((row) => tagOf(row) === 'tr')
    .map((row) => childrenIn(row).filter(isCell))
    .filter((cells) => cells.length > 0)

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
  const [cell, ...others] = rows.flat().filter((found) => lettersIn(found).trim() !== '')
  if (cell === undefined || findIn(table, (node) => tagOf(node) === 'table')) {
    return { is: 'scaffold' }
  }
  if (others.length === 0) {
    const framed = isFramed(table, styles) || isFramed(cell, styles)
    return { is: framed ? 'box' : 'scaffold' }
  }
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  return columns > 1 ? { is: 'table', rows } : { is: 'scaffold' }
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

/** Walks through a table: each row of one becomes a paragraph, its cells parted by tabs; scaffolds are their content. */
export function walkTable(walk: Walk, node: PastedNode, around: Around, depth: number): void {
  const table = pastedTable(node, walk.styles)
  if (table.is === 'box') walk.tally.count('boxes')
  if (table.is === 'table') walk.tally.count('tables')
  if (around.kind.kind === 'item') return walk.line(node, around, depth)
  if (table.is !== 'table') return walk.within(around.kind, node, around, depth)
  for (const caption of childrenIn(node).filter((child) => tagOf(child) === 'caption')) {
    walk.element(caption, around, depth + 1)
  }
  for (const cells of table.rows) {
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
