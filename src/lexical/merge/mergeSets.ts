import { valueKey } from './valueKey'

/** Merges lists whose order says little (tags, related articles, pins): what either side added or took out. */
export function mergeSets(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const keysOf = (list: unknown[]) => new Set(list.map(valueKey))
  const [was, me, they] = [keysOf(base), keysOf(mine), keysOf(theirs)]
  const kept = mine.filter((item) => they.has(valueKey(item)) || !was.has(valueKey(item)))
  const added = theirs.filter((item) => !was.has(valueKey(item)) && !me.has(valueKey(item)))
  return [...kept, ...added]
}
