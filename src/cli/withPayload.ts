import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { resolveDatabase, type ResolvedDatabase } from '@/src/db/resolveDatabase'
import { useDatabase } from '@/src/db/useDatabase'
import { withHalves } from './withHalves'

type Options = { prepare?: boolean }

/**
 * Runs a command's work with Payload on a database that was resolved. Refuses data of another version than this build's
 * before Payload touches it. The config is imported only now, because it reads the environment that `useDatabase`
 * completes. `prepare: false` leaves it to the work to see whether the indexes are there.
 */
export async function withPayloadOn<T>(
  database: Pick<ResolvedDatabase, 'uri' | 'publicUri'>,
  work: (payload: Payload) => Promise<T>,
  { prepare = true }: Options = {},
): Promise<T> {
  await useDatabase(database)
  const { admitDatabases } = await import('@/src/migrations/stamp')
  await withHalves(database, ({ halves }) => admitDatabases(halves))
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  // A key of its own: one that was opened before in this process (by a migration) is closed and cannot be used again.
  const payload = await getPayload({ config, disableOnInit: true, key: randomUUID() })
  const { prepareDatabases } = await import('@/src/worker/prepareDatabases')
  if (prepare) await prepareDatabases(payload)
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

/** Runs a command's work with Payload on the newsroom's database, and ends what was started for it. */
export async function withPayload<T>(
  work: (payload: Payload) => Promise<T>,
  options: Options = {},
): Promise<T> {
  const database = await resolveDatabase()
  try {
    return await withPayloadOn(database, work, options)
  } finally {
    await database.stop()
  }
}
