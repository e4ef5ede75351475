import { MongoClient } from 'mongodb'
import { z } from 'zod'
import { keepWords } from '@/src/language/text/knownWords'
import { BATCH, generateArticles } from '../generate/generateArticles'
import { plainRows } from '../payload/plainRows'
import { insertRows } from './insertRows'

/** Words and a tenth of sentences: more than the generated texts share, so that the keys of each are worked out once. */
const ALL_WORDS = 1_000_000

// One of the processes of `fill`: makes its share of the batches and writes them.
const [uri, publicName, payloadName, ...numbers] = z
  .tuple([z.string(), z.string(), z.string()])
  .rest(z.coerce.number().int().nonnegative())
  .parse(process.argv.slice(2))
const [count = 0, part = 0, parts = 1] = numbers
keepWords(ALL_WORDS)
const client = await MongoClient.connect(uri)
const [published, plain] = [client.db(publicName), client.db(payloadName)]

let before = part * BATCH
let writing: Promise<unknown> = Promise.resolve()
for (const batch of generateArticles({ count, part, parts })) {
  await writing
  // While the database writes these, the next are generated.
  writing = Promise.all([insertRows(published, batch), insertRows(plain, plainRows(batch, before))])
  before += parts * BATCH
  process.stdout.write(`${batch.articles.length}\n`)
}
await writing
await client.close()
