import { randomBytes } from 'node:crypto'
import type { Db } from 'mongodb'
import type { Payload } from 'payload'

import { operations } from '@/src/frontend/client/generated/operations'
import { databaseNow } from '@/src/platform/database/clock'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { registerOperations } from '@/src/delivery/operations/registerOperations'
import { ensureHouseIndexes } from '@/src/run/house/houseMarks'
import { ensureIdentityIndexes } from '@/src/editorial/accounts/accounts'
import { ensurePresenceIndexes } from '@/src/editorial/presence/presence'
import { ensureRateLimitIndexes } from '@/src/editorial/api/rateLimits'
import type { PublicKey } from '@/src/published/documents'
import { publicDatabase } from '@/src/editorial/publish/store'

/** What addresses of drawn pictures are signed with: made once, for every process of the public half. */
async function ensurePictureKey(db: Db): Promise<void> {
  const key = randomBytes(32).toString('hex')
  await db
    .collection<PublicKey>('keys')
    .updateOne({ _id: 'pictures' }, { $setOnInsert: { key } }, { upsert: true })
}

/**
 * Waits until every index of both halves is there (the first writes after a first start fail before that), and
 * registers the operations that ship with the project, so that the reader pages can ask by hash.
 */
export async function prepareDatabases(payload: Payload): Promise<void> {
  const models = Object.values(payload.db.collections ?? {})
  await Promise.all(models.map((model) => (model as { init?(): Promise<unknown> }).init?.()))
  await ensureIdentityIndexes(payload)
  await ensurePresenceIndexes(payload)
  await ensureRateLimitIndexes(payload)
  await ensureHouseIndexes(editorialDatabase(payload))
  const db = publicDatabase(payload)
  await ensurePublicIndexes(db)
  await ensurePictureKey(db)
  await registerOperations(
    db,
    operations.map(({ text }) => text),
    await databaseNow(db),
  )
}
