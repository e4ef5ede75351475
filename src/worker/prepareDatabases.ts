import type { Payload } from 'payload'

import { ensurePublicIndexes } from '@/src/delivery/ensureIndexes'
import { publicDatabase } from '@/src/publish/publicDatabase'

/** Waits until every index of both halves is there: the first writes after a first start fail before that. */
export async function prepareDatabases(payload: Payload): Promise<void> {
  const models = Object.values(payload.db.collections ?? {})
  await Promise.all(models.map((model) => (model as { init?(): Promise<unknown> }).init?.()))
  await ensurePublicIndexes(publicDatabase(payload))
}
