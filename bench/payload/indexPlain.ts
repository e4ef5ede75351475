import type { Db } from 'mongodb'

/** The indexes plain Payload reads these lists by best; it cannot declare descending ones itself. */
export async function indexPlain(db: Db): Promise<void> {
  const articles = db.collection('articles')
  await articles.createIndexes([
    { key: { slug: 1 } },
    { key: { publishedAt: -1, createdAt: -1 } },
    { key: { persons: 1, publishedAt: -1, createdAt: -1 } },
  ])
  await db.collection('events').createIndex({ participants: 1, earliest: 1 })
  await db.collection('persons').createIndex({ slug: 1 })
}
