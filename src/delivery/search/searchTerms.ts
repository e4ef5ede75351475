import { fold } from '@/src/text/fold'
import { skeleton } from '@/src/text/skeleton'

export type SearchTerms = { whole: string; words: { word: string; skeleton: string }[] }

/** More words than a headline has find nothing more. */
const MOST_WORDS = 10

/** What a reader typed → its folded words, each with its skeleton, without repeats; may be empty. */
export function searchTerms(query: string): SearchTerms {
  const words = [...new Set(fold(query).split(' ').filter(Boolean))].slice(0, MOST_WORDS)
  return { whole: fold(query), words: words.map((word) => ({ word, skeleton: skeleton(word) })) }
}
