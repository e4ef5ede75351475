import type { Payload } from 'payload'

import { databaseTime } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { withLease } from '@/src/editorial/jobs/leases'
import type { Job } from '@/src/editorial/jobs/runJobs'
import { idOf } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import { OPEN_STAGES } from '@/src/workflow/stages'
import { notify } from './notify'

const REPLY_HOURS = 24

/** Row ids of the right of reply that were asked for 24 hours or more before `now` and have no outcome yet. Pure. */
export const overdueReplies = (article: Pick<Article, 'replies'>, now: Date): string[] =>
  (article.replies ?? [])
    .filter(
      ({ askedAt, outcome }) =>
        (outcome ?? 'asked') === 'asked' &&
        askedAt &&
        now.getTime() - Date.parse(askedAt) >= REPLY_HOURS * 3_600_000,
    )
    .map(({ id }) => id ?? '')
    .filter((id) => id !== '')

const LEASE_MS = 60_000

const waiting = async (payload: Payload, now: Date): Promise<Article[]> => {
  const before = new Date(now.getTime() - REPLY_HOURS * 3_600_000)
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      stage: { in: [...OPEN_STAGES] },
      'replies.outcome': { equals: 'asked' },
      'replies.askedAt': { less_than_equal: before.toISOString() },
    },
    pagination: false,
    depth: 0,
    select: { replies: true, author: true, assignee: true, desk: true },
    overrideAccess: true,
  })
  return docs as Article[]
}

async function remind(payload: Payload, article: Article, row: string): Promise<void> {
  const key = `reply:${article.id}:${row}`
  await inTransaction(payload, { context: { channel: 'job' } }, async (req) => {
    const { totalDocs } = await payload.count({
      collection: 'notifications',
      where: { key: { equals: key } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) return
    const people = [idOf(article.author), idOf(article.assignee)]
    await notify(req, { article, key, notices: [{ kind: 'replyOverdue', people, groups: [] }] })
  })
}

/** Reminds of people who were asked for their side a day ago and have not answered, once for each row. */
export const replyJob: Job = {
  name: 'replies',
  everyMs: 60_000,
  run: async (payload, signal) => {
    await withLease(payload, 'replies', LEASE_MS, async () => {
      const now = await databaseTime(payload)
      for (const article of await waiting(payload, now)) {
        for (const row of overdueReplies(article, now)) {
          if (signal.aborted) return
          await remind(payload, article, row)
        }
      }
    })
    return null
  },
}
