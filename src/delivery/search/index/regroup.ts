import { mergeSegments, type Pick } from './mergeSegments'
import { byAge, type IdSign } from './order'
import type { Segment } from './segment'

type Key = { time: number; id: string }

/** What the documents of a segment are ordered by. */
export const keyAt = ({ times, ids }: Segment, number: number): Key => ({
  time: times[number]!,
  id: ids[number]!,
})

/** In which segment of the base a document belongs. */
function targetOf(base: readonly Segment[], key: Key, sign: IdSign): number {
  let [low, high] = [0, base.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (byAge(keyAt(base[middle]!, 0), key, sign) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

const live = ({ ids, dead }: Segment, source: number): Pick[] =>
  [...ids.keys()].flatMap((number) => (dead[number] ? [] : [{ source, number }]))

/**
 * The first of the fresh documents and all that belong into the same segment of the base → that segment made anew with
 * them, in as many as they fill. Changes nothing. `taken`: places in `fresh`.
 */
export function regroup(
  base: readonly Segment[],
  fresh: readonly Segment[],
  { sign, most }: { sign: IdSign; most: number },
): { target: number; old: Segment | undefined; made: Segment[]; taken: Pick[] } {
  const all = fresh.flatMap(live)
  const of = ({ source, number }: Pick) => targetOf(base, keyAt(fresh[source]!, number), sign)
  const target = all[0] ? of(all[0]) : 0
  const taken = all.filter((pick) => of(pick) === target)
  const old = base[target]
  const sources = old ? [...fresh, old] : fresh
  const kept = old ? live(old, fresh.length) : []
  const keyOf = ({ source, number }: Pick): Key => keyAt(sources[source]!, number)
  const picks = [...taken, ...kept].sort((one, other) => byAge(keyOf(one), keyOf(other), sign))
  const parts = Math.ceil(picks.length / most)
  const size = Math.ceil(picks.length / Math.max(1, parts))
  const made = Array.from({ length: parts }, (_, part) =>
    mergeSegments(sources, picks.slice(part * size, (part + 1) * size)),
  )
  return { target, old, made, taken }
}
