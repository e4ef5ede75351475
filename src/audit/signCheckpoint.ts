import type { Payload } from 'payload'

import { codeOf } from '@/src/db/codeOf'
import { databaseNow } from '@/src/db/databaseClock'
import { editorialDatabase } from '@/src/db/editorialDatabase'
import { auditCollections } from './auditCollections'
import { auditKey } from './auditKey'
import { makeCheckpoint } from './checkpoint'
import { movedHeads } from './movedHeads'
import { catchUp, signedSoFar, type SignedSoFar } from './signedSoFar'

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
