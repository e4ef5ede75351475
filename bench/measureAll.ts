import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Shutdown } from '@/src/run/start/signals'
import { databaseUri } from '@/src/platform/database/uri'
import { startEmbedded } from '@/src/platform/mongod/startEmbedded'
import { fill } from './database/fill'
import { makeIndex } from './database/makeIndex'
import { measureSizes } from './measure/measureSizes'
import { SEARCH_BYTES, type Newsroom } from './Newsroom'
import type { Plan } from './Plan'
import { casesOf } from './questions/casesOf'
import type { Run } from './vocabulary'
import { say } from './say'

export type BenchResult = Readonly<{
  runs: Run[]
  /** Answers that were compared with what is stored, and those that were not the same. */
  compared: number
  differ: string[]
  seconds: number
  /** Of the question that was asked in the fewest rounds. */
  rounds: number
  connections: number
}>

/**
 * The whole benchmark, on a MongoDB, a data folder and ports of its own, all of which `shutdown` takes
 * away again: a newsroom that runs beside it is not touched.
 */
export async function measureAll(plan: Plan, shutdown: Shutdown): Promise<BenchResult> {
  const started = performance.now()
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kunye-bench-'))
  await shutdown.add(() => rm(dataDir, { recursive: true, force: true }))
  const embedded = await startEmbedded({
    ...{ dataDir, kind: 'command', httpPort: 0, signal: shutdown.signal },
    report: ({ tr, en }) => say(en ? `${tr} / ${en}` : tr),
  })
  await shutdown.add(embedded.stop)
  const client = await MongoClient.connect(embedded.uri)
  await shutdown.add(() => client.close())

  const searchDir = path.join(dataDir, 'search')
  const newsrooms: Newsroom[] = []
  const indexing: Promise<void>[] = []
  // The largest first: its index is made while the others are filled.
  for (const articles of plan.sizes.toSorted((a, b) => b - a)) {
    const names = await fill({ uri: embedded.uri, client }, articles, shutdown.signal)
    const publicUri = databaseUri(embedded.uri, names.publicName, true)
    const made = {
      uri: publicUri,
      database: names.publicName,
      folder: searchDir,
      bytes: SEARCH_BYTES,
    }
    const making = makeIndex(made, shutdown.signal)
    // Told below.
    making.catch(() => undefined)
    indexing.push(making)
    newsrooms.unshift({
      ...{ articles, cases: await casesOf(client.db(names.publicName), plan.cases) },
      uris: {
        ...{ publicUri, searchDir },
        payloadUri: databaseUri(embedded.uri, names.payloadName, true),
      },
    })
  }
  await Promise.all(indexing)
  const ends = started + plan.budgetMs
  /** Every question has its share of what is left. */
  const untilOf = (left: number): number => {
    const now = performance.now()
    return shutdown.signal.aborted ? now : now + (ends - now) / left
  }
  const { runs, compared, rounds } = await measureSizes(newsrooms, plan, untilOf)
  const seconds = Math.round((performance.now() - started) / 1_000)
  return {
    ...{ runs, seconds, rounds, connections: plan.connections },
    compared: compared.reduce((sum, { answers }) => sum + answers, 0),
    differ: compared.flatMap(({ differ }) => differ),
  }
}
