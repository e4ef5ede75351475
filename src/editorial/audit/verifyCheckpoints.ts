import type { AuditCollections } from './collections'
import { GENESIS } from './entries'
import { checkpointDamage, type CheckpointDamage, type SignedCheckpoint } from './checkpoint'
import { retiredKeys, storedHandOvers } from './handOver'

type BadCheckpoint = { number: number; what: CheckpointDamage }
export type CheckpointReport = {
  checked: number
  bad: BadCheckpoint[]
  last: SignedCheckpoint | null
}

/**
 * Reads every checkpoint in order: numbers without a gap, each hash in the next one, heads as signed, signatures by
 * one of the `trusted` keys (any key where none is known), or by one that was handed over to them, up to where it was. Returns what is bad; writes nothing.
 */
export async function verifyCheckpoints(
  { entries, checkpoints }: AuditCollections,
  trusted: readonly string[],
): Promise<CheckpointReport> {
  const report: CheckpointReport = { checked: 0, bad: [], last: null }
  const retired = retiredKeys(await storedHandOvers({ entries }), trusted)
  let previous = { number: 0, hash: GENESIS }
  for await (const { _id, ...rest } of checkpoints.find().sort({ _id: 1 })) {
    const checkpoint = { ...rest, number: _id }
    const end = retired.get(checkpoint.publicKey)
    // The checkpoint at which it was handed over is named by its hash: nobody puts another one there.
    const isOlder =
      end !== undefined &&
      (_id < end.until || (_id === end.until && checkpoint.hash === end.untilHash))
    const what = checkpointDamage(
      checkpoint,
      previous,
      isOlder ? [...trusted, checkpoint.publicKey] : trusted,
    )
    if (what) {
      const gap = what === 'missing'
      report.bad.push({ number: gap ? previous.number + 1 : _id, what })
    }
    report.checked += 1
    const { heads: _heads, ...signed } = checkpoint
    report.last = signed
    previous = { number: _id, hash: checkpoint.hash }
  }
  return report
}
