import { asKeys, typedKeys, wordsIn } from '@/src/language/text/keys'
import { caseForms, withoutTitles } from '@/src/language/text/names'
import { fold } from '@/src/language/text/letters'
import { skeleton } from '@/src/language/text/skeleton'
import type { SearchTerm, SearchTerms } from '@/src/delivery/documents/parents'

/** More words than a headline has find nothing more. */
const MOST_WORDS = 10
/** An article is looked through for a name without its title only where two words are left, else for everything. */
const LEAST_IN_TEXT = 2

/** What a reader typed → its words without repeats, in the forms they are looked up by; may be empty. */
export function searchTerms(query: string): SearchTerms {
  const words = wordsIn(query).map(({ text }) => {
    const word = fold(text)
    const forms = [word, ...caseForms(word)]
    const keys = [...new Set([...typedKeys(text), ...asKeys(forms)])]
    return { word, forms, skeleton: skeleton(text), keys }
  })
  const unique = new Map(words.map((term) => [term.word, term]))
  const known = [...unique.values()].filter(({ keys }) => keys.length > 0).slice(0, MOST_WORDS)
  const without = (least: number): SearchTerm[] => {
    const left = new Set(
      withoutTitles(
        known.map(({ word }) => word),
        least,
      ),
    )
    return known.filter(({ word }) => left.has(word))
  }
  return { whole: fold(query), words: without(LEAST_IN_TEXT), named: without(1) }
}
