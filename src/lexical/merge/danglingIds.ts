import type { BodyNode } from '../bodyTypes'
import { markedIds } from './markedIds'
import { rowId, type Row } from './Row'

/** Attributions of the body that hang in the air: words that carry an id without a row, and rows without words. */
export type Dangling = { withoutRow: string[]; withoutWords: string[] }

/** Which attributions hang in the air in these blocks and rows (design: danglingAttribution). */
export function danglingIds(blocks: readonly BodyNode[], attributions: readonly Row[]): Dangling {
  const marked = markedIds(blocks)
  const known = new Set(attributions.map(rowId))
  return {
    withoutRow: [...marked].filter((id) => !known.has(id)),
    withoutWords: attributions
      .filter((row) => row.field === 'body' && !marked.has(rowId(row)))
      .map(rowId),
  }
}
