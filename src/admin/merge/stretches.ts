import type { Piece } from '@/src/lexical/merge/Piece'

export type Stretch<T> = { quiet: boolean; pieces: Piece<T>[] }

/** Pieces in order, in stretches of those nobody changed (quiet) and the others. */
export function stretches<T>(pieces: readonly Piece<T>[]): Stretch<T>[] {
  const out: Stretch<T>[] = []
  for (const piece of pieces) {
    const quiet = piece.merged?.by === 'nobody'
    const last = out.at(-1)
    if (last && last.quiet === quiet) last.pieces.push(piece)
    else out.push({ quiet, pieces: [piece] })
  }
  return out
}
