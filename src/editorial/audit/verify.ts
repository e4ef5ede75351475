import type { AuditCollections } from './collections'
import { isAsWritten, type Redactions } from './redaction'
import { storedRedactions } from './storedRedactions'
import { auditHash, GENESIS, type RawEntry, storedEntry, type StoredEntry } from './entries'
import type { Head } from './merkle'
import { type CheckpointReport, verifyCheckpoints } from './verifyCheckpoints'

export type AuditReport = {
  ok: boolean
  entries: number
  chains: number
  /** The first bad entry of each damaged chain. */
  bad: BadEntry[]
  checkpoints: CheckpointReport
  /** Whether the checkpoints' keys were compared with the newsroom's own. */
  keyKnown: boolean
}

const ODD = {
  $or: [{ chain: { $not: { $type: 'string' } } }, { seq: { $not: { $type: 'number' } } }],
}

async function* entriesOf({ entries }: AuditCollections): AsyncGenerator<StoredEntry> {
  const cursor = entries.find<RawEntry>(
    { chain: { $type: 'string' }, seq: { $type: 'number' } },
    { projection: { _id: 0 }, sort: { chain: 1, seq: 1 }, batchSize: 5_000 },
  )
  for await (const raw of cursor) yield storedEntry(raw)
}

const pointsOf = ({ checkpoints }: AuditCollections, bad: readonly number[]) =>
  checkpoints.aggregate<Head>(
    [
      { $match: { _id: { $nin: [...bad] } } },
      { $unwind: '$heads' },
      { $replaceRoot: { newRoot: '$heads' } },
      { $sort: { chain: 1, seq: 1 } },
    ],
    { allowDiskUse: true, batchSize: 5_000 },
  )

/**
 * Verifies the whole log against itself and its checkpoints, in one pass in the order of (chain, seq) and in constant
 * memory. Entries that came after the last checkpoint are checked against themselves only. Writes nothing.
 */
export async function verifyAuditLog(
  collections: AuditCollections,
  trusted: readonly string[],
): Promise<AuditReport> {
  const checkpoints = await verifyCheckpoints(collections, trusted)
  const redactions = await storedRedactions(collections, trusted)
  const bad: BadEntry[] = []
  let [entries, chains] = [0, 0]
  let [chain, check]: [string | null, ChainCheck] = [null, chainCheck('', redactions)]
  const finish = () => {
    const found = check.result()
    if (found) bad.push(found)
  }
  const distrusted = checkpoints.bad.filter(({ what }) => what !== 'missing')
  const points = pointsOf(
    collections,
    distrusted.map(({ number }) => number),
  )
  for await (const piece of mergedStream(entriesOf(collections), points)) {
    if (chain !== piece.chain) {
      finish()
      ;[chain, check] = [piece.chain, chainCheck(piece.chain, redactions)]
      chains += 1
    }
    if ('entry' in piece) {
      entries += 1
      check.entry(piece.entry)
    } else {
      check.covered(piece.point)
    }
  }
  finish()
  // Not readable as an entry of any chain, so no chain has missed it.
  for await (const odd of collections.entries.find(ODD).limit(100)) {
    bad.push({ chain: String(odd.chain), seq: Number(odd.seq), what: 'changed' })
  }
  return {
    ok: bad.length === 0 && checkpoints.bad.length === 0,
    entries,
    chains,
    bad,
    checkpoints,
    keyKnown: trusted.length > 0,
  }
}

/**
 * What is wrong with an entry: `changed` after it was written · `removed`: missing in the middle · `inserted`: does not
 * belong · `reordered`: stands in another place · `replaced`: sound by itself, but not what its neighbour or a
 * checkpoint saw · `cutOff`: signed by a checkpoint and gone from the end · `vanished`: the whole chain is gone.
 */
export type Damage =
  | 'changed'
  | 'removed'
  | 'inserted'
  | 'reordered'
  | 'replaced'
  | 'cutOff'
  | 'vanished'
export type BadEntry = { chain: string; seq: number; what: Damage }
/** What a checkpoint signed of a chain. */
type Covered = { seq: number; hash: string }

type ChainCheck = {
  /** The next entry, in the order of `seq`. */
  entry(entry: StoredEntry): void
  /** A signed head; to be given right after the entries up to its `seq`. */
  covered(point: Covered): void
  /** The first bad entry, or null; to be asked when everything has been given. */
  result(): BadEntry | null
}

const damageOf = (entry: StoredEntry, last: Covered, redactions: Redactions): Damage | null => {
  const linked = entry.prevHash === last.hash
  if (isAsWritten(entry, redactions)) return linked ? null : 'replaced'
  if (linked) return 'changed'
  if (auditHash({ ...entry, seq: entry.seq - 1 }) === entry.hash) return 'inserted'
  return 'reordered'
}

/** Checks one chain piece by piece, in constant memory. Pure: knows the entries only. */
function chainCheck(chain: string, redactions: Redactions): ChainCheck {
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
      const damage = damageOf(entry, last, redactions)
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
  redactions: Redactions = new Map(),
): BadEntry | null {
  const check = chainCheck(chain, redactions)
  const points = [...covered]
  for (const entry of entries) {
    while (points[0] && points[0].seq < entry.seq) check.covered(points.shift()!)
    check.entry(entry)
  }
  points.forEach((point) => check.covered(point))
  return check.result()
}

type Piece = { chain: string; entry: StoredEntry } | { chain: string; point: Head }

/** The order of the database's index: text by its UTF-8 bytes, then numbers. */
const comesFirst = (point: Head, entry: StoredEntry): boolean => {
  if (point.chain === entry.chain) return point.seq < entry.seq
  return Buffer.compare(Buffer.from(point.chain), Buffer.from(entry.chain)) < 0
}

/** Entries and signed heads, each in the order of (chain, seq), as one stream; of two equals the entry comes first. */
async function* mergedStream(
  entries: AsyncIterable<StoredEntry>,
  points: AsyncIterable<Head>,
): AsyncGenerator<Piece> {
  const heads = points[Symbol.asyncIterator]()
  let head = await heads.next()
  for await (const entry of entries) {
    while (!head.done && comesFirst(head.value, entry)) {
      yield { chain: head.value.chain, point: head.value }
      head = await heads.next()
    }
    yield { chain: entry.chain, entry }
  }
  for (; !head.done; head = await heads.next()) {
    yield { chain: head.value.chain, point: head.value }
  }
}
