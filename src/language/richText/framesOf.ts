import type { Block } from './toText'

/** A block with its number in the list of all blocks. */
export type Placed = { block: Block; at: number }

/**
 * Blocks by what they stand in: the number of their frame (a fact box, a table …), null for the text itself. In order, linear.
 */
export function framesOf(blocks: readonly Block[]): ReadonlyMap<number | null, readonly Placed[]> {
  const frames = new Map<number | null, Placed[]>()
  for (const [at, block] of blocks.entries()) {
    const inside = frames.get(block.within) ?? []
    inside.push({ block, at })
    frames.set(block.within, inside)
  }
  return frames
}
