import type { PayloadRequest } from 'payload'

import type { Article } from '@/src/payload-types'
import { namedEntities } from './namedEntities'

/**
 * Under which label each masked source of the article appears, as `id=label`, sorted. One query, none where the article
 * names no source. Reads in the caller's transaction.
 */
export async function maskedLabels(req: PayloadRequest, article: Article): Promise<string[]> {
  const { sources } = namedEntities(article)
  if (sources.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { and: [{ id: { in: sources } }, { kind: { equals: 'masked' } }] },
    pagination: false,
    depth: 0,
    select: { publicLabel: true },
    req,
    overrideAccess: true,
  })
  return docs.map(({ id, publicLabel }) => `${id}=${publicLabel ?? ''}`).sort()
}
