import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { articlesShowing } from '@/src/publish/fanOut/articlesShowing'
import type { FanOutRow } from '@/src/publish/fanOut/fanOuts'
import { idOf } from '@/src/workflow/idOf'

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
