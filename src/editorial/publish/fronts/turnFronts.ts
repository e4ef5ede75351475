import type { Payload } from 'payload'

import { databaseTime } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { withLease } from '@/src/editorial/jobs/leases'
import type { Job } from '@/src/editorial/jobs/runJobs'
import type { PublicFront } from '@/src/published/documents'
import { publicDatabase } from '../store'
import { refreshFronts } from './refreshFronts'

const LEASE_MS = 60_000

/** Makes anew every front on which something begins or ends by now; answers in how many milliseconds the next does. */
export async function turnFronts(payload: Payload): Promise<number | null> {
  const now = await databaseTime(payload)
  const fronts = await publicDatabase(payload)
    .collection<PublicFront>('fronts')
    .find({ changesAt: { $type: 'date' } }, { projection: { changesAt: 1 } })
    .sort({ changesAt: 1 })
    .toArray()
  for (const { _id } of fronts.filter(({ changesAt }) => changesAt !== null && changesAt <= now)) {
    const req = { context: { channel: 'job' } }
    await inTransaction(payload, req, (own) => refreshFronts(own, { front: _id }))
  }
  const next = fronts.find(({ changesAt }) => changesAt !== null && changesAt > now)?.changesAt
  return next ? next.getTime() - now.getTime() : null
}

/** Fronts that change by themselves, a second late at most. */
export const frontJob: Job = {
  name: 'fronts',
  everyMs: 1_000,
  async run(payload) {
    let next: number | null = null
    await withLease(payload, 'fronts', LEASE_MS, async () => {
      next = await turnFronts(payload)
    })
    return next
  },
}
