import type { Db, MongoClient } from 'mongodb'
import type { StoredCheckpoint } from '@/src/editorial/audit/collections'
import { env } from '@/src/platform/env'
import { staleDerived } from '@/src/migrations/derived'
import { NEWEST } from '@/src/migrations/list'
import { BUILD, type Halves, stamps, versionOf } from '@/src/migrations/stamp'
import { readReplication } from './members'
import { readQueues } from './queues'
import { judgeStatus, type Status } from './judgeStatus'

const secondsBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.round((to.getTime() - from.getTime()) / 1_000))

async function readCheckpoint(editorial: Db, now: Date): Promise<Status['checkpoint']> {
  const entries = editorial.collection('audit-log')
  const last = await editorial
    .collection<StoredCheckpoint>('audit-checkpoints')
    .findOne({}, { sort: { _id: -1 } })
  const unsigned = Math.max(0, (await entries.estimatedDocumentCount()) - (last?.count ?? 0))
  const since = last ? { at: { $gt: new Date(last.at) } } : {}
  const oldest = unsigned > 0 ? await entries.findOne(since, { sort: { at: 1 } }) : null
  return {
    number: last?._id ?? 0,
    at: last?.at ?? null,
    unsigned,
    oldestUnsignedSeconds: oldest?.at instanceof Date ? secondsBetween(oldest.at, now) : null,
  }
}

const readLeases = async (editorial: Db, now: Date): Promise<Status['leases']> => {
  const rows = editorial.collection<{ _id: string; until: Date }>('worker-leases')
  const live = await rows
    .find({ until: { $gt: now } })
    .sort({ _id: 1 })
    .toArray()
  return live.map(({ _id, until }) => ({ name: _id, secondsLeft: secondsBetween(now, until) }))
}

async function readData({ editorial }: Halves): Promise<Status['data']> {
  const stamp = await stamps(editorial).findOne({ _id: 'schema' })
  return {
    version: await versionOf(editorial),
    needed: NEWEST,
    underWay: stamp?.underWay ?? null,
    publicDiffers: stamp?.publicDiffers.length ?? 0,
    stale: (await staleDerived(editorial)).map(({ name, row }) => ({ name, ...row.says })),
  }
}

async function readDelivery(): Promise<Status['delivery']> {
  const { KUNYE_INTERNAL_URL: url } = env()
  if (!url) return null
  try {
    const answer = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(3_000) })
    const { ready, parts, warnings = [] } = await answer.json()
    return { ready: ready === true, parts, warnings }
  } catch {
    return { ready: false, parts: {}, warnings: [] }
  }
}

/** How the newsroom stands, read from the database alone (and one `/readyz`); writes nothing, needs no Payload. */
export async function readStatus(
  client: MongoClient,
  uri: string,
  halves: Halves,
): Promise<Status> {
  const { editorial } = halves
  const { localTime: now } = await editorial.command({ hello: 1 })
  const { version } = await editorial.admin().buildInfo()
  const queues = await readQueues(editorial, now)
  const rebuild = await editorial.collection('rebuild-runs').findOne({})
  const found = {
    at: now.toISOString(),
    mode: env().mode,
    build: BUILD,
    data: await readData(halves),
    database: { version: String(version), ...(await readReplication(client, uri)) },
    queues,
    rebuild: rebuild ? { startedAt: new Date(rebuild.startedAt).toISOString() } : null,
    checkpoint: await readCheckpoint(editorial, now),
    leases: await readLeases(editorial, now),
    delivery: await readDelivery(),
  }
  return judgeStatus(found)
}
