import { fold, soundOf } from './letters'
import { stemmerOf, wordKeys, wordsIn } from './keys'
import { knownWords } from './knownWords'

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

const soundsOf = knownWords<readonly string[]>((word) =>
  fold(word).split(' ').map(soundOf).filter(Boolean),
)

/** What stands between two full stops or line ends, which no word reaches over: how many words, their sounds, all their keys. */
type Stretch = Readonly<{ count: number; sounds: string; keys: readonly string[] }>

const ENDS = /[.\n]/
const NOTHING: Stretch = { count: 0, sounds: '', keys: [] }

const wordsOf = (text: string): string[] => wordsIn(text).map(({ text: word }) => word)

function stretchOf(words: readonly string[], language: string): Stretch {
  if (words.length === 0) return NOTHING
  const sounds = words.flatMap(soundsOf).join(' ')
  return { count: words.length, sounds, keys: words.flatMap((word) => wordKeys(word, language)) }
}

// An article is published anew with most of its sentences as they were, and each claim stands in it twice.
const SHARE = 0.1
const stretchIn = (language: string) =>
  knownWords((text) => stretchOf(wordsOf(text), language), SHARE)
const stretches = { tr: stretchIn('tr'), en: stretchIn('en'), none: stretchIn('none') }

/** A text → the keys of its words, in order and with their repeats (see `wordKeys`). Refuses nothing; may be empty. */
export const keysIn = (text: string, language: string): string[] =>
  text.split(ENDS).flatMap((part) => stretches[stemmerOf(language)](part).keys)

/** What a key of a headline counts more: its times stay below. */
const LEADING = 1 << 20

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
  /** How often each key stands there, and by `LEADING` that it stands in a headline. */
  const times = new Map<string, number>()
  const told: string[] = []
  const read = stretches[stemmerOf(language)]
  let room = MOST_WORDS
  for (const [index, text] of [...leads, ...texts].entries()) {
    const isLead = index < leads.length
    const sounds: string[] = []
    for (const part of text.split(ENDS)) {
      const whole = read(part)
      const stretch = whole.count > room ? stretchOf(wordsOf(part).slice(0, room), language) : whole
      room -= stretch.count
      if (stretch.sounds) sounds.push(stretch.sounds)
      for (const key of stretch.keys) {
        const before = times.get(key) ?? 0
        times.set(key, isLead ? (before + 1) | LEADING : before + 1)
      }
    }
    if (sounds.length > 0) told.push(sounds.join(' '))
  }
  for (const key of more) if (!times.has(key)) times.set(key, 1)
  let keys = ''
  for (const [key, found] of times) {
    const much = found & (LEADING - 1)
    if (keys) keys += ' '
    if (found >= LEADING) keys += '^'
    keys += key
    if (much > 1) keys += `*${Math.min(much, MOST_TIMES)}`
  }
  return { words: told.join(` ${BORDER} `), keys }
}
