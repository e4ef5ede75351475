import type { Db } from 'mongodb'

import { PUBLIC_COLLECTIONS } from '@/src/public/documents'
import type { Known } from './Known'
import type { PublicDifference } from './PublicDifference'

type Row = { _id: string; articleId?: unknown; article?: unknown }

/** Of which article a claim or an address calls itself, and, for a claim, by which its id begins. */
const articlesOf = (collection: string, { _id, articleId, article }: Row): unknown[] =>
  collection === 'claims' ? [articleId, _id.slice(0, Math.max(0, _id.indexOf('.')))] : [article]

/**
 * Stored documents that no publication asks for, one collection after the other, ids only. Claims and addresses of a
 * known article are left out: they were compared with it.
 */
export async function* extraDocuments(db: Db, known: Known): AsyncGenerator<PublicDifference> {
  for (const collection of PUBLIC_COLLECTIONS) {
    const byArticle = collection === 'claims' || collection === 'slugs'
    const rows = db
      .collection<Row>(collection)
      .find({}, { projection: { _id: 1, ...(byArticle && { articleId: 1, article: 1 }) } })
    for await (const row of rows) {
      const isKnown = byArticle
        ? articlesOf(collection, row).some((id) => typeof id === 'string' && known.articles.has(id))
        : known.has(collection, row._id)
      if (!isKnown) yield { collection, id: row._id, problem: 'extra' }
    }
  }
}
