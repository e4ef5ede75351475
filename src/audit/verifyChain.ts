import { auditHash, GENESIS } from './auditHash'
import type { StoredEntry } from './storedEntry'

/**
 * What is wrong with an entry: `changed` after it was written · `removed`: missing in the middle · `inserted`: does not
 * belong · `reordered`: stands in another place · `replaced`: sound by itself, but not what its neighbour or a
 * checkpoint saw · `cutOff`: signed by a checkpoint and gone from the end · `vanished`: the whole chain is gone.
 */
export type Damage =
  'changed' | 'removed' | 'inserted' | 'reordered' | 'replaced' | 'cutOff' | 'vanished'
export type BadEntry = { chain: string; seq: number; what: Damage }
/** What a checkpoint signed of a chain. */
export type Covered = { seq: number; hash: string }

export type ChainCheck = {
  /** The next entry, in the order of `seq`. */
  entry(entry: StoredEntry): void
  /** A signed head; to be given right after the entries up to its `seq`. */
  covered(point: Covered): void
  /** The first bad entry, or null; to be asked when everything has been given. */
  result(): BadEntry | null
}

const damageOf = (entry: StoredEntry, last: Covered): Damage | null => {
  const linked = entry.prevHash === last.hash
  if (auditHash(entry) === entry.hash) return linked ? null : 'replaced'
  if (linked) return 'changed'
  if (auditHash({ ...entry, seq: entry.seq - 1 }) === entry.hash) return 'inserted'
  return 'reordered'
}

/** Checks one chain piece by piece, in constant memory. Pure: knows the entries only. */
export function chainCheck(chain: string): ChainCheck {
  let last: Covered = { seq: 0, hash: GENESIS }
  let signed = 0
  let bad: BadEntry | null = null
  const say = (seq: number, what: Damage) => {
    bad ??= { chain, seq, what }
  }
  return {
    entry(entry) {
      if (bad) return
      if (entry.seq !== last.seq + 1) {
        if (entry.seq > last.seq) return say(last.seq + 1, 'removed')
        return say(entry.seq, 'inserted')
      }
      const damage = damageOf(entry, last)
      if (damage) return say(entry.seq, damage)
      last = { seq: entry.seq, hash: entry.hash }
    },
    covered({ seq, hash }) {
      signed = Math.max(signed, seq)
      if (!bad && last.seq === seq && last.hash !== hash) say(seq, 'replaced')
    },
    result() {
      if (!bad && last.seq < signed) say(last.seq + 1, last.seq === 0 ? 'vanished' : 'cutOff')
      return bad
    },
  }
}

/** One whole chain, entries and signed heads each in the order of `seq`: its first bad entry, or null. Pure. */
export function verifyChain(
  chain: string,
  entries: readonly StoredEntry[],
  covered: readonly Covered[] = [],
): BadEntry | null {
  const check = chainCheck(chain)
  const points = [...covered]
  for (const entry of entries) {
    while (points[0] && points[0].seq < entry.seq) check.covered(points.shift()!)
    check.entry(entry)
  }
  points.forEach((point) => check.covered(point))
  return check.result()
}
