import { mergeSegments, type Pick } from './mergeSegments'
import { byAge, type IdSign } from './order'
import { type Segment, sizeOf } from './segment'
import { textAt } from './texts'

type Key = { time: number; id: string }

/** What the documents of a segment are ordered by. */
export const keyAt = ({ times, ids }: Segment, number: number): Key => ({
  time: times[number]!,
  id: textAt(ids, number),
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

type Keyed = Readonly<{ pick: Pick; key: Key }>

const live = (segment: Segment, source: number): Keyed[] =>
  Array.from({ length: sizeOf(segment) }, (_, number) => number).flatMap((number) =>
    segment.dead[number] ? [] : [{ pick: { source, number }, key: keyAt(segment, number) }],
  )

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
  const of = ({ key }: Keyed) => targetOf(base, key, sign)
  const target = all[0] ? of(all[0]) : 0
  const taken = all.filter((one) => of(one) === target)
  const old = base[target]
  const sources = old ? [...fresh, old] : fresh
  const kept = old ? live(old, fresh.length) : []
  const picks = [...taken, ...kept]
    .sort((one, other) => byAge(one.key, other.key, sign))
    .map(({ pick }) => pick)
  const parts = Math.ceil(picks.length / most)
  const size = Math.ceil(picks.length / Math.max(1, parts))
  const made = Array.from({ length: parts }, (_, part) =>
    mergeSegments(sources, picks.slice(part * size, (part + 1) * size)),
  )
  return { target, old, made, taken: taken.map(({ pick }) => pick) }
}
