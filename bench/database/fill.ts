import type { Db, Document, MongoClient } from 'mongodb'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { generateArticles } from '../generate/generateArticles'
import { indexPlain } from '../payload/indexPlain'
import { plainRows } from '../payload/plainRows'
import { say } from '../say'

export type Filled = Readonly<{ publicName: string; payloadName: string }>

const insert = async (db: Db, rows: Record<string, Document[]>): Promise<void> => {
  const writes = Object.entries(rows).map(async ([name, documents]) => {
    if (documents.length > 0) await db.collection(name).insertMany(documents, { ordered: false })
  })
  await Promise.all(writes)
}

/** The same `count` articles in two databases: as Künye publishes them, and as plain Payload keeps them. */
export async function fill(
  client: MongoClient,
  count: number,
  signal: AbortSignal,
): Promise<Filled> {
  const names = { publicName: `bench_${count}_public`, payloadName: `bench_${count}_payload` }
  const [published, plain] = [client.db(names.publicName), client.db(names.payloadName)]
  const started = performance.now()
  let done = 0
  let writing: Promise<unknown> = Promise.resolve()
  for (const batch of generateArticles({ count })) {
    signal.throwIfAborted()
    await writing
    // While the database writes these, the next are generated.
    writing = Promise.all([insert(published, batch), insert(plain, plainRows(batch, done))])
    done += batch.articles.length
    if (done % 10_000 === 0) say(`${done} of ${count} articles written`)
  }
  await writing
  // Faster than before.
  await ensurePublicIndexes(published)
  await indexPlain(plain)
  say(`${count} articles in both databases, ${Math.round((performance.now() - started) / 1000)} s`)
  return names
}
