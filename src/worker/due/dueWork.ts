import type { Payload } from 'payload'

import { databaseTime } from '@/src/db/databaseTime'
import type { Work } from '../Work'
import { withLease } from '../leases/withLease'
import { publishDue } from './publishDue'

/** Longer than a publication takes, and short enough that a killed worker's article is still less than 60 s late. */
const LEASE_MS = 20_000
const BATCH = 50
/** Publications in hand at once; they wait for the database more than they work. */
const LANES = 4

const due = (payload: Payload, now: Date) =>
  payload.find({
    collection: 'articles',
    where: {
      stage: { equals: 'scheduled' },
      scheduledAt: { less_than_equal: now.toISOString() },
    },
    sort: 'scheduledAt',
    limit: BATCH,
    pagination: false,
    depth: 0,
    select: { stage: true },
    overrideAccess: true,
  })

const next = async (payload: Payload): Promise<Date | null> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { stage: { equals: 'scheduled' }, scheduledAt: { exists: true } },
    sort: 'scheduledAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { scheduledAt: true },
    overrideAccess: true,
  })
  const at = docs[0]?.scheduledAt
  return at ? new Date(at) : null
}

/** In an order of each process's own, so that several of them seldom reach for the same article. */
const shuffled = <T>(rows: readonly T[]): T[] =>
  rows
    .map((row) => ({ row, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row)

/** Whether this process published (or sent back) the article. One that fails must not stop the others behind it. */
async function handled(payload: Payload, id: string): Promise<boolean> {
  try {
    return await withLease(payload, `due:${id}`, LEASE_MS, () => publishDue(payload, id))
  } catch (error) {
    payload.logger.error({ err: error }, `Zamanı gelen haber / due article: ${id}`)
    return false
  }
}

/** Publishes what is due. Once each, because the judge lets only a scheduled article through; the lease saves effort. */
export const dueWork: Work = {
  name: 'due',
  everyMs: 5_000,
  run: async (payload, signal) => {
    const { docs } = await due(payload, await databaseTime(payload))
    const queue = shuffled(docs).map(({ id }) => id)
    let done = 0
    const lane = async (): Promise<void> => {
      for (let id = queue.pop(); id && !signal.aborted; id = queue.pop()) {
        if (await handled(payload, id)) done += 1
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    if (signal.aborted) return null
    // While there is a backlog, go on at once; articles that others have in hand come back later.
    if (docs.length === BATCH && done > 0) return 0
    const at = await next(payload)
    if (!at) return null
    const wait = at.getTime() - (await databaseTime(payload)).getTime()
    return wait > 0 ? wait : null
  },
}
