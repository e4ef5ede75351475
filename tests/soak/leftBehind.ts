import { MongoClient } from 'mongodb'

import type { Newsroom } from '@/tests/support/newsroom'

export type Outcome = 'whole' | 'nothing' | 'half'

/** What the first publication of an article left behind: all of it, nothing of it, or (never) a part. */
export async function leftBehind(
  { payload, stored }: Newsroom,
  articleId: string,
): Promise<Outcome> {
  const client = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '')
  try {
    const where = { article: { equals: articleId } }
    const counts = [
      (await stored(articleId)).stage === 'published' ? 1 : 0,
      (await payload.count({ collection: 'publications', where })).totalDocs,
      (await payload.count({ collection: 'publication-snapshots', where })).totalDocs,
      (
        await payload.count({
          collection: 'audit-log',
          where: { ...where, action: { equals: 'publish' } },
        })
      ).totalDocs,
      await client.db().collection<{ _id: string }>('articles').countDocuments({ _id: articleId }),
      await client.db().collection('slugs').countDocuments({ article: articleId }),
    ]
    if (counts.every((count) => count === 1)) return 'whole'
    return counts.every((count) => count === 0) ? 'nothing' : 'half'
  } finally {
    await client.close()
  }
}
