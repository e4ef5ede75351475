import { fold, soundOf } from './letters'
import { wordKeys, wordsIn } from './keys'

/** A text as a search index reads it; see `searchText`. */
export type SearchText = {
  /** Every word by its sound, in order, with one blank between; a border (`|`) between two texts. */
  words: string
  /**
   * Every key once: `^` before one that stands in a headline or name, `*` and how often it stands there behind one that
   * stands there more than once (9 at most).
   */
  keys: string
}

export const BORDER = '|'
/** Of a text with more words the beginning is found: it is as long as a short novel. */
const MOST_WORDS = 40_000
const MOST_TIMES = 9

/** A text → each of its words by its sound, in order: what a phrase is compared by. Single letters and numbers count. */
export const soundsIn = (text: string): string[] =>
  wordsIn(text).flatMap(({ text: word }) => soundsOf(word))

// The same few thousand words make most texts.
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 30_000

const soundsOf = (word: string): readonly string[] => {
  const found = known.get(word)
  if (found) return found
  const made = fold(word).split(' ').map(soundOf).filter(Boolean)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, made)
  return made
}

/**
 * Texts of one document in one language → what it is found by: its words in order, for phrases, and their keys (`wordKeys`)
 * with how often they stand there. `leads` are headlines and names, whose words weigh more; `more` are keys it has besides.
 */
export function searchText(
  {
    leads,
    texts,
    more,
  }: { leads: readonly string[]; texts: readonly string[]; more: readonly string[] },
  language: string,
): SearchText {
  const times = new Map<string, number>()
  const leading = new Set<string>()
  const stretches: string[] = []
  let count = 0
  for (const [index, text] of [...leads, ...texts].entries()) {
    const sounds: string[] = []
    for (const { text: word } of wordsIn(text)) {
      if ((count += 1) > MOST_WORDS) break
      for (const sound of soundsOf(word)) sounds.push(sound)
      for (const key of wordKeys(word, language)) {
        times.set(key, (times.get(key) ?? 0) + 1)
        if (index < leads.length) leading.add(key)
      }
    }
    if (sounds.length > 0) stretches.push(sounds.join(' '))
  }
  for (const key of more) if (!times.has(key)) times.set(key, 1)
  const keys = [...times].map(
    ([key, much]) =>
      `${leading.has(key) ? '^' : ''}${key}${much > 1 ? `*${Math.min(much, MOST_TIMES)}` : ''}`,
  )
  return { words: stretches.join(` ${BORDER} `), keys: keys.join(' ') }
}
