import type { Sought } from './evaluate'
import { countEntries, entries, MARK, readEntries } from './postings'
import {
  DIMENSIONS,
  type IndexQuestion,
  type IndexWord,
} from '@/src/delivery/documents/searchQuestion'
import { type Lexicons, type Segment, sizeOf, valueName } from './segment'

/** A question → the same in the numbers of these segments. */
export function soughtIn(
  segments: readonly Segment[],
  { keys, values, dimensions }: Lexicons,
  question: IndexQuestion,
): Sought {
  const { phrases, without, filter } = question
  const numbered = (phrase: readonly string[]) => phrase.map((word) => keys.find(word) ?? null)
  const known = (texts: readonly string[]) => texts.flatMap((text) => keys.find(text) ?? [])
  const keysOf = (word: IndexWord): number[] => {
    const numbers = known(word.keys)
    if (word.sound === null || numbers.some((key) => isAnywhere(segments, key))) return numbers
    return known([word.sound])
  }
  const documents = segments.reduce((sum, segment) => sum + sizeOf(segment), 0)
  const words = question.words.map((word) => {
    const found = keysOf(word)
    const holders = found.reduce((sum, key) => sum + countOf(segments, key), 0)
    return { keys: found, holders, worth: Math.log(1 + documents / (holders + 1)) }
  })
  const narrowed = DIMENSIONS.flatMap((dimension) => {
    const asked = filter[dimension]
    if (!asked) return []
    const numbers = asked.flatMap((one) => values.find(valueName(dimension, one)) ?? [])
    return [{ dimension, allowed: new Set(numbers) }]
  })
  const bits = DIMENSIONS.map((one) => narrowed.findIndex(({ dimension }) => dimension === one))
  return {
    // The rarest first: where a segment has none of it, no other is looked up.
    words: words.sort((one, other) => one.holders - other.holders),
    phrases: phrases.map(numbered),
    without: { keys: without.words.flatMap(known), phrases: without.phrases.map(numbered) },
    narrowed,
    narrowedBy: (value) => bits[dimensions[value]!]!,
    ...{ from: filter.from ?? -Infinity, to: filter.to ?? Infinity },
    scores: question.order === 'relevance',
  }
}

const countOf = (segments: readonly Segment[], key: number): number =>
  segments.reduce((sum, { postings }) => sum + countEntries(postings, key), 0)

const isAnywhere = (segments: readonly Segment[], key: number): boolean =>
  segments.some(({ postings, dead }) => {
    const holders = readEntries(postings, key)
    for (let at = 0; at < holders; at += 1) if (!dead[entries[at]! >> MARK.bits]) return true
    return false
  })
