import type { PublicArticle } from '@/src/public/documents'
import type { PublicStore } from './publicStore'

/** How many other live or retracted articles show this record: counted up to `most` only. */
export async function namedElsewhere(
  { db, session }: PublicStore,
  record: string,
  articleId: string,
  most: number,
): Promise<number> {
  const others = await db
    .collection<PublicArticle>('articles')
    .find(
      { deps: record, state: { $in: ['live', 'retracted'] }, _id: { $ne: articleId } },
      { projection: { _id: 1 }, session },
    )
    .limit(most)
    .toArray()
  return others.length
}
