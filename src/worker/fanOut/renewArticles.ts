import type { Payload, TypedUser } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import type { FanOutRow } from '@/src/publish/fanOut/fanOuts'
import { reachArticle } from '@/src/publish/fanOut/reachArticle'

/** Articles in hand at once; they wait for the database more than they work. */
const LANES = 4

/** What the chains of the articles are told is told of who changed the record, as he was then. */
const onBehalfOf = ({ change }: FanOutRow) => ({
  context: { channel: change?.channel ?? 'job' },
  ...(change?.by && {
    user: { ...change.by, collection: 'users', disabled: false } as unknown as TypedUser,
  }),
})

/**
 * Renews these articles and tells their chains what changed, each in a transaction of its own; returns the ids of those
 * that failed.
 */
export async function renewArticles(
  payload: Payload,
  row: FanOutRow,
  ids: readonly string[],
): Promise<string[]> {
  const queue = [...ids]
  const failed: string[] = []
  const lane = async (): Promise<void> => {
    for (let id = queue.shift(); id; id = queue.shift()) {
      const article = id
      try {
        await inTransaction(payload, onBehalfOf(row), (req) => reachArticle(req, row, article))
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
