import { type Db, type Document, MongoClient } from 'mongodb'
import { z } from 'zod'
import { keepWords } from '@/src/language/text/knownWords'
import { BATCH, generateArticles } from '../generate/generateArticles'
import { plainRows } from '../payload/plainRows'

/** More than the generated texts have, so that each is stemmed once. */
const ALL_WORDS = 600_000

// One of the processes of `fill`: makes its share of the batches and writes them.
const [uri, publicName, payloadName, ...numbers] = z
  .tuple([z.string(), z.string(), z.string()])
  .rest(z.coerce.number().int().nonnegative())
  .parse(process.argv.slice(2))
const [count = 0, part = 0, parts = 1] = numbers
keepWords(ALL_WORDS)
const client = await MongoClient.connect(uri)
const [published, plain] = [client.db(publicName), client.db(payloadName)]

const insert = async (db: Db, rows: Record<string, Document[]>): Promise<void> => {
  const writes = Object.entries(rows).map(async ([name, documents]) => {
    if (documents.length > 0) await db.collection(name).insertMany(documents, { ordered: false })
  })
  await Promise.all(writes)
}

let before = part * BATCH
let writing: Promise<unknown> = Promise.resolve()
for (const batch of generateArticles({ count, part, parts })) {
  await writing
  // While the database writes these, the next are generated.
  writing = Promise.all([insert(published, batch), insert(plain, plainRows(batch, before))])
  before += parts * BATCH
  process.stdout.write(`${batch.articles.length}\n`)
}
await writing
await client.close()
