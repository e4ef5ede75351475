import type { PayloadRequest } from 'payload'
import { z } from 'zod'

export type HistoryRow = {
  id: string
  /** ISO 8601, UTC. */
  at: string
  action: string
  /** The name at that time; null: the system. */
  who: string | null
  roles: string[]
  from: string | null
  to: string | null
  why: string | null
  /** Names of the fields that changed. */
  changed: string[]
  /** Old and new value of the changed fields whose values are told. */
  values: { field: string; was: unknown; is: unknown }[]
  overruled: { code: string; quote: string; reason: string }[]
}

const values = z.array(z.object({ field: z.string(), was: z.unknown(), is: z.unknown() }))
const overruled = z.array(z.object({ code: z.string(), quote: z.string(), reason: z.string() }))

/**
 * What happened to an article, newest first, as far as this user may know: nothing for those who may not read the
 * article or its log (reporters). `limit`: rows at most.
 */
export async function historyOf(
  req: PayloadRequest,
  articleId: string,
  { limit = 500 }: { limit?: number } = {},
): Promise<HistoryRow[]> {
  const asUser = {
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
  } as const
  const articles = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: articleId } },
    select: { stage: true },
    limit: 1,
    req,
    ...asUser,
  })
  if (articles.docs.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: { article: { equals: articleId } },
    sort: '-seq',
    limit,
    req,
    ...asUser,
  })
  return docs.map((entry) => ({
    id: entry.id,
    at: entry.at,
    action: entry.action,
    who: entry.actorName ?? null,
    roles: entry.roles ?? [],
    from: entry.from ?? null,
    to: entry.to ?? null,
    why: entry.reason ?? null,
    changed: entry.changed ?? [],
    values: values.safeParse(entry.values).data ?? [],
    overruled: overruled.safeParse(entry.overrides).data ?? [],
  }))
}
