import { diffIndices } from 'node-diff3'

import {
  type BodyNode,
  childrenOf,
  isLooseNode,
  type LooseNode,
} from '@/src/language/richText/body'
import { valueKey } from './rows'
import { joinTexts } from './values'

/** Share of common words from which two blocks are one block, edited. */
const ALIKE = 0.5
/** Larger changed stretches are not paired by likeness: comparing every pair would take too long. */
const MOST_PAIRS = 10_000
/** Nor is the longest common sequence of more blocks than that looked for. */
const MOST_COMPARED = 1_000_000

const wordsIn = (node: LooseNode): string[] =>
  typeof node.text === 'string'
    ? (node.text.match(/\S+/gu) ?? [])
    : childrenOf(node).flatMap(wordsIn)

/** Dice's coefficient over the words of two blocks: 0 none in common, 1 all. */
const likeness = (a: string[], b: string[]): number => {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) common += 1
    left.set(word, count - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}

/** The best pairs of a changed stretch that do not cross, by dynamic programming over their likeness. */
const pairUp = (base: BodyNode[], side: BodyNode[]): [number, number][] => {
  if (base.length === 1 && side.length === 1) return [[0, 0]]
  if (base.length * side.length > MOST_PAIRS) return []
  const [was, is] = [base.map(wordsIn), side.map(wordsIn)]
  const score = was.map((a) => is.map((b) => likeness(a, b)))
  const width = side.length + 1
  const best = new Array<number>((base.length + 1) * width).fill(0)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  const pair = (i: number, j: number): number => {
    const alike = score[i]?.[j] ?? 0
    return alike >= ALIKE ? alike + at(i + 1, j + 1) : -1
  }
  for (let i = base.length - 1; i >= 0; i -= 1) {
    for (let j = side.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = Math.max(pair(i, j), at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < base.length && j < side.length) {
    if (at(i, j) === pair(i, j)) pairs.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

type Change = { buffer1: [number, number]; buffer2: [number, number] }

const changesBetween = (was: string[], is: string[]): Change[] =>
  was.length * is.length > MOST_COMPARED
    ? [{ buffer1: [0, was.length], buffer2: [0, is.length] }]
    : diffIndices(was, is)

/**
 * For each block of `base` its place in `side`, or null where the side took it out. Equal blocks are found by the
 * longest common sequence, edited ones between them by the words they share. Places only rise.
 */
export function alignNodes(base: BodyNode[], side: BodyNode[]): (number | null)[] {
  const places = new Array<number | null>(base.length).fill(null)
  const [was, is] = [base.map((node) => nodeKey(node)), side.map((node) => nodeKey(node))]
  // What both begin and end with is known without a comparison, which takes time with the product of the lengths.
  const most = Math.min(was.length, is.length)
  let [start, end] = [0, 0]
  while (start < most && was[start] === is[start]) start += 1
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  const middle = (keys: string[]) => keys.slice(start, keys.length - end)
  const changes = changesBetween(middle(was), middle(is))
  let [from, to] = [start, start]
  for (let at = 0; at < start; at += 1) places[at] = at
  const equalUntil = (end: number) => {
    while (from < end) places[from++] = to++
  }
  for (const { buffer1, buffer2 } of changes) {
    const [oldAt, newAt] = [start + buffer1[0], start + buffer2[0]]
    equalUntil(oldAt)
    const pairs = pairUp(
      base.slice(oldAt, oldAt + buffer1[1]),
      side.slice(newAt, newAt + buffer2[1]),
    )
    for (const [before, after] of pairs) places[oldAt + before] = newAt + after
    from = oldAt + buffer1[1]
    to = newAt + buffer2[1]
  }
  equalUntil(base.length)
  return places
}

/** What the editor writes for itself: nobody typed it, and no reader sees it. */
const OWN_NOTES = new Set([
  'id',
  'direction',
  'version',
  'textFormat',
  'textStyle',
  'style',
  'detail',
  // How wide a writer drew a table's columns on a screen.
  'colWidths',
  'width',
  'height',
])

const bare = (node: LooseNode): Record<string, unknown> => {
  const entries = Object.entries(node)
    // The editor numbers the items of a list anew.
    .filter(([key]) => !OWN_NOTES.has(key) && !(node.type === 'listitem' && key === 'value'))
    .map(([key, value]): [string, unknown] => {
      if (key === 'mode' && value === 'normal') return [key, null]
      if (key === 'format' && value === 0) return [key, null]
      if (key === 'indent' && value === 0) return [key, null]
      if (key === 'ids' && Array.isArray(value)) return [key, [...value].sort()]
      if (key !== 'children' || !Array.isArray(value)) return [key, value]
      return [key, joinTexts(value).map((child) => (isLooseNode(child) ? bare(child) : child))]
    })
  return Object.fromEntries(entries)
}

/**
 * One string for all nodes that read, look and are attributed alike. `frame`: of the node alone, without its letters
 * and children.
 */
export function nodeKey(node: LooseNode | null, frame: 'whole' | 'frame' = 'whole'): string {
  if (node === null) return ''
  if (frame === 'whole') return valueKey(bare(node))
  return valueKey(bare({ ...node, children: null, text: null }))
}
