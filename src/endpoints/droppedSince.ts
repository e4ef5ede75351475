import type { PayloadRequest } from 'payload'

import { isPublishing } from '@/src/workflow/isPublishing'
import type { Action } from '@/src/workflow/transitions'

/** Newer than these entries nobody looks for a restore: who approves has to know of the last ones. */
const LOOKED_AT = 200

/**
 * What restored versions of this article lacked since it was last published: the places (`tags.0`) whose record was gone by
 * then. From the log, newest first, each once. The asker may read the article.
 */
export async function droppedSince(req: PayloadRequest, articleId: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: { article: { equals: articleId } },
    sort: '-seq',
    limit: LOOKED_AT,
    pagination: false,
    depth: 0,
    select: { action: true, values: true },
    overrideAccess: true,
    req,
  })
  const published = docs.findIndex(
    ({ action }) => isPublishing(action as Action) || action === 'discardEdit',
  )
  const since = published < 0 ? docs : docs.slice(0, published)
  const fields = since
    .filter(({ action }) => action === 'restoreVersion')
    .flatMap(({ values }) => (Array.isArray(values) ? values : []))
    .flatMap((value) => {
      const field: unknown = (value as { field?: unknown } | null)?.field
      return typeof field === 'string' ? [field] : []
    })
  return [...new Set(fields)]
}
