import { grouped } from '@/src/language/grouped'
import type { Block } from './toText'

/** A block with its number in the list of all blocks. */
export type Placed = { block: Block; at: number }

/**
 * Blocks by what they stand in: the number of their frame (a fact box, a table …), null for the text itself. In order, linear.
 */
export const framesOf = (blocks: readonly Block[]): ReadonlyMap<number | null, readonly Placed[]> =>
  grouped(
    blocks.map((block, at) => ({ block, at })),
    ({ block }) => block.within,
  )

/** The blocks in a table, by the row and column of their cell, counted from 0. */
export function byCell(
  inside: readonly Placed[],
): (row: number, column: number) => readonly Block[] {
  const blocks = inside.map(({ block }) => block)
  const held = grouped(blocks, ({ cell }) => `${cell?.row} ${cell?.column}`)
  return (row, column) => held.get(`${row} ${column}`) ?? []
}
