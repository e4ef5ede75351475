import type { AuditCollections } from './auditCollections'
import type { Head } from './merkle'
import { mergedStream } from './mergedStream'
import { storedEntry, type RawEntry, type StoredEntry } from './storedEntry'
import { chainCheck, type BadEntry, type ChainCheck } from './verifyChain'
import { verifyCheckpoints, type CheckpointReport } from './verifyCheckpoints'

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
  const bad: BadEntry[] = []
  let [entries, chains] = [0, 0]
  let [chain, check]: [string | null, ChainCheck] = [null, chainCheck('')]
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
      ;[chain, check] = [piece.chain, chainCheck(piece.chain)]
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
