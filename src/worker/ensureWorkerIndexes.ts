import type { Payload } from 'payload'

import { mailOutbox } from '@/src/newsroom/mailOutbox'
import { webhookDeliveries } from '@/src/newsroom/webhookDeliveries'
import { fanOuts } from '@/src/publish/fanOut/fanOuts'
import { recordTurns } from '@/src/records/recordTurns'
import { workerLeases } from './leases/workerLeases'

/** Indexes of the worker's own collections; leases that a killed process left go an hour after they ended,
 * turns of records an hour after they were taken. */
export async function ensureWorkerIndexes(payload: Payload): Promise<void> {
  await workerLeases(payload).createIndex({ until: 1 }, { expireAfterSeconds: 3_600 })
  await mailOutbox(payload).createIndex({ gaveUp: 1, nextAt: 1 })
  await fanOuts(payload).createIndex({ masking: -1, nextAt: 1 })
  await recordTurns(payload).createIndex({ at: 1 }, { expireAfterSeconds: 3_600 })
  await webhookDeliveries(payload).createIndexes([
    { key: { state: 1, webhook: 1, article: 1, seq: 1 } },
    { key: { webhook: 1, article: 1, seq: -1 } },
    { key: { webhook: 1, createdAt: -1 } },
    { key: { doneAt: 1 }, expireAfterSeconds: 30 * 24 * 3_600 },
  ])
}
