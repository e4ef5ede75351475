import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// Each test file has its own pair of databases on the one replica set of the run.
const base = process.env.KUNYE_TEST_MONGO
if (!base) throw new Error('KUNYE_TEST_MONGO is not set: run the tests by `npm test`')
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
