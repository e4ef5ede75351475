import { rm } from 'node:fs/promises'

/** Jest's globalTeardown: ends what startMongod.mjs started, its files included. */
export default async function stopMongod() {
  const replSet = globalThis[Symbol.for('kunye.test.mongod')]
  if (!replSet) return
  const folders = replSet.servers.map((server) => server.instanceInfo?.dbPath).filter(Boolean)
  await replSet.stop({ doCleanup: true, force: true })
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
}
