import type { Payload } from 'payload'

import { operations } from '@/src/client/generated/operations'
import { databaseNow } from '@/src/db/databaseClock'
import { ensurePublicIndexes } from '@/src/delivery/ensureIndexes'
import { registerOperations } from '@/src/delivery/operations/registerOperations'
import { ensureIdentityIndexes } from '@/src/identity/ensureIdentityIndexes'
import { ensureRateLimitIndexes } from '@/src/newsroom/rateLimits'
import { publicDatabase } from '@/src/publish/publicDatabase'

/**
 * Waits until every index of both halves is there (the first writes after a first start fail before that), and
 * registers the operations that ship with the project, so that the reader pages can ask by hash.
 */
export async function prepareDatabases(payload: Payload): Promise<void> {
  const models = Object.values(payload.db.collections ?? {})
  await Promise.all(models.map((model) => (model as { init?(): Promise<unknown> }).init?.()))
  await ensureIdentityIndexes(payload)
  await ensureRateLimitIndexes(payload)
  const db = publicDatabase(payload)
  await ensurePublicIndexes(db)
  await registerOperations(
    db,
    operations.map(({ text }) => text),
    await databaseNow(db),
  )
}
