import type { Document } from 'mongodb'

/** Sorts after every letter (Unicode CLDR root collation). */
const LAST = '\uffff'

/**
 * A–Z lists: names that begin with these letters, as a range of the Turkish alphabet, so that it is
 * served by the index: `i` finds İlham, `c` does not find Çetin. To be asked with collation `tr`.
 */
export function startsWith(key: string, letters: string): Document {
  if (letters === '') return {}
  // Lower case comes first among letters that differ in case only.
  return { [key]: { $gte: letters.toLocaleLowerCase('tr'), $lt: letters + LAST } }
}
