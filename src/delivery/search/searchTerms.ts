import { fold } from '@/src/text/fold'
import { skeleton } from '@/src/text/skeleton'
import { typedKeys } from '@/src/text/typedKeys'
import { wordsIn } from '@/src/text/wordsIn'

export type SearchTerm = {
  /** Folded. */
  word: string
  skeleton: string
  /** Any of these in `searchWords` will do. */
  keys: readonly string[]
}
export type SearchTerms = { whole: string; words: SearchTerm[] }

/** More words than a headline has find nothing more. */
const MOST_WORDS = 10

/** What a reader typed → its words without repeats, in the forms they are looked up by; may be empty. */
export function searchTerms(query: string): SearchTerms {
  const words = wordsIn(query).map(({ text }) => ({
    word: fold(text),
    skeleton: skeleton(text),
    keys: typedKeys(text),
  }))
  const unique = new Map(words.map((term) => [term.word, term]))
  const known = [...unique.values()].filter(({ keys }) => keys.length > 0)
  return { whole: fold(query), words: known.slice(0, MOST_WORDS) }
}
