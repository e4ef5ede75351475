import type { Db, Document } from 'mongodb'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import type { GeneratedBatch } from './generateArticles'

/**
 * Writes generated batches into a public database that must be empty, and builds its indexes
 * afterwards (faster than before). `onBatch` is told how many articles stand.
 */
export async function insertGenerated(
  db: Db,
  batches: Iterable<GeneratedBatch>,
  onBatch?: (articles: number) => void,
): Promise<void> {
  let articles = 0
  for (const batch of batches) {
    const writes = Object.entries(batch).map(async ([name, documents]: [string, Document[]]) => {
      if (documents.length === 0) return
      await db.collection(name).insertMany(documents, { ordered: false })
    })
    await Promise.all(writes)
    articles += batch.articles.length
    onBatch?.(articles)
  }
  await ensurePublicIndexes(db)
}
