import { fold } from '@/src/language/text/letters'
import type { FieldSpellingHit, SourcedArticle, SourcedEntities, SpellingHit } from '../types'
import { ATTRIBUTION_FIELDS } from '../vocabulary'
import { editDistance } from './editDistance'
import type { querySpeller } from './speller'
import { type PlacedToken, sentenceTokens, tokens } from './tokens'

/**
 * The spelling of an article's headline, dek and body, field by field. Names of its entities and names
 * its body uses are known; `more` adds others (places, the house's own words). Only Turkish has a
 * dictionary: an article in another language has no hits. `ask` is the dictionary.
 */
export const checkArticleSpelling = async (
  article: Pick<SourcedArticle, 'language' | 'headline' | 'dek' | 'body'>,
  entities: SourcedEntities,
  more: readonly string[],
  ask: typeof querySpeller,
): Promise<FieldSpellingHit[]> => {
  if (article.language.toLowerCase().split('-')[0] !== 'tr') return []
  const named = [...Object.values(entities.persons), ...Object.values(entities.sources)]
  const known = [
    ...named.flatMap(({ name, names }) => [name, ...(names ?? [])]),
    ...namesIn(article.body),
    ...more,
  ]
  const hits = await Promise.all(
    ATTRIBUTION_FIELDS.map(async (field) =>
      (await checkSpelling(article[field], known, article.body, ask)).map((hit) => ({
        ...hit,
        field,
      })),
    ),
  )
  return hits.flat()
}

/** Longer than the dictionary takes to load on a slow machine, shorter than a reporter waits for a save. */
const LIMIT_MS = 5_000

/**
 * The words of a Turkish text that neither the dictionary nor `known` (names of any number of words) has,
 * with suggestions, best first; words of `context` (the rest of the article) are suggested before others.
 * Empty when the dictionary (`ask`) does not answer in time: see `querySpeller`.
 */
export const checkSpelling = async (
  text: string,
  known: string[],
  context: string,
  ask: typeof querySpeller,
): Promise<SpellingHit[]> => {
  const words = wordsToCheck(text, known)
  const distinct = [...new Set(words.map(({ word }) => word))]
  const questions = distinct.map((word) => ({ lower: lowerTurkish(word), printed: word }))
  const answers = await ask(questions, LIMIT_MS)
  if (!answers?.some((answer) => answer !== null)) return []
  const used = new Set(tokens(`${context}\n\n${text}`).map(({ word }) => lowerTurkish(word)))
  // A slip made throughout a long text is asked about and ranked once.
  const ranked = new Map(
    distinct.flatMap((word, index) => {
      const found = answers[index]
      if (!found) return []
      const best = rankSuggestions(lowerTurkish(word), found, used)
      return [[word, best.map((one) => likeWord(word, one))] as const]
    }),
  )
  return words.flatMap(({ start, end, word }) => {
    const suggestions = ranked.get(word)
    return suggestions ? [{ start, end, word, suggestions }] : []
  })
}

/** A suggestion with the capital of the word it replaces: `planlanan` for `Planlaan` → `Planlanan`. */
export const likeWord = (word: string, suggestion: string): string =>
  /^\p{Lu}/u.test(word)
    ? suggestion.replace(/^./u, (first) => first.toLocaleUpperCase('tr'))
    : suggestion

/** Turkish lower case, for display and for the dictionary (never for search keys: those use `fold`). */
export const lowerTurkish = (word: string): string => word.toLocaleLowerCase('tr')

/**
 * The words a Turkish text itself treats as names: capitalised inside a sentence, or followed by an
 * apostrophe and a suffix. Folded, so that the same name is known in a headline or at a sentence's start.
 */
export const namesIn = (text: string): string[] => {
  const names = sentenceTokens(text).filter(
    (token) => token.isCapitalised && (token.suffixed || !token.capitalIsOwed),
  )
  return [...new Set(names.map(({ word }) => fold(word)))]
}

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

/**
 * The words of a Turkish text that a dictionary should know, with their UTF-16 offsets. Left out: words
 * with digits, all capitals, names (capitalised inside a sentence, or with an apostrophe and a suffix,
 * here or elsewhere in the text) and every word of `known`. In a headline in title case all words are checked.
 */
export const wordsToCheck = (text: string, known: readonly string[]): PlacedToken[] => {
  const names = new Set([...known.flatMap((name) => fold(name).split(' ')), ...namesIn(text)])
  return sentenceTokens(text).filter((token) => !token.isCapitals && !names.has(fold(token.word)))
}
