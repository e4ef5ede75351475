import { spawn } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'
import { createInterface } from 'node:readline'
import type { MongoClient } from 'mongodb'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { BATCH } from '../generate/generateArticles'
import { indexPlain } from '../payload/indexPlain'
import { say } from '../say'

type Names = Readonly<{ publicName: string; payloadName: string }>
/** The two databases of a newsroom of so many articles. */
export const namesOf = (count: number): Names => ({
  publicName: `bench_${count}_public`,
  payloadName: `bench_${count}_payload`,
})

/** What an article is made of is garbage when it is written: more of it at once is cleared away for less. */
const HEAP = '--max-semi-space-size=64'

/** Makes one share of the articles in a process of its own; tells how many each of its batches had. */
async function fillPart(
  given: readonly (string | number)[],
  signal: AbortSignal,
  onBatch: (articles: number) => void,
): Promise<void> {
  const run = [HEAP, 'src/run/launch.mjs', 'bench/database/fillPart.ts', ...given.map(String)]
  const child = spawn(process.execPath, run, { stdio: ['ignore', 'pipe', 'inherit'], signal })
  createInterface({ input: child.stdout }).on('line', (line) => onBatch(Number(line)))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`bench/database/fillPart.ts ended with ${code}`)
}

/** The same `count` articles in two databases: as Künye publishes them, and as plain Payload keeps them. */
export async function fill(
  { uri, client }: { uri: string; client: MongoClient },
  count: number,
  signal: AbortSignal,
): Promise<void> {
  const names = namesOf(count)
  const [published, plain] = [client.db(names.publicName), client.db(names.payloadName)]
  const started = performance.now()
  let done = 0
  const tell = (articles: number) => {
    done += articles
    if (done % 10_000 === 0) say(`${done} of ${count} articles written`)
  }
  const parts = count > BATCH ? os.availableParallelism() : 1
  // Making them takes longest, and is done on every core.
  await Promise.all(
    Array.from({ length: parts }, (_, part) => {
      const given = [uri, names.publicName, names.payloadName, count, part, parts]
      return fillPart(given, signal, tell)
    }),
  )
  // Faster than before.
  await Promise.all([ensurePublicIndexes(published), indexPlain(plain)])
  say(`${count} articles in both databases, ${Math.round((performance.now() - started) / 1000)} s`)
}
