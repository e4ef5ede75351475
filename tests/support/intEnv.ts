import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'

import type { Speller } from '@/src/sourcing/spelling/speller'
import { deriveOnce } from './deriveOnce'

// Each process has its own pair of databases on the one replica set of the run.
const base = process.env.KUNYE_TEST_MONGO
if (!base) throw new Error('KUNYE_TEST_MONGO is not set: run the tests by `npm test`')
deriveOnce()
throughSocketFile(Number(/:(\d+)/.exec(base)?.[1]), process.env.KUNYE_TEST_SOCKETS)
const name = `t${randomBytes(6).toString('hex')}`
const named = (database: string): string => {
  const uri = new URL(base)
  uri.pathname = `/${database}`
  return uri.href
}

process.env.DATABASE_URI = named(name)
process.env.PUBLIC_DATABASE_URI = named(`${name}_public`)
process.env.PAYLOAD_SECRET = 'a-secret-for-tests-of-thirty-two-characters'
process.env.KUNYE_MODE = 'demo'
process.env.KUNYE_DATA_DIR = mkdtempSync(path.join(tmpdir(), 'kunye-test-'))
process.env.PAYLOAD_DISABLE_ADMIN = 'true'
delete process.env.KUNYE_PUBLIC_URL

// The Turkish dictionary costs each file 2–5 s of processor time and 200 MB at its first saved article, and no file here is
// about spelling, which `unit/sourcing` asks the real one about: here every word is known.
const speller = Symbol.for('kunye.speller')
;(globalThis as { [speller]?: Speller })[speller] = {
  ask: async (words) => JSON.stringify((JSON.parse(words) as unknown[]).map(() => null)),
  failed: () => false,
  stop: () => undefined,
}

/**
 * Connects to that port of this machine by the file that mongod also listens at: what a message costs on the loopback is a
 * sixth of an integration test.
 */
function throughSocketFile(port: number, folder: string | undefined): void {
  if (!folder) return
  const { createConnection } = net
  const moved = (...given: Parameters<typeof createConnection>) => {
    const [options] = given as unknown as [net.TcpNetConnectOpts]
    return options.port === port
      ? createConnection({ path: path.join(folder, `mongodb-${port}.sock`) })
      : createConnection(...given)
  }
  Object.assign(net, { createConnection: moved })
}

/** What a file left of pictures and of what readers see is gone before the next one of this process (tests/runner/runFiles). */
export async function beforeFile(): Promise<void> {
  await rm(path.join(process.env.KUNYE_DATA_DIR ?? '', 'media'), { recursive: true, force: true })
  const client = await MongoClient.connect(named(`${name}_public`))
  await client.db().dropDatabase()
  await client.close()
}
