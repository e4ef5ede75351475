import type { Registrar } from '@/src/delivery/operations/registerRoute'
import { registerOperations } from '@/src/delivery/operations/registerOperations'
import { databaseNow } from '@/src/platform/database/clock'
import { connect } from '@/src/platform/database/connect'
import { databaseName } from '@/src/platform/database/uri'
import type { Env } from '@/src/platform/env'

type Needed = Pick<Env, 'KUNYE_OPERATIONS_TOKEN' | 'DATABASE_URI'>

/**
 * How builds register operations with this newsroom over HTTP, or undefined where no token is set. A connection of its own each
 * time, by the user who may write: what answers readers only reads, and registering is seldom.
 */
export function operationsRegistrar(
  { KUNYE_OPERATIONS_TOKEN: token, DATABASE_URI: uri }: Needed,
  publicDatabaseUri: string,
): Registrar | undefined {
  if (!token || !uri) return undefined
  return {
    token,
    log: (line) => console.info(line),
    async register(texts) {
      const client = await connect(uri, 'DATABASE_URI')
      try {
        const db = client.db(databaseName(publicDatabaseUri))
        return await registerOperations(db, texts, await databaseNow(db))
      } finally {
        await client.close()
      }
    },
  }
}
