import type { Merged } from './Piece'

/**
 * The rule of a three-way merge for one value: whoever changed it wins, the same change made twice is one change;
 * null where both changed it differently. `keyOf` gives one string for everything that says the same.
 */
export function mergeValue<T>(
  base: T,
  mine: T,
  theirs: T,
  keyOf: (value: T) => string,
): Merged<T> | null {
  const [was, me, they] = [keyOf(base), keyOf(mine), keyOf(theirs)]
  if (me === they) return { value: mine, by: me === was ? 'nobody' : 'both' }
  if (me === was) return { value: theirs, by: 'theirs' }
  if (they === was) return { value: mine, by: 'mine' }
  return null
}
