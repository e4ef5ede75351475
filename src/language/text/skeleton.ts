import { fold } from './letters'

// In this order: digraphs of the English and Russian routes, then the surname ending, then what the
// routes disagree about (d or t, y or j, vowels, doubled letters).
const reductions: readonly [RegExp, string][] = [
  [/kh|x/g, 'h'],
  [/zh|dzh/g, 'j'],
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/(i?y?ev|i?jev|off?|eff?|ov)$/, 'v'],
  [/d/g, 't'],
  [/[yj]/g, ''],
  [/^[ae]/, 'a'],
  [/(?!^)[aeiou]/g, ''],
]

const single = (word: string): string =>
  Array.from(word)
    .filter((letter, index, all) => letter !== all[index - 1])
    .join('')

const reduce = (word: string): string =>
  single(
    reductions.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), word),
  )

/**
 * A name in any spelling → the consonants on which its spellings agree: Mehtiyev, Mekhtiyev,
 * Mehdiyev, Mehdijew and Мехтиев all give `mhtv`. For suggestions only: it merges too much by
 * design, so rank an equal `fold` first. Words with nothing left are dropped; may be empty.
 */
export const skeleton = (text: string): string =>
  fold(text).split(' ').map(reduce).filter(Boolean).join(' ')

/** A skeleton (see `src/language/text/skeleton`) as an entry of `searchWords`: told apart from every word. */
export const skeletonKey = (skeleton: string): string => `~${skeleton}`
