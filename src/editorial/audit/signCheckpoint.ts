import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import type { Job } from '@/src/editorial/jobs/runJobs'
import { databaseNow } from '@/src/platform/database/clock'
import { codeOf } from '@/src/platform/errors'
import { makeCheckpoint } from './checkpoint'
import { auditCollections, type AuditCollections } from './collections'
import { GENESIS } from './entries'
import { auditKey } from './key'
import type { Head } from './merkle'

/** So many heads fit well below the 16 MB of one document. */
const MOST_HEADS = 20_000
/** An entry becomes visible at its commit: a transaction lives 60 s at most, and clocks of servers differ. */
const LATE_MS = 10 * 60_000
const ALL_EVERY_MS = 60 * 60_000

const since = (known: SignedSoFar, now: Date): Date | null =>
  known.at && now.getTime() - known.lookedAtAll < ALL_EVERY_MS
    ? new Date(known.at.getTime() - LATE_MS)
    : null

/**
 * Signs the heads of all chains that moved since the last checkpoint; called by the worker every minute. Of several
 * processes at once one stores the checkpoint and the others say `unchanged`: the number is the document's id.
 * Refuses (StartRefusal) in production without a key.
 */
export async function signCheckpoint(payload: Payload): Promise<'signed' | 'unchanged'> {
  const key = await auditKey()
  const collections = auditCollections(payload)
  const known = signedSoFar(collections.checkpoints.namespace)
  await catchUp(known, collections)
  const now = await databaseNow(editorialDatabase(payload))
  const from = since(known, now)
  const moved = (await movedHeads(collections, from)).filter(
    ({ chain, seq }) => seq > (known.seqs.get(chain) ?? 0),
  )
  let signed = false
  for (let start = 0; start < moved.length; start += MOST_HEADS) {
    const heads = moved.slice(start, start + MOST_HEADS)
    const added = heads.reduce((sum, { chain, seq }) => sum + seq - (known.seqs.get(chain) ?? 0), 0)
    const { number, ...checkpoint } = makeCheckpoint(
      {
        number: known.number + 1,
        at: now.toISOString(),
        count: known.count + added,
        prevHash: known.hash,
        heads,
      },
      key,
    )
    try {
      await collections.checkpoints.insertOne({ _id: number, ...checkpoint })
    } catch (error) {
      // Another process was faster; what it left out is signed in the next minute.
      if (codeOf(error) === 11000) return signed ? 'signed' : 'unchanged'
      throw error
    }
    signed = true
    await catchUp(known, collections)
  }
  if (!from) known.lookedAtAll = now.getTime()
  return signed ? 'signed' : 'unchanged'
}

/** What the checkpoints have signed, as far as this process has read them: the last `seq` of each chain. */
type SignedSoFar = {
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
function signedSoFar(database: string): SignedSoFar {
  const holder = globalThis as { [KEY]?: Map<string, SignedSoFar> }
  const all = (holder[KEY] ??= new Map())
  const known = all.get(database)
  if (known) return known
  const fresh = { number: 0, hash: GENESIS, count: 0, at: null, lookedAtAll: 0, seqs: new Map() }
  all.set(database, fresh)
  return fresh
}

/** Adds the checkpoints that were stored (by any process) since the last call. */
async function catchUp(
  known: SignedSoFar,
  { checkpoints }: Pick<AuditCollections, 'checkpoints'>,
): Promise<void> {
  const newer = checkpoints.find({ _id: { $gt: known.number } }).sort({ _id: 1 })
  for await (const { _id, hash, count, at, heads } of newer) {
    for (const { chain, seq } of heads) known.seqs.set(chain, seq)
    Object.assign(known, { number: _id, hash, count, at: new Date(at) })
  }
}

/**
 * The last entry of every chain (of the chains written since `since`, where it is given), in the order of their names.
 * Walks the index of (chain, seq) backwards, so the first of each chain is its last.
 */
async function movedHeads(
  { entries }: Pick<AuditCollections, 'entries'>,
  since: Date | null,
): Promise<Head[]> {
  const chains = since ? await entries.distinct('chain', { at: { $gte: since } }) : null
  if (chains?.length === 0) return []
  const heads = await entries
    .aggregate<Head>(
      [
        ...(chains ? [{ $match: { chain: { $in: chains } } }] : []),
        { $sort: { chain: -1, seq: -1 } },
        { $group: { _id: '$chain', seq: { $first: '$seq' }, hash: { $first: '$hash' } } },
        { $project: { _id: 0, chain: '$_id', seq: 1, hash: 1 } },
      ],
      { allowDiskUse: true },
    )
    .toArray()
  return heads.sort((a, b) => (a.chain < b.chain ? -1 : 1))
}

/** Signs where every chain of the audit log ends, once a minute whatever the number of processes. */
export const checkpointJob: Job = {
  name: 'checkpoint',
  everyMs: 60_000,
  run: async (payload) => {
    await signCheckpoint(payload)
    return null
  },
}
