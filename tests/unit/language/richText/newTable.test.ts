import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { BodyTableCell, BodyTableRow } from '@/src/language/richText/body'
import { checkBody } from '@/src/language/richText/checkBody'
import { newText } from '@/src/language/richText/newNodes'
import { type GivenCell, LARGEST_TABLE, newTable } from '@/src/language/richText/newTable'
import { toText } from '@/src/language/richText/toText'
import { bodyOf } from '@/tests/support/partsBody'

const cell = (words: string, more: Partial<GivenCell> = {}): GivenCell => ({
  ...{ children: words === '' ? [] : [newText(words)], isHeader: false, colSpan: 1, rowSpan: 1 },
  ...more,
})
const rowsOf = (rows: GivenCell[][]): BodyTableCell[][] =>
  (newTable(rows)?.children ?? []).map((row) => (row as BodyTableRow).children as BodyTableCell[])
const words = (rows: GivenCell[][]): string[][] =>
  rowsOf(rows).map((row) => row.map((one) => toText(bodyOf(...one.children))))

/** How many cells cover each place of the grid. */
const cover = (rows: BodyTableCell[][]): number[][] => {
  const taken = rows.map((): number[] => [])
  rows.forEach((row, at) => {
    let column = 0
    for (const { colSpan = 1, rowSpan = 1 } of row) {
      while (taken[at]?.[column]) column += 1
      for (let down = at; down < at + rowSpan; down += 1) {
        for (let across = column; across < column + colSpan; across += 1) {
          const line = (taken[down] ??= [])
          line[across] = (line[across] ?? 0) + 1
        }
      }
      column += colSpan
    }
  })
  return taken
}

describe('a table of given cells', () => {
  it('has rows of one length, and heads where the document names them', () => {
    const rows = [
      [cell('Firma', { isHeader: true }), cell('Araç', { isHeader: true })],
      [cell('Doruk', { isHeader: true }), cell('14')],
      [cell('Yeni Yol', { isHeader: true })],
    ]
    expect(words(rows)).toEqual([
      ['Firma', 'Araç'],
      ['Doruk', '14'],
      ['Yeni Yol', ''],
    ])
    expect(rowsOf(rows).map((row) => row.map(({ headerState }) => headerState))).toEqual([
      [1, 1],
      [2, 0],
      [2, 0],
    ])
  })

  it('keeps cells that reach over others, as far as there is room', () => {
    const rows = [
      [cell('a', { rowSpan: 9 }), cell('b', { colSpan: 2 })],
      [cell('c'), cell('d', { rowSpan: Number.NaN })],
    ]
    expect(words(rows)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(cover(rowsOf(rows))).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ])
  })

  it('is none where there is one column, or too much for a story', () => {
    expect(newTable([[cell('a')], [cell('b')]])).toBeNull()
    expect(newTable([])).toBeNull()
    const line = Array.from({ length: 20 }, () => cell('a'))
    expect(newTable(Array.from({ length: LARGEST_TABLE.cells / 20 }, () => line))).not.toBeNull()
    expect(newTable(Array.from({ length: LARGEST_TABLE.cells / 20 + 1 }, () => line))).toBeNull()
    expect(newTable([[cell('a', { colSpan: 50 }), cell('b')], [cell('c')]])).toBeNull()
  })

  it('of any cells can be saved, covers each place once, and keeps every word', () => {
    const span = fc.constantFrom(1, 1, 1, 2, 3, 7, 60, 0, -1, 1.5, Number.NaN)
    const any = fc.record({ isHeader: fc.boolean(), colSpan: span, rowSpan: span })
    fc.assert(
      fc.property(fc.array(fc.array(any, { maxLength: 5 }), { maxLength: 6 }), (shape) => {
        let count = 0
        const rows = shape.map((row) => row.map((one) => cell(`söz${(count += 1)}`, one)))
        const table = newTable(rows)
        if (!table) return
        expect(checkBody(bodyOf(table)).problems).toEqual([])
        const grid = cover(rowsOf(rows))
        const columns = grid[0]?.length ?? 0
        expect(grid.map((row) => [...row])).toEqual(
          grid.map(() => Array.from({ length: columns }, () => 1)),
        )
        const given = Array.from({ length: count }, (_, at) => `söz${at + 1}`)
        expect(toText(bodyOf(table)).split('\n\n')).toEqual(given)
      }),
    )
  })
})
