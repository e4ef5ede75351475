import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Shutdown } from '@/src/run/start/signals'
import { databaseUri } from '@/src/platform/database/uri'
import { startEmbedded } from '@/src/platform/mongod/startEmbedded'
import { fill } from './database/fill'
import { measureSizes } from './measure/measureSizes'
import type { Newsroom } from './Newsroom'
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

  const newsrooms: Newsroom[] = []
  for (const articles of plan.sizes) {
    const names = await fill({ uri: embedded.uri, client }, articles, shutdown.signal)
    newsrooms.push({
      ...{ articles, cases: await casesOf(client.db(names.publicName), plan.cases) },
      uris: {
        publicUri: databaseUri(embedded.uri, names.publicName, true),
        payloadUri: databaseUri(embedded.uri, names.payloadName, true),
        searchDir: path.join(dataDir, 'search'),
      },
    })
  }
  const begun = performance.now()
  const isLate = () => shutdown.signal.aborted || performance.now() - begun > plan.budgetMs
  const { runs, compared } = await measureSizes(newsrooms, plan, isLate)
  const seconds = Math.round((performance.now() - started) / 1_000)
  return {
    ...{ runs, seconds, connections: plan.connections },
    compared: compared.reduce((sum, { answers }) => sum + answers, 0),
    differ: compared.flatMap(({ differ }) => differ),
  }
}
