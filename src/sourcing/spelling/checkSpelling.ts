import type { SpellingHit } from '../types'
import { askSpeller } from './askSpeller'
import { likeWord } from './likeWord'
import { lowerTurkish } from './lowerTurkish'
import { rankSuggestions } from './rankSuggestions'
import { tokens } from './tokens'
import { wordsToCheck } from './wordsToCheck'

/** Longer than the dictionary takes to load on a slow machine, shorter than a reporter waits for a save. */
const LIMIT_MS = 5_000

/**
 * The words of a Turkish text that neither the dictionary nor `known` (names of any number of words) has,
 * with suggestions, best first; words of `context` (the rest of the article) are suggested before others.
 * Empty when the dictionary does not answer in time: see `askSpeller`, which `ask` may stand in for.
 */
export const checkSpelling = async (
  text: string,
  known: string[],
  context = '',
  ask = askSpeller,
): Promise<SpellingHit[]> => {
  const words = wordsToCheck(text, known)
  const questions = words.map(({ word }) => ({ lower: lowerTurkish(word), printed: word }))
  const answers = await ask(questions, LIMIT_MS)
  if (!answers?.some((answer) => answer !== null)) return []
  const used = new Set(tokens(`${context}\n\n${text}`).map(({ word }) => lowerTurkish(word)))
  return words.flatMap(({ start, end, word }, index) => {
    const found = answers[index]
    if (!found) return []
    const ranked = rankSuggestions(lowerTurkish(word), found, used)
    return [
      { start, end, word, suggestions: ranked.map((suggestion) => likeWord(word, suggestion)) },
    ]
  })
}
