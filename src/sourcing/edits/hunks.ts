/** Words of two versions that stand in one another’s place; one side may be empty. */
export type Hunk<T> = { old: T[]; now: T[]; oldAt: number; nowAt: number }

/** So many words of a sentence are compared each with each; of a longer one only where it begins and ends alike. */
const MOST = 300

/**
 * What differs between two lists of words, in order, by the longest list that both hold. Linear in a text of sentences: a sentence of more than 300 words
 * that differ is one hunk.
 */
export function hunksOf<T extends { key: string }>(
  before: readonly T[],
  after: readonly T[],
): Hunk<T>[] {
  let start = 0
  while (start < before.length && start < after.length && same(before[start], after[start]))
    start += 1
  let [oldEnd, nowEnd] = [before.length, after.length]
  while (oldEnd > start && nowEnd > start && same(before[oldEnd - 1], after[nowEnd - 1])) {
    oldEnd -= 1
    nowEnd -= 1
  }
  const [old, now] = [before.slice(start, oldEnd), after.slice(start, nowEnd)]
  if (old.length === 0 && now.length === 0) return []
  if (old.length > MOST || now.length > MOST) return [{ old, now, oldAt: start, nowAt: start }]
  return between(old, now, start)
}

const same = (one: { key: string } | undefined, other: { key: string } | undefined): boolean =>
  one?.key === other?.key

function between<T extends { key: string }>(old: T[], now: T[], start: number): Hunk<T>[] {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(old[i], now[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const hunks: Hunk<T>[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const from = { i, j }
    while (
      (i < old.length || j < now.length) &&
      !(i < old.length && j < now.length && same(old[i], now[j]))
    ) {
      if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) i += 1
      else j += 1
    }
    if (i > from.i || j > from.j) {
      hunks.push({
        ...{ old: old.slice(from.i, i), now: now.slice(from.j, j) },
        ...{ oldAt: start + from.i, nowAt: start + from.j },
      })
    } else {
      i += 1
      j += 1
    }
  }
  return hunks
}
