export type Side = 'mine' | 'theirs'
/** Who changed what the merged text has in this place; `both`: each changed it, and the changes fit together. */
export type By = 'nobody' | Side | 'both'

export type Merged<T> = { value: T; by: By }

/**
 * One place of an article in three versions, each null where the version has nothing there. `merged` is null where
 * both changed the place and a person has to decide.
 */
export type Piece<T> = {
  /** Stable within one merge: `headline`, `body:3`, `claims:<row id>`. */
  id: string
  base: T | null
  mine: T | null
  theirs: T | null
  merged: Merged<T | null> | null
  /** Whether both versions may stand, mine first. */
  mayBoth: boolean
}
