import type { Payload } from 'payload'

import { databaseTime } from '@/src/db/databaseTime'
import { inTransaction } from '@/src/db/inTransaction'
import { notify } from '@/src/newsroom/notify'
import type { Article } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'
import { OPEN_STAGES } from '@/src/workflow/stages'
import type { Work } from '../Work'
import { withLease } from '../leases/withLease'
import { overdueReplies, REPLY_HOURS } from './overdueReplies'

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
export const replyWork: Work = {
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
