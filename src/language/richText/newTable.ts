import type { BodyInline, BodyTable, BodyTableCell } from './body'
import { elementKeys } from './newNodes'

/** A cell as a document gives it: its words in one line, whether it names its row or column, how far it reaches. */
export type GivenCell = {
  children: BodyInline[]
  isHeader: boolean
  colSpan: number
  rowSpan: number
}

/** Beyond these a table is no part of a story: an article has 5,000 nodes at most, and each cell is three of them. */
export const LARGEST_TABLE = { cells: 600, columns: 50 } as const

const [ROW, COLUMN] = [1, 2]
const within = (span: number, most: number): number =>
  Number.isInteger(span) ? Math.min(Math.max(span, 1), most) : 1

/** For each given cell the column it begins in and what of its reach has room; how many columns there are at most. */
function placed(rows: readonly (readonly GivenCell[])[]) {
  // For each column the first row below that no cell above reaches into.
  const free: number[] = []
  let columns = 0
  const cells = rows.map((row, at) => {
    let column = 0
    return row.map((cell) => {
      while ((free[column] ?? 0) > at) column += 1
      let colSpan = within(cell.colSpan, LARGEST_TABLE.columns)
      for (let next = 1; next < colSpan; next += 1) {
        if ((free[column + next] ?? 0) > at) colSpan = next
      }
      const rowSpan = within(cell.rowSpan, rows.length - at)
      for (let next = 0; next < colSpan; next += 1) free[column + next] = at + rowSpan
      const found = { ...cell, column, colSpan, rowSpan }
      column += colSpan
      columns = Math.max(columns, column)
      return found
    })
  })
  return { cells, columns }
}

/**
 * A table of these rows as a node of a body, every row as long as the longest: what a ragged one lacks are empty cells, and a
 * cell that would reach below the last row or over another ends there. Null where there is nothing to set out in rows and
 * columns (one column, no words) or more than `LARGEST_TABLE`. Pure; in step with its cells.
 */
export function newTable(rows: readonly (readonly GivenCell[])[]): BodyTable | null {
  const { cells, columns } = placed(rows)
  const count = rows.length * columns
  if (columns < 2 || columns > LARGEST_TABLE.columns || count > LARGEST_TABLE.cells) return null
  const heads = rows.findIndex((row) => row.some(({ isHeader }) => !isHeader))
  const headRows = heads < 0 ? rows.length : heads
  const taken = new Set<number>()
  const children = cells.map((row, at) => {
    const made = row.map(({ column, colSpan, rowSpan, isHeader, children }) => {
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < colSpan; across += 1) {
          taken.add((at + down) * columns + column + across)
        }
      }
      const header = isHeader ? (at < headRows ? ROW : COLUMN) : 0
      return { column, cell: cellOf(children, header, colSpan, rowSpan) }
    })
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(at * columns + column)) continue
      made.push({ column, cell: cellOf([], at < headRows ? ROW : 0, 1, 1) })
    }
    made.sort((a, b) => a.column - b.column)
    return {
      ...elementKeys,
      type: 'tablerow' as const,
      children: made.map(({ cell }) => cell),
    }
  })
  return { ...elementKeys, type: 'table', children }
}

const cellOf = (
  children: BodyInline[],
  headerState: number,
  colSpan: number,
  rowSpan: number,
): BodyTableCell => ({
  ...elementKeys,
  ...{ type: 'tablecell', headerState, colSpan, rowSpan, backgroundColor: null },
  children: [{ ...elementKeys, type: 'paragraph', children }],
})
