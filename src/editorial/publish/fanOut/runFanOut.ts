import type { Payload } from 'payload'

import { inTransaction } from '@/src/editorial/database/transactions'
import { claimRow } from '@/src/editorial/jobs/claimRow'
import { retryDelay, type Job } from '@/src/editorial/jobs/runJobs'
import { renewAround } from './renewAround'
import { articlesToRenew, renewArticles } from './renewArticles'
import { type FanOutRow, fanOuts, loggedChanges } from './rows'

/**
 * Renews the published articles that show a changed record. Any number of processes share the rows by leases; what two
 * of them do twice comes out the same, because an article is always built from the records of now.
 */
export const fanOutJob: Job = {
  name: 'fanOut',
  everyMs: 1_000,
  run: async (payload, signal) => {
    while (!signal.aborted) {
      const row = await claimFanOut(payload)
      if (!row) break
      await carryOn(payload, row, signal)
    }
    return null
  },
}

/** Longer than a batch of articles takes; a killed worker's row is taken up by another one after it. */
const LEASE_MS = 30_000

type ClaimedFanOut = FanOutRow & { token: string }

/** Takes one fan-out whose time has come (see `claimRow`): a masked source first, else the one that has waited longest. */
export const claimFanOut = (payload: Payload): Promise<ClaimedFanOut | null> =>
  claimRow(fanOuts(payload), { sort: { masking: -1, nextAt: 1 }, leaseMs: LEASE_MS })

type Change = Partial<Pick<FanOutRow, 'cursor' | 'done' | 'total' | 'failed' | 'todo' | 'attempts'>>

/**
 * Stores how far a fan-out is and in how many milliseconds it may be taken up again. `keep` leaves it in this process's
 * hands until then. False when it is not in its hands any more: its lease had ended and another worker took it.
 */
async function putBack(
  payload: Payload,
  { _id, token }: ClaimedFanOut,
  change: Change & { pass?: number },
  { inMs, keep = false }: { inMs: number; keep?: boolean },
): Promise<boolean> {
  const { matchedCount } = await fanOuts(payload).updateOne({ _id, token }, [
    {
      $set: {
        ...Object.fromEntries(
          Object.entries(change).map(([key, value]) => [key, { $literal: value }]),
        ),
        ...(!keep && { token: null }),
        nextAt: { $add: ['$$NOW', inMs] },
      },
    },
  ])
  return matchedCount === 1
}

/** Articles between two notes of how far it is: what a killed worker's successor does again, to no effect. */
const BATCH = 8
/** Batches before the row goes back, so that a masked source does not wait behind somebody famous. */
const BATCHES = 25
/** When a publication that read the record before its change must have ended: the database ends one after 60 s. */
const SETTLE_MS = [2_000, 10_000, 75_000]

/** A row that another worker took meanwhile keeps what it knows. */
async function forget(payload: Payload, { _id, token }: ClaimedFanOut): Promise<void> {
  const { deletedCount } = await fanOuts(payload).deleteOne({ _id, token })
  const key = _id.toHexString()
  // Every id that begins with the row's: ';' is the letter after ':'.
  if (deletedCount)
    await loggedChanges(payload).deleteMany({ _id: { $gte: `${key}:`, $lt: `${key};` } })
}

async function endPass(payload: Payload, row: ClaimedFanOut, failed: string[]): Promise<void> {
  const from = { cursor: null, failed: [] }
  if (failed.length > 0) {
    const attempts = row.attempts + 1
    const again = { ...from, todo: failed, attempts }
    await putBack(payload, row, again, { inMs: retryDelay(attempts) })
    return
  }
  const inMs = SETTLE_MS[row.pass]
  const next = { ...from, todo: null, attempts: 0, pass: row.pass + 1 }
  if (inMs !== undefined) await putBack(payload, row, next, { inMs })
  else await forget(payload, row)
}

/**
 * Takes a claimed fan-out a stretch further: one transaction an article, with a note of how far it is after each
 * batch. Ends with the pass, with its share of the work, or when `signal` says so.
 */
export async function carryOn(
  payload: Payload,
  row: ClaimedFanOut,
  signal: AbortSignal,
): Promise<void> {
  const { collection, id } = row
  if (row.cursor === null && row.todo === null) {
    await inTransaction(payload, { context: { channel: 'job' } }, (req) =>
      renewAround(req, collection, id),
    )
  }
  const left = await articlesToRenew(payload, row)
  const total = row.done + left.length
  let { done, failed } = row
  for (let batch = 0; left.length > 0; batch += 1) {
    if (signal.aborted || batch === BATCHES) {
      await putBack(payload, row, {}, { inMs: 0 })
      return
    }
    const ids = left.splice(0, BATCH)
    failed = [...failed, ...(await renewArticles(payload, row, ids))]
    done += ids.length
    const far = { cursor: ids.at(-1) ?? null, done, failed, ...(row.pass === 0 && { total }) }
    if (!(await putBack(payload, row, far, { inMs: LEASE_MS, keep: true }))) return
  }
  await endPass(payload, row, failed)
}
