import type { PayloadRequest } from 'payload'

import type { PublicArticle } from '@/src/public/documents'
import { publicStore } from './publicStore'

/** Headlines of live and retracted articles that show this record to readers, three at most. */
export async function liveArticlesNaming(req: PayloadRequest, record: string): Promise<string[]> {
  const { db, session } = await publicStore(req, { readOnly: true })
  const found = await db
    .collection<PublicArticle>('articles')
    .find(
      { deps: record, state: { $in: ['live', 'retracted'] } },
      { projection: { headline: 1, slug: 1 }, session },
    )
    .limit(3)
    .toArray()
  return found.map(({ headline, slug }) => headline ?? slug)
}
