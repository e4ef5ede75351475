import { asKeys, typedKeys, wordsIn } from '@/src/language/text/keys'
import { caseForms, withoutTitles } from '@/src/language/text/names'
import { fold } from '@/src/language/text/letters'
import { knownWords } from '@/src/language/text/knownWords'
import { skeleton } from '@/src/language/text/skeleton'
import { searchedParts } from '@/src/language/text/searchedParts'
import { soundsIn } from '@/src/language/text/searchText'
import type { SearchTerm, SearchTerms } from '@/src/delivery/documents/parents'

/** More words than a headline has find nothing more. */
const MOST_WORDS = 10
/** An article is looked through for a name without its title only where two words are left, else for everything. */
const LEAST_IN_TEXT = 2

/** Of the words that a newsroom's process remembers: what is searched for is searched for again. */
const SHARE = 0.1
const termOf = knownWords<SearchTerm>((text) => {
  const word = fold(text)
  const forms = [word, ...caseForms(word)]
  const keys = [...new Set([...typedKeys(text), ...asKeys(forms)])]
  return { word, forms, skeleton: skeleton(text), keys }
}, SHARE)

/** A word of a phrase: as it is, in any spelling, and no misspelt name. */
const exactTerm = (text: string): SearchTerm => {
  const word = fold(text)
  return { word, forms: [word], skeleton: '', keys: asKeys([text]) }
}

const termsIn = (texts: readonly string[], make: (word: string) => SearchTerm): SearchTerm[] =>
  texts.flatMap((text) => wordsIn(text).map((word) => make(word.text)))

const distinct = (terms: readonly SearchTerm[]): SearchTerm[] => [
  ...new Map(terms.filter(({ keys }) => keys.length > 0).map((term) => [term.word, term])).values(),
]

const phrasesIn = (texts: readonly string[]): string[][] =>
  texts.map(soundsIn).filter((sounds) => sounds.length > 1)

/**
 * What a reader typed → its words without repeats, in the forms they are looked up by; phrases (`"in this order"`), and what may
 * not be there (`-word`, `-"some words"`). May be empty.
 */
export function searchTerms(query: string): SearchTerms {
  const { words: rest, phrases: quoted, without: out } = searchedParts(query)
  const known = distinct(termsIn([rest], termOf)).slice(0, MOST_WORDS)
  const exact = distinct(termsIn(quoted, exactTerm)).slice(0, MOST_WORDS)
  const without = (least: number): SearchTerm[] => {
    const words = known.map(({ word }) => word)
    const left = new Set(withoutTitles(words, Math.max(0, least - exact.length)))
    return distinct([...known.filter(({ word }) => left.has(word)), ...exact])
  }
  return {
    whole: fold([rest, ...quoted].join(' ')),
    words: without(LEAST_IN_TEXT),
    named: without(1),
    phrases: phrasesIn(quoted),
    without: {
      words: distinct([
        ...termsIn(out.words, termOf),
        // A phrase of one word is that word.
        ...termsIn(
          out.phrases.filter((text) => soundsIn(text).length === 1),
          exactTerm,
        ),
      ]).slice(0, MOST_WORDS),
      phrases: phrasesIn(out.phrases),
    },
  }
}
