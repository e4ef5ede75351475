import type { Payload } from 'payload'

import { databaseTime } from '@/src/editorial/database/editorialDatabase'
import { withLease } from '@/src/editorial/jobs/leases'
import type { Job } from '@/src/editorial/jobs/runJobs'
import { type Refusal, refusalOf } from '@/src/language/refusal'
import type { User } from '@/src/payload-types'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import type { RefusalCode } from '@/src/workflow/refusals'
import { runTransition } from './runTransition'

/** Refusals that say that it is not this worker's turn, or not yet: the next round looks again. */
const NOT_NOW: readonly (RefusalCode | string)[] = [
  'notDue',
  'illegalStage',
  'staleRevision',
  'writeConflict',
  'databaseAway',
  'outcomeUnknown',
  'notFound',
]
const context = { channel: 'job' }

/** The person who scheduled, with today's roles: leaving or losing the role ends what they had scheduled. */
const scheduler = (payload: Payload, id: string): Promise<User | null> =>
  payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })

/**
 * Publishes one due article for the person who scheduled it, under every condition of a publication, at a time that the
 * database's clock says has come. What the judge refuses goes back to `approved` and people are told why.
 */
export async function publishDue(payload: Payload, id: string): Promise<void> {
  const now = await databaseTime(payload)
  const stored = await payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    overrideAccess: true,
  })
  const { schedule, stage, revision } = judgedArticle(stored)
  if (stage !== 'scheduled' || !schedule || Date.parse(schedule.at) > now.getTime()) return
  const found = await scheduler(payload, schedule.by)
  const user = found && ({ ...found, collection: 'users' } as const)
  try {
    await runTransition(
      { payload, user, context },
      id,
      { action: 'due', revision, input: {} },
      { system: true, now },
    )
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    if (!NOT_NOW.includes(refusal.code))
      await fallBack(payload, id, revision, whose(found, refusal))
  }
}

/** Who had scheduled it, before why it could not be done: a role that was taken says little without whose. */
const whose = (user: User | null, { message }: Refusal): Pick<Refusal, 'message'> => ({
  message: user
    ? { tr: `${user.name}: ${message.tr}`, en: `${user.name}: ${message.en}` }
    : message,
})

async function fallBack(
  payload: Payload,
  id: string,
  revision: number,
  { message }: Pick<Refusal, 'message'>,
): Promise<void> {
  const input = { reason: `${message.tr} / ${message.en}` }
  try {
    await runTransition(
      { payload, context },
      id,
      { action: 'unscheduleFailed', revision, input },
      { system: true },
    )
  } catch (error) {
    // Another process was quicker, or the article changed meanwhile: the next round sees how it stands.
    if (!NOT_NOW.includes(refusalOf(error)?.code ?? '')) throw error
  }
}

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
export const dueJob: Job = {
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
