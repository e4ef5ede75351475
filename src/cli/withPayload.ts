import type { Payload } from 'payload'

import { resolveDatabase } from '@/src/db/resolveDatabase'
import { useDatabase } from '@/src/db/useDatabase'
import { withHalves } from './withHalves'

/**
 * Runs a command's work with Payload on the newsroom's database, and ends what was started for it.
 * Refuses data of another version than this build's before Payload touches it. The config is imported only now, because it reads the environment that `useDatabase` completes. `prepare: false`
 * leaves it to the work to see whether the indexes are there.
 */
export async function withPayload<T>(
  work: (payload: Payload) => Promise<T>,
  { prepare = true } = {},
): Promise<T> {
  const database = await resolveDatabase()
  try {
    await useDatabase(database)
    const { admitDatabases } = await import('@/src/migrations/stamp')
    await withHalves(database, ({ halves }) => admitDatabases(halves))
    const { default: config } = await import('@payload-config')
    const { getPayload } = await import('payload')
    const payload = await getPayload({ config, disableOnInit: true })
    const { prepareDatabases } = await import('@/src/worker/prepareDatabases')
    if (prepare) await prepareDatabases(payload)
    try {
      return await work(payload)
    } finally {
      await payload.destroy()
    }
  } finally {
    await database.stop()
  }
}
