import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { MongoClient } from 'mongodb'
import { userInfo } from 'node:os'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { inTransaction } from '@/src/editorial/database/transactions'
import type { Halves } from '@/src/migrations/stamp'
import type { User } from '@/src/payload-types'
import { connect } from '@/src/platform/database/connect'
import { databaseName } from '@/src/platform/database/uri'
import { StartRefusal } from '@/src/platform/errors'
import {
  resolveDatabase,
  type ResolvedDatabase,
  useDatabase,
} from '@/src/platform/mongod/resolveDatabase'
import { actorOf } from '@/src/workflow/actor'

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
  const { admitDatabases } = await import('@/src/migrations/admitDatabases')
  await withHalves(database, ({ halves }) => admitDatabases(halves))
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  // A key of its own: one that was opened before in this process (by a migration) is closed and cannot be used again.
  const payload = await getPayload({ config, disableOnInit: true, key: randomUUID() })
  const { prepareDatabases } = await import('./prepareDatabases')
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

export type Staff = User & { collection: 'users' }

/** The account with this address, to act as it. Refuses an unknown or a disabled one. */
export async function findStaff(payload: Payload, email: string): Promise<Staff> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const staff = docs[0] ? { ...docs[0], collection: 'users' as const } : null
  if (staff && actorOf(staff)) return staff
  throw new StartRefusal({
    tr: `${email}: böyle bir açık hesap yok. Hesaplar: npm run kunye -- users list`,
    en: `${email}: no such enabled account. Accounts: npm run kunye -- users list`,
  })
}

/** Runs `work` on both databases by the raw driver, on one connection, so that one transaction can span them; closes it. */
export async function withHalves<T>(
  { uri, publicUri }: Pick<ResolvedDatabase, 'uri' | 'publicUri'>,
  work: (given: { client: MongoClient; halves: Halves }) => Promise<T>,
): Promise<T> {
  const client = await connect(uri, 'DATABASE_URI')
  try {
    const halves = { editorial: client.db(), published: client.db(databaseName(publicUri)) }
    return await work({ client, halves })
  } finally {
    await client.close()
  }
}

type Operation = {
  action:
    | 'rebuildPublic'
    | 'takeBackup'
    | 'restoreBackup'
    | 'exportAudit'
    | 'resealSecrets'
    | 'adoptMarks'
  /** What it was done to or with. */
  record: string
  to?: string
  what: string
}

/** Notes in the audit log (chain `system`) what was done to the whole newsroom, and by whom on this machine. */
export const noteOperation = (
  payload: Payload,
  { action, record, to, what }: Operation,
): Promise<void> =>
  inTransaction(payload, { context: { channel: 'cli' } }, (req) =>
    appendAudit(req, {
      ...{ chain: 'system', record, action, to },
      reason: `${userInfo().username}: ${what}`,
    }),
  )
