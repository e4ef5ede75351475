import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { renewPublished } from '@/src/publish/fanOut/renewPublished'

/** Articles in hand at once; they wait for the database more than they work. */
const LANES = 4

/** Renews these articles, each in a transaction of its own; returns the ids of those that failed. */
export async function renewArticles(payload: Payload, ids: readonly string[]): Promise<string[]> {
  const queue = [...ids]
  const failed: string[] = []
  const lane = async (): Promise<void> => {
    for (let id = queue.shift(); id; id = queue.shift()) {
      const article = id
      try {
        await inTransaction(payload, { context: { channel: 'job' } }, (req) =>
          renewPublished(req, article),
        )
      } catch (error) {
        // One that fails must not stop the others behind it: it is tried again, with a longer wait each time.
        payload.logger.error({ err: error }, `Yenilenemedi / not renewed: ${article}`)
        failed.push(article)
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return failed
}
