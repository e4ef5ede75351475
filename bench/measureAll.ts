import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Shutdown } from '@/src/run/start/signals'
import { databaseUri } from '@/src/platform/database/uri'
import { type Embedded, startEmbedded } from '@/src/platform/mongod/startEmbedded'
import { fill, namesOf } from './database/fill'
import { type KeptFolder, keptFolder, type Made } from './database/keptFolder'
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
  /** When its newsrooms were made, and how long that took. */
  made: Made
}>

type Standing = Readonly<{ embedded: Embedded; client: MongoClient; searchDir: string }>

/** Fills the databases of newsrooms of these sizes and makes their search indexes. */
async function makeNewsrooms(
  { embedded, client, searchDir }: Standing,
  sizes: Plan['sizes'],
  signal: AbortSignal,
): Promise<void> {
  const indexing: Promise<void>[] = []
  // The largest first: its index is made while the others are filled.
  for (const articles of sizes.toSorted((a, b) => b - a)) {
    await fill({ uri: embedded.uri, client }, articles, signal)
    const database = namesOf(articles).publicName
    const uri = databaseUri(embedded.uri, database, true)
    const making = makeIndex({ uri, database, folder: searchDir, bytes: SEARCH_BYTES }, signal)
    // Told below.
    making.catch(() => undefined)
    indexing.push(making)
  }
  await Promise.all(indexing)
}

async function newsroomOf(
  { embedded, client, searchDir }: Standing,
  articles: number,
  cases: number,
): Promise<Newsroom> {
  const { publicName, payloadName } = namesOf(articles)
  const uriOf = (name: string): string => databaseUri(embedded.uri, name, true)
  const uris = { publicUri: uriOf(publicName), payloadUri: uriOf(payloadName), searchDir }
  return { articles, cases: await casesOf(client.db(publicName), cases), uris }
}

/** A data folder that is gone when `shutdown` is through; see `keptFolder` for the others. */
async function passingFolder(): Promise<KeptFolder> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kunye-bench-'))
  return {
    ...{ dataDir, made: null, keep: async () => undefined },
    close: () => rm(dataDir, { recursive: true, force: true }),
  }
}

/**
 * The whole benchmark, on a MongoDB, a data folder and ports of its own, so that a newsroom that runs beside it is not touched.
 * `shutdown` ends them. What was generated is kept for the next run where the plan says so, unless it shall be made `anew`.
 */
export async function measureAll(
  plan: Plan,
  { anew, shutdown }: { anew: boolean; shutdown: Shutdown },
): Promise<BenchResult> {
  const started = performance.now()
  const since = (): number => Math.round((performance.now() - started) / 1_000)
  const { signal } = shutdown
  const folder = await (plan.keeps ? keptFolder(plan.sizes, anew) : passingFolder())
  await shutdown.add(folder.close)
  const embedded = await startEmbedded({
    ...{ dataDir: folder.dataDir, kind: 'command', httpPort: 0, signal },
    report: ({ tr, en }) => say(en ? `${tr} / ${en}` : tr),
  })
  await shutdown.add(embedded.stop)
  const client = await MongoClient.connect(embedded.uri)
  await shutdown.add(() => client.close())

  const standing = { embedded, client, searchDir: path.join(folder.dataDir, 'search') }
  const today = new Date().toISOString().slice(0, 10)
  if (folder.made) say(`newsrooms kept since ${folder.made.on}; --anew makes them again`)
  else await makeNewsrooms(standing, plan.sizes, signal)
  const made = folder.made ?? { on: today, seconds: since() }
  if (!folder.made) await folder.keep(made)

  const newsrooms: Newsroom[] = []
  for (const articles of plan.sizes) {
    newsrooms.push(await newsroomOf(standing, articles, plan.cases))
  }
  const ends = started + plan.budgetMs
  /** Every question has its share of what is left. */
  const untilOf = (left: number): number => {
    const now = performance.now()
    return signal.aborted ? now : now + (ends - now) / left
  }
  const { runs, compared, rounds } = await measureSizes(newsrooms, plan, untilOf)
  return {
    ...{ runs, seconds: since(), rounds, connections: plan.connections, made },
    compared: compared.reduce((sum, { answers }) => sum + answers, 0),
    differ: compared.flatMap(({ differ }) => differ),
  }
}
