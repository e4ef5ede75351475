import { editDistance } from '@/src/sourcing/spelling/editDistance'

const SHORTEST_TYPO = 4

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * Whether two readings of the same words differ by slips of the pen at most: the same number of words, and each pair
 * equal or, in words of four letters and more, one letter apart. So that an attribution may have its typo mended, but
 * "bildirdi" never becomes "bildirmedi". Signs and spaces do not count.
 */
export function sameWords(before: string, after: string): boolean {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  if (old.length !== fresh.length) return false
  return old.every((word, index) => {
    const other = fresh[index] ?? ''
    if (word === other) return true
    return Math.min(word.length, other.length) >= SHORTEST_TYPO && editDistance(word, other) <= 1
  })
}
