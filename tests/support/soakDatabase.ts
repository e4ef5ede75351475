import { randomBytes } from 'node:crypto'

/**
 * A database for a long run: on the replica set that KUNYE_TEST_MONGO names, else on one started for it. Returns its
 * connection string and what ends it.
 */
export async function soakDatabase(): Promise<{ uri: string; stop(): Promise<void> }> {
  const { default: startMongod } = await import('./startMongod.mjs')
  const { default: stopMongod } = await import('./stopMongod.mjs')
  await startMongod()
  const uri = new URL(process.env.KUNYE_TEST_MONGO ?? '')
  uri.pathname = `/soak${randomBytes(6).toString('hex')}`
  return { uri: uri.href, stop: () => stopMongod() }
}
