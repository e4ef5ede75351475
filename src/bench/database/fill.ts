import type { MongoClient } from 'mongodb'
import { generateArticles, type GeneratedBatch } from '../generate/generateArticles'
import { insertGenerated } from '../generate/insertGenerated'
import { indexPlain } from '../payload/indexPlain'
import { insertPlain } from '../payload/insertPlain'
import { say } from '../say'

export type Filled = Readonly<{ publicName: string; payloadName: string }>

/** The same `count` articles in two databases: as Künye publishes them, and as plain Payload keeps them. */
export async function fill(
  client: MongoClient,
  count: number,
  signal: AbortSignal,
): Promise<Filled> {
  const names = { publicName: `bench_${count}_public`, payloadName: `bench_${count}_payload` }
  const plain = client.db(names.payloadName)
  const started = performance.now()
  let done = 0
  let last = started
  const writing: Promise<void>[] = []
  const batches = function* (): Iterable<GeneratedBatch> {
    for (const batch of generateArticles({ count })) {
      signal.throwIfAborted()
      writing.push(insertPlain(plain, batch, done))
      yield batch
      done += batch.articles.length
    }
  }
  await insertGenerated(client.db(names.publicName), batches(), (articles) => {
    if (performance.now() - last < 5_000) return
    last = performance.now()
    say(`${articles} of ${count} articles written`)
  })
  await Promise.all(writing)
  await indexPlain(plain)
  say(`${count} articles in both databases, ${Math.round((performance.now() - started) / 1000)} s`)
  return names
}
