import { diff3Merge } from 'node-diff3'

import { isLooseNode } from '@/src/language/richText/body'
import type { Merged } from './pieces'

/**
 * The rule of a three-way merge for one value: whoever changed it wins, the same change made twice is one change;
 * null where both changed it differently. `keyOf` gives one string for everything that says the same.
 */
export function mergeValue<T>(
  base: T,
  mine: T,
  theirs: T,
  keyOf: (value: T) => string,
): Merged<T> | null {
  const [was, me, they] = [keyOf(base), keyOf(mine), keyOf(theirs)]
  if (me === they) return { value: mine, by: me === was ? 'nobody' : 'both' }
  if (me === was) return { value: theirs, by: 'theirs' }
  if (they === was) return { value: mine, by: 'mine' }
  return null
}

/** Words with the space after them, so that a word and its space move together. */
const wordsOf = (text: string): string[] => {
  const [first, ...rest] = text.trimStart().match(/\S+\s*/gu) ?? []
  if (first === undefined) return text === '' ? [] : [text]
  return [text.slice(0, text.length - text.trimStart().length) + first, ...rest]
}

/** diff3 takes time with the product of the lengths, and a person can look at so many changed words. */
const MOST_PAIRS = 250_000

/** How many words the three begin with alike. */
const commonWords = (base: string[], mine: string[], theirs: string[]): number => {
  const differs = base.findIndex((word, at) => word !== mine[at] || word !== theirs[at])
  return differs < 0 ? base.length : differs
}

/**
 * Merges three versions of a text by words (diff3: Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007).
 * Null where both sides changed the same words, or words that touch, or more than can be compared in time: there a
 * person has to look.
 */
export function mergeWords(base: string, mine: string, theirs: string): string | null {
  const three = [base, mine, theirs].map(wordsOf)
  const [was = [], me = [], they = []] = three
  const start = commonWords(was, me, they)
  const rest = three.map((words) => words.slice(start).reverse())
  const end = commonWords(rest[0] ?? [], rest[1] ?? [], rest[2] ?? [])
  // One word on each side stays, so that changes that touch are still seen to touch.
  const [from, to] = [Math.max(0, start - 1), Math.max(0, end - 1)]
  const middle = (words: string[]) => words.slice(from, Math.max(from, words.length - to))
  const [wasIn, meIn, theyIn] = [middle(was), middle(me), middle(they)]
  if (wasIn.length * Math.max(meIn.length, theyIn.length) > MOST_PAIRS) return null
  const regions = diff3Merge<string>(meIn, wasIn, theyIn)
  if (regions.some(({ conflict }) => conflict)) return null
  const merged = regions.flatMap(({ ok }) => ok ?? [])
  return [...was.slice(0, from), ...merged, ...was.slice(Math.max(from, was.length - to))].join('')
}

const formatOf = (node: unknown): unknown =>
  isLooseNode(node) && node.type === 'text' ? (node.format ?? 0) : null

/** Neighbouring letters of one format as one node: the editor splits them where a cursor stood. */
export function joinTexts<T>(nodes: readonly T[]): T[] {
  const out: T[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    const format = formatOf(node)
    if (!isLooseNode(last) || !isLooseNode(node) || format === null || formatOf(last) !== format) {
      out.push(node)
      continue
    }
    out[out.length - 1] = { ...last, text: `${String(last.text)}${String(node.text)}` }
  }
  return out
}
