import type { Dimension } from '@/src/delivery/documents/searchQuestion'
import { PackedReader } from './packed'
import { entries, MARK, MOST, readEntries } from './postings'
import { type Segment, sizeOf } from './segment'

/** What is looked for, in numbers. */
export type Sought = Readonly<{
  /** Any of the keys of each word, with what the word is worth. */
  words: readonly Readonly<{ keys: readonly number[]; worth: number }>[]
  /** Numbers of words in a row; null of one that no document has. */
  phrases: readonly (readonly (number | null)[])[]
  without: Readonly<{
    keys: readonly number[]
    phrases: readonly (readonly (number | null)[])[]
  }>
  /** Of each narrowed dimension its bit, and the values that will do. */
  narrowed: readonly Readonly<{ dimension: Dimension; allowed: ReadonlySet<number> }>[]
  from: number
  to: number
  /** Which dimension a value is of, as an index of `narrowed`; -1 of one that is not narrowed. */
  narrowedBy(value: number): number
  scores: boolean
}>

/** Told of each document that fits, from the newest on, and of each that one narrowed dimension alone (its index) leaves out. Stops at false. */
export type OnFit = (number: number, score: number, leftOutBy: number | null) => boolean

const LEAD_WORTH = 4
/** Okapi BM25 (Robertson & Zaragoza 2009), with the usual k₁ and b, and a text of so many words as the middle one. */
const [SATURATION, LENGTH_SHARE, MIDDLE] = [1.2, 0.75, 400]

const has = new Uint8Array(MOST)
const marks = new Uint8Array(MOST)
const scores = new Float64Array(MOST)

/** How well a word stands in a document: `mark` as in `MARK`. */
const wordScore = (mark: number, length: number): number => {
  const times = mark & MARK.times
  const longer = 1 - LENGTH_SHARE + (LENGTH_SHARE * Math.min(length, 10 * MIDDLE)) / MIDDLE
  const share = (times * (SATURATION + 1)) / (times + SATURATION * longer)
  return share * (mark & MARK.leads ? LEAD_WORTH : 1)
}

/** Of this segment's documents none has any word yet. */
function clear(count: number, isScored: boolean): void {
  has.fill(0, 0, count)
  if (isScored) scores.fill(0, 0, count)
}

/** Marks in `has` how many of the first words each document has; false where none has them all. */
function markWords(segment: Segment, { words, scores: isScored }: Sought): boolean {
  const count = sizeOf(segment)
  if (words.length === 0) clear(count, isScored)
  for (const [index, { keys, worth }] of words.entries()) {
    let some = false
    for (const key of keys) {
      const holders = readEntries(segment.postings, key)
      if (holders === 0) continue
      // Most segments lack one of the first words: they cost a look-up.
      if (!some && index === 0) clear(count, isScored)
      if (!some && isScored) marks.fill(0, 0, count)
      for (let at = 0; at < holders; at += 1) {
        const entry = entries[at]!
        const number = entry >> MARK.bits
        if (has[number] === index) {
          has[number] = index + 1
          some = true
        }
        const mark = entry & MARK.all
        if (isScored && mark > marks[number]!) marks[number] = mark
      }
    }
    if (!some) return false
    if (!isScored) continue
    for (let number = 0; number < count; number += 1) {
      if (has[number] === index + 1) {
        scores[number]! += worth * wordScore(marks[number]!, segment.lengths[number]!)
      }
    }
  }
  return true
}

const NEVER = 255

function takeOut(segment: Segment, keys: readonly number[]): void {
  for (const key of keys) {
    const holders = readEntries(segment.postings, key)
    for (let at = 0; at < holders; at += 1) has[entries[at]! >> MARK.bits] = NEVER
  }
}

const tokens: number[] = []

/** The words of a document in order, as numbers of keys; -1 a border. The same array each time. */
function readTokens({ tokens: bytes, tokenStarts }: Segment, number: number): number[] {
  tokens.length = 0
  const reader = new PackedReader(bytes, tokenStarts[number]!)
  const end = tokenStarts[number + 1]!
  while (reader.at < end) tokens.push(reader.next() - 1)
  return tokens
}

const standsIn = (words: readonly number[], phrase: readonly (number | null)[]): boolean => {
  const [first] = phrase
  if (first === undefined || first === null) return false
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (phrase.every((word, index) => words[at + index] === word)) return true
  }
  return false
}

const fitsPhrases = (segment: Segment, number: number, sought: Sought): boolean => {
  const { phrases, without } = sought
  if (phrases.length === 0 && without.phrases.length === 0) return true
  const words = readTokens(segment, number)
  return (
    phrases.every((phrase) => standsIn(words, phrase)) &&
    !without.phrases.some((phrase) => standsIn(words, phrase))
  )
}

/** Which narrowed dimensions leave a document out: none (null), one (its index), more (-1). */
function leftOutBy(segment: Segment, number: number, sought: Sought): number | null {
  const { narrowed } = sought
  if (narrowed.length === 0) return null
  let fits = 0
  for (let at = segment.valueStarts[number]!; at < segment.valueStarts[number + 1]!; at += 1) {
    const value = segment.values[at]!
    const by = sought.narrowedBy(value)
    if (by >= 0 && narrowed[by]!.allowed.has(value)) fits |= 1 << by
  }
  const failing = ((1 << narrowed.length) - 1) & ~fits
  if (failing === 0) return null
  return (failing & (failing - 1)) === 0 ? 31 - Math.clz32(failing) : -1
}

/** Goes through the documents of a segment that fit, the last first. False where `onFit` stopped it. */
export function evaluate(segment: Segment, sought: Sought, onFit: OnFit): boolean {
  if (!markWords(segment, sought)) return true
  takeOut(segment, sought.without.keys)
  const all = sought.words.length
  for (let number = sizeOf(segment) - 1; number >= 0; number -= 1) {
    if (has[number] !== all || segment.dead[number]) continue
    const time = segment.times[number]!
    if (time < sought.from || time >= sought.to) continue
    const out = leftOutBy(segment, number, sought)
    if (out === -1 || !fitsPhrases(segment, number, sought)) continue
    if (!onFit(number, scores[number]!, out)) return false
  }
  return true
}
