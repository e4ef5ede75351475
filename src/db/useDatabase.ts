import path from 'node:path'
import { parseEnv } from '@/src/env'
import { readSecrets } from './readSecrets'
import type { ResolvedDatabase } from './resolveDatabase'

/**
 * Puts a resolved database (and, in a demo newsroom, its own secret) into the environment of this
 * process, where the Payload config and child processes find them. To be called before the config
 * is loaded and before `env()` is asked for the first time.
 */
export async function useDatabase(
  database: Pick<ResolvedDatabase, 'uri' | 'publicUri'>,
): Promise<void> {
  const env = parseEnv(process.env)
  // The mode first: once DATABASE_URI is set, an unset mode would be read as production.
  process.env.KUNYE_MODE = env.mode
  if (env.mode === 'demo' && !env.PAYLOAD_SECRET) {
    process.env.PAYLOAD_SECRET = (await readSecrets(path.resolve(env.KUNYE_DATA_DIR))).payloadSecret
  }
  process.env.DATABASE_URI = database.uri
  process.env.PUBLIC_DATABASE_URI = database.publicUri
}
