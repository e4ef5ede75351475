import { isObject } from '@/src/language/isObject'
import { mergeOf } from '@/src/workflow/articleFields'
import type { Merged, Piece } from './pieces'
import { valueKey } from './rows'
import { mergeValue, mergeWords } from './values'

type Group = Record<string, unknown>
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
  if (!isObject(base) || !isObject(mine) || !isObject(theirs)) return null
  const group = mergeGroup(base, mine, theirs)
  return group ? { value: group, by: 'both' } : null
}

/**
 * Merges one field of an article that is neither its body nor a list of rows: prose by words, of which the long ones may stand
 * one after the other (`workflow/articleFields`), lists by what was added and taken out, groups key by key.
 */
export function mergeField(
  name: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
): Piece<unknown> {
  const how = mergeOf(name)
  const merged = mergeLoose(base, mine, theirs, how === 'words' || how === 'longWords')
  const mayBoth = how === 'longWords' && Boolean(mine) && Boolean(theirs)
  return { id: name, base, mine, theirs, merged, mayBoth }
}

/** Merges lists whose order says little (tags, related articles, pins): what either side added or took out. */
function mergeSets(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const keysOf = (list: unknown[]) => new Set(list.map(valueKey))
  const [was, me, they] = [keysOf(base), keysOf(mine), keysOf(theirs)]
  const kept = mine.filter((item) => they.has(valueKey(item)) || !was.has(valueKey(item)))
  const added = theirs.filter((item) => !was.has(valueKey(item)) && !me.has(valueKey(item)))
  return [...kept, ...added]
}
