import type { Piece, Side } from './Piece'

export type Choice = Side | 'both'
/** What a person chose, by the id of the piece. */
export type Decisions = Readonly<Record<string, Choice>>

/** The value of one place after the decisions; an undecided conflict keeps what is mine. */
export function decide<T>(
  piece: Piece<T>,
  decisions: Decisions,
  join: (mine: T, theirs: T) => T,
): T | null {
  if (piece.merged) return piece.merged.value
  const choice = decisions[piece.id] ?? 'mine'
  if (choice === 'theirs') return piece.theirs
  if (choice === 'mine' || piece.mine === null || piece.theirs === null) return piece.mine
  return join(piece.mine, piece.theirs)
}
