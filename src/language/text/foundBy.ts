import { wordsIn } from './keys'
import { fold, soundOf, toLatin } from './letters'
import { skeleton, skeletonKey } from './skeleton'

/** More different words than a long story has; each is an entry of an index. */
const MOST = 4_000
/** What is longer is no word; it is found by its beginning. */
const LONGEST_KEY = 60
/** Consonants that tell a name: of a register of names three, among the words of a text four. */
export const SKELETON_OF_NAME = 3
export const SKELETON_IN_TEXT = 4

const cut = (key: string): string => key.slice(0, LONGEST_KEY)

const keysOf = (word: string, shortestSkeleton: number | null): string[] => {
  const words = fold(word).split(' ').filter(Boolean)
  const bones = shortestSkeleton === null ? [] : skeleton(word).split(' ')
  return [
    ...words.flatMap((one) => [one, soundOf(one)]),
    ...bones.filter((one) => one.length >= (shortestSkeleton ?? 0)).map(skeletonKey),
  ].map(cut)
}

/** A word as somebody typed it → the beginnings of keys of `foundBy` that stand for it: as it is written, as it sounds. */
export const readKeys = (folded: string): string[] => [
  ...new Set([cut(folded), cut(soundOf(folded))]),
]

/**
 * The names and texts of a record → the keys by which the newsroom finds it: each word folded and by its sound, names and
 * words with a capital also as skeletons, each once, names first. Words are taken apart as `fold` does, so what follows
 * an apostrophe is gone. 4,000 keys at most; of a longer text the beginning. Without a stemmer: a search asks for beginnings.
 */
export function foundBy({
  names,
  texts = [],
}: {
  names: readonly string[]
  texts?: readonly string[]
}): string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const add = (word: string, shortestSkeleton: number | null): void => {
    if (found.size >= MOST || seen.has(word)) return
    seen.add(word)
    for (const key of keysOf(word, shortestSkeleton)) found.add(key)
  }
  for (const name of names) {
    for (const { text } of wordsIn(name)) add(text, SKELETON_OF_NAME)
  }
  for (const one of texts) {
    if (found.size >= MOST) break
    for (const { text } of wordsIn(one)) {
      add(text, /^\p{Lu}/u.test(text) ? SKELETON_IN_TEXT : null)
    }
  }
  return [...found].slice(0, MOST)
}

/** More words than a headline has find nothing more. */
const MOST_WORDS = 10

/** What somebody typed into a search → its words, folded, each once, ten at most; what follows an apostrophe is gone. */
export const readWords = (query: string): string[] =>
  [
    ...new Set(
      wordsIn(query)
        .flatMap(({ text }) => fold(text).split(' '))
        .filter(Boolean),
    ),
  ].slice(0, MOST_WORDS)

/** Letters of the alphabets that `toLatin` writes with one ASCII letter, in the blocks of Unicode where they stand. */
const BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0xc0, 0x24f],
  [0x259, 0x259],
  [0x400, 0x4ff],
]

const spellings = new Map<string, string[]>()
for (const [from, to] of BLOCKS) {
  for (let point = from; point <= to; point += 1) {
    const letter = String.fromCodePoint(point)
    const plain = toLatin(letter)
    if (/^[a-z]$/.test(plain)) spellings.set(plain, [...(spellings.get(plain) ?? []), letter])
  }
}

/**
 * A folded word → a pattern for MongoDB that finds it inside a text as it is printed: `isik` finds `Işık` and `IŞIK`. For
 * texts without keys; it reads every document, in step with its length. A mark of its own (i and U+0307) is not looked past.
 */
export const foldPattern = (folded: string): RegExp =>
  new RegExp(
    folded.replace(
      /[a-z]/g,
      (letter) => `[${letter}${letter.toUpperCase()}${(spellings.get(letter) ?? []).join('')}]`,
    ),
    'i',
  )
