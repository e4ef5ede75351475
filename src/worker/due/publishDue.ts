import type { Payload } from 'payload'

import { databaseTime } from '@/src/db/databaseTime'
import { runTransition } from '@/src/endpoints/runTransition'
import { refusalOf, type Refusal } from '@/src/errors'
import type { User } from '@/src/payload-types'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import type { RefusalCode } from '@/src/workflow/refusals'

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
  const { schedule, stage, revision } = judgedArticle(stored as unknown as Record<string, unknown>)
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
    if (!NOT_NOW.includes(refusal.code)) await fallBack(payload, id, revision, refusal)
  }
}

async function fallBack(
  payload: Payload,
  id: string,
  revision: number,
  { message }: Refusal,
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
