import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { inTransaction } from '@/src/editorial/database/transactions'
import { idOf } from '@/src/language/ids'
import { articlesShowing } from './articlesShowing'
import { reachArticle } from './reachArticle'
import type { FanOutRow } from './rows'

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

/** Clocks of the newsroom's processes may differ by this much. */
const SKEW_MS = 5 * 60_000

const toldSince = async (payload: Payload, since: Date): Promise<Set<string | null>> => {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { updatedAt: { greater_than_equal: since.toISOString() } },
    select: { article: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ article }) => idOf(article)))
}

/**
 * Ids of the articles that this pass of a fan-out has yet to renew, in order. The first pass takes every article that
 * shows the record, to readers or as it was approved; a later one only those told about since, because a publication
 * that had begun before the record was saved may have read it as it was.
 */
export async function articlesToRenew(payload: Payload, row: FanOutRow): Promise<string[]> {
  const { at, cursor, pass, todo } = row
  const left = (ids: readonly string[]) =>
    [...new Set(ids)].sort().filter((id) => cursor === null || id > cursor)
  if (todo) return left(todo)
  const shown = await articlesShowing(await createLocalReq({}, payload), row)
  const told = pass > 0 ? await toldSince(payload, new Date(at.getTime() - SKEW_MS)) : null
  return left([
    ...shown.filter((id) => told === null || told.has(id)),
    ...(pass === 0 ? (row.articles ?? []) : []),
  ])
}
