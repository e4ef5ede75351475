import { editDistance } from './editDistance'
import { lowerTurkish } from './lowerTurkish'

// The consonants of Turkish text, most frequent first: of two words that lack one letter of the misspelt
// one, the one with the commoner letter is likelier meant. Vowels are bound by harmony and rarely drop out.
const BY_FREQUENCY = 'nrlkdmtsybşzgçhvğcpfj'

// Of a suggestion longer than the word, so that the two differ somewhere.
const addedLetter = (word: string, suggestion: string): number => {
  let at = 0
  while (word[at] === suggestion[at]) at += 1
  const place = BY_FREQUENCY.indexOf(suggestion.charAt(at))
  return place < 0 ? BY_FREQUENCY.length : place
}

/**
 * Suggestions for a misspelt word (both in lower case), best first, at most five: a word the article
 * itself uses before all others, then the fewest changed letters, then a letter left out before other
 * slips, then the letter that Turkish uses more. Ties keep the dictionary's order.
 */
export const rankSuggestions = (
  word: string,
  suggestions: readonly string[],
  used: ReadonlySet<string>,
): string[] => {
  const ranked = [...new Set(suggestions.map(lowerTurkish))].map((suggestion) => ({
    suggestion,
    keys: [
      used.has(suggestion) ? 0 : 1,
      editDistance(word, suggestion),
      suggestion.length > word.length ? 0 : 1,
      suggestion.length > word.length ? addedLetter(word, suggestion) : 0,
    ],
  }))
  const compare = (a: number[], b: number[]) =>
    a.map((key, index) => key - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
  return ranked
    .sort((a, b) => compare(a.keys, b.keys))
    .slice(0, 5)
    .map(({ suggestion }) => suggestion)
}
