import { mergeSets } from './mergeSets'
import { mergeValue } from './mergeValue'
import { mergeWords } from './mergeWords'
import type { Merged, Piece } from './Piece'
import { valueKey } from './valueKey'

/** Fields that hold prose: merged by words. Of the long ones both versions may stand, one after the other. */
const PROSE: ReadonlyMap<string, 'short' | 'long'> = new Map([
  ['headline', 'short'],
  ['kicker', 'short'],
  ['seoTitle', 'short'],
  ['socialTitle', 'short'],
  ['dateline', 'short'],
  ['dek', 'long'],
  ['backstory', 'long'],
  ['edNote', 'long'],
])

type Group = Record<string, unknown>
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] | null =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : null

const mergeGroup = (base: Group, mine: Group, theirs: Group): Group | null => {
  const out: Group = {}
  for (const key of new Set([base, mine, theirs].flatMap((group) => Object.keys(group)))) {
    const merged = mergeLoose(base[key], mine[key], theirs[key], false)
    if (!merged) return null
    out[key] = merged.value
  }
  return out
}

const mergeLoose = (
  base: unknown,
  mine: unknown,
  theirs: unknown,
  isProse: boolean,
): Merged<unknown> | null => {
  const simple = mergeValue(base, mine, theirs, valueKey)
  if (simple) return simple
  if (isProse && [base, mine, theirs].every((text) => typeof text === 'string')) {
    const text = mergeWords(String(base), String(mine), String(theirs))
    return text === null ? null : { value: text, by: 'both' }
  }
  const [was, me, they] = [listOf(base), listOf(mine), listOf(theirs)]
  if (was && me && they && (Array.isArray(mine) || Array.isArray(theirs))) {
    return { value: mergeSets(was, me, they), by: 'both' }
  }
  if (!isGroup(base) || !isGroup(mine) || !isGroup(theirs)) return null
  const group = mergeGroup(base, mine, theirs)
  return group ? { value: group, by: 'both' } : null
}

/** Merges one field of an article that is neither its body nor a list of rows. */
export function mergeField(
  name: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
): Piece<unknown> {
  const merged = mergeLoose(base, mine, theirs, PROSE.has(name))
  const mayBoth = PROSE.get(name) === 'long' && Boolean(mine) && Boolean(theirs)
  return { id: name, base, mine, theirs, merged, mayBoth }
}
