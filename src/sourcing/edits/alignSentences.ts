/** Where sentences of two versions stand that are not the same: `[from, to)` in each. */
export type Gap = { old: [number, number]; now: [number, number] }

/** Places of the longest rising run of the second numbers, in order; n log n. */
function rising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const before: number[] = []
  pairs.forEach(([, value], at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1] ?? -1
    ends[low] = at
  })
  const run: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

const onceIn = (keys: readonly string[]): Map<string, number> => {
  const places = new Map<string, number>()
  keys.forEach((key, at) => places.set(key, places.has(key) ? -1 : at))
  return places
}

/**
 * The sentences of two versions side by side, each given as a key that is equal for equal sentences → the gaps between those that are the same in
 * both and stand there once. In a gap of as many sentences on either side each stands for its counterpart, so that it is cut. Linear but for a logarithm.
 */
export function alignSentences(before: readonly string[], after: readonly string[]): Gap[] {
  const places = onceIn(after)
  const fixed = rising(
    [...onceIn(before)].flatMap(([key, at]) => {
      const now = places.get(key) ?? -1
      return at >= 0 && now >= 0 ? [[at, now] as const] : []
    }),
  )
  const gaps: Gap[] = []
  let [i, j] = [0, 0]
  for (const [old, now] of [...fixed, [before.length, after.length] as const]) {
    gaps.push({ old: [i, old], now: [j, now] })
    ;[i, j] = [old + 1, now + 1]
  }
  return gaps.flatMap((gap) => cut(gap, before, after))
}

function cut({ old, now }: Gap, before: readonly string[], after: readonly string[]): Gap[] {
  let [from, to, start, end] = [...old, ...now]
  while (from < to && start < end && before[from] === after[start])
    [from, start] = [from + 1, start + 1]
  while (to > from && end > start && before[to - 1] === after[end - 1])
    [to, end] = [to - 1, end - 1]
  if (from === to && start === end) return []
  if (to - from !== end - start) return [{ old: [from, to], now: [start, end] }]
  return Array.from({ length: to - from }, (_, at): Gap => {
    const [one, other] = [from + at, start + at]
    return { old: [one, one + 1], now: [other, other + 1] }
  }).filter(({ old: [one], now: [other] }) => before[one] !== after[other])
}
