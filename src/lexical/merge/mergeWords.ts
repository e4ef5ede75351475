import { diff3Merge } from 'node-diff3'

/** Words with the space after them, so that a word and its space move together. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*/gu) ?? (text === '' ? [] : [text])

/**
 * Merges three versions of a text by words (diff3: Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007).
 * Null where both sides changed the same words, or words that touch: there a person has to look.
 */
export function mergeWords(base: string, mine: string, theirs: string): string | null {
  const regions = diff3Merge<string>(wordsOf(mine), wordsOf(base), wordsOf(theirs))
  if (regions.some(({ conflict }) => conflict)) return null
  return regions.flatMap(({ ok }) => ok ?? []).join('')
}
