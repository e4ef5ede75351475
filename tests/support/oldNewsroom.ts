import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'

import { restoreBackup } from '@/src/run/backup/restoreBackup'
import { databaseName } from '@/src/platform/database/uri'
import { env } from '@/src/platform/env'

export const OLD_NEWSROOM = path.resolve('tests/fixtures/newsroom-0.1.0')

type Person = { id: string; email: string; password: string }
export type OldNewsroom = {
  /** Ids of its articles by what is odd about them. */
  articles: Record<string, string>
  records: Record<string, string>
  people: Record<string, Person>
  /** The private key that signed its audit log, and the secret its logins and webhook secrets are sealed with. */
  auditKey: string
  payloadSecret: string
}

/** What is in the dump, see tests/fixtures/newsroom-0.1.0/README.md. */
export const aboutOldNewsroom = async (): Promise<OldNewsroom> =>
  JSON.parse(await readFile(path.join(OLD_NEWSROOM, 'about.json'), 'utf8'))

/**
 * Puts the newsroom that 0.1.0 left behind into the databases of this test file (they have to be empty: before Payload is
 * opened), with its pictures and its key, at version 0. `migrate` and Payload come after that.
 */
export async function loadOldNewsroom(): Promise<OldNewsroom> {
  const about = await aboutOldNewsroom()
  process.env.KUNYE_AUDIT_KEY = about.auditKey
  process.env.PAYLOAD_SECRET = about.payloadSecret
  const client = await MongoClient.connect(process.env.DATABASE_URI ?? '')
  try {
    const mediaDir = path.resolve(env().mediaDir)
    await mkdir(mediaDir, { recursive: true })
    await restoreBackup({
      editorial: client.db(),
      published: client.db(databaseName(process.env.PUBLIC_DATABASE_URI ?? '')),
      mediaDir,
      folder: OLD_NEWSROOM,
    })
  } finally {
    await client.close()
  }
  return about
}
