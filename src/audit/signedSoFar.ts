import type { AuditCollections } from './auditCollections'
import { GENESIS } from './auditHash'

/** What the checkpoints have signed, as far as this process has read them: the last `seq` of each chain. */
export type SignedSoFar = {
  number: number
  hash: string
  count: number
  at: Date | null
  /** When every chain was looked at, not only those written lately. */
  lookedAtAll: number
  seqs: Map<string, number>
}

const KEY = Symbol.for('kunye.audit.signed')

/** The memory of this process for one database: each Next layer has its own modules, the process has one memory. */
export function signedSoFar(database: string): SignedSoFar {
  const holder = globalThis as { [KEY]?: Map<string, SignedSoFar> }
  const all = (holder[KEY] ??= new Map())
  const known = all.get(database)
  if (known) return known
  const fresh = { number: 0, hash: GENESIS, count: 0, at: null, lookedAtAll: 0, seqs: new Map() }
  all.set(database, fresh)
  return fresh
}

/** Adds the checkpoints that were stored (by any process) since the last call. */
export async function catchUp(
  known: SignedSoFar,
  { checkpoints }: Pick<AuditCollections, 'checkpoints'>,
): Promise<void> {
  const newer = checkpoints.find({ _id: { $gt: known.number } }).sort({ _id: 1 })
  for await (const { _id, hash, count, at, heads } of newer) {
    for (const { chain, seq } of heads) known.seqs.set(chain, seq)
    Object.assign(known, { number: _id, hash, count, at: new Date(at) })
  }
}
