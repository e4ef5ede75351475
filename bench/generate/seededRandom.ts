export type SeededRandom = {
  /** 0 ≤ x < 1. */
  next(): number
  /** 0 ≤ n < `below`, whole. */
  int(below: number): number
  chance(share: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
}

/** Whole numbers → the same endless row of numbers on every machine (mulberry32, public domain). */
export function seededRandom(...seeds: number[]): SeededRandom {
  let state = seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 0x9e3779b1) >>> 0, 0x811c9dc5)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (from) => from[int(from.length)] ?? from[0],
  }
}
